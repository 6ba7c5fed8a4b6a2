import type { SeenDecision } from '#src/domain/administrative-choice/seen-choices.ts'
import type { ApprovalLabel } from '#src/domain/decision/decision.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { AskedConfirmation } from '#src/domain/inventory/confirmation.ts'
import type { Tx } from '../database.ts'
import { askedConfirmations } from '../inventory-confirmations.ts'
import { withholdingOfAlgorithm, withholdingRows, type WithholdingOfAlgorithm } from '../withholdings.ts'

const approving: readonly ApprovalLabel[] = ['approved', 'approvedWithConditions', 'reaffirmed', 'otherwise']

/** A decision, with the algorithm it was about. */
export interface DecisionOnAlgorithm extends SeenDecision {
  readonly algorithmId: string
}

/** Every decision on an algorithm, oldest first, with what the body approved in it. */
const approvals = (tx: Tx) =>
  tx
    .selectFrom('decision as d')
    .leftJoin('decision_question as q', (join) =>
      join.onRef('q.decision_id', '=', 'd.id').on('q.label', 'in', approving),
    )
    .select(['d.id', 'd.algorithm_id as algorithmId', 'd.decided_on as on', 'd.supersedes'])
    .select(
      sql<QuestionKind[]>`coalesce(array_agg(q.kind order by q.kind) filter (where q.kind is not null), '{}')`.as(
        'approved',
      ),
    )
    .groupBy('d.id')
    .orderBy('d.decided_on')
    .orderBy('d.id')

/** What was decided, let go on or kept from the public, of all algorithms. */
export interface SeenFacts {
  readonly decisions: readonly DecisionOnAlgorithm[]
  /** Algorithms of which a portfolio holder let the study go on at G1. */
  readonly directed: readonly string[]
  readonly withholdings: readonly WithholdingOfAlgorithm[]
  /** Who was asked whether the list of algorithms is complete: what is on nobody's list, nobody sees. */
  readonly asked: readonly AskedConfirmation[]
}

/** All of it in one query. */
export async function selectSeenFacts(tx: Tx): Promise<SeenFacts> {
  const directed = tx
    .selectFrom('gate_passage')
    .select('algorithm_id as id')
    .where('gate', '=', 'G1')
    .where('kind', '=', 'direction')
    .orderBy('algorithm_id')
  const row = await tx
    .selectNoFrom([
      jsonArrayFrom(approvals(tx)).as('decisions'),
      jsonArrayFrom(directed).as('directed'),
      jsonArrayFrom(withholdingRows(tx)).as('withholdings'),
      askedConfirmations.as('asked'),
    ])
    .executeTakeFirstOrThrow()
  return {
    decisions: row.decisions,
    directed: row.directed.map(({ id }) => id),
    withholdings: row.withholdings.map(withholdingOfAlgorithm),
    asked: row.asked,
  }
}

import type { SeenDecision } from '#src/domain/administrative-choice/seen-choices.ts'
import type { ApprovalLabel } from '#src/domain/decision/decision.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import { sql } from 'kysely'
import type { Tx } from '../database.ts'

const approving: readonly ApprovalLabel[] = ['approved', 'approvedWithConditions', 'reaffirmed', 'otherwise']

/** A decision, with the algorithm it was about. */
export interface DecisionOnAlgorithm extends SeenDecision {
  readonly algorithmId: string
}

/** Every decision on an algorithm, oldest first, with what the body approved in it. */
export async function selectApprovals(tx: Tx): Promise<DecisionOnAlgorithm[]> {
  return tx
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
    .execute()
}

/** Algorithms of which a portfolio holder let the study go on at G1. */
export async function selectDirectedAlgorithms(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('gate_passage')
    .select('algorithm_id')
    .where('gate', '=', 'G1')
    .where('kind', '=', 'direction')
    .orderBy('algorithm_id')
    .execute()
  return rows.map((row) => row.algorithm_id)
}

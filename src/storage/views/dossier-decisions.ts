import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isBroken, awaitedBeforeStart, type FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { DossierOutcome, DossierProposal } from '#src/domain/route/dossier-facts.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { selectFollowedConditionsOf } from '../conditions.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

/** Inside a query that begins with no table. */
type OfNothing = ExpressionBuilder<Tables, never>

const outcomes = (eb: OfNothing, algorithmId: string) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision_question')
      .innerJoin('decision', 'decision.id', 'decision_question.decision_id')
      .innerJoin('body', 'body.id', 'decision.body_id')
      .select([
        'decision_question.kind as question',
        'decision_question.label as label',
        'decision.decided_on as decidedOn',
        'decision.recorded_at as recordedAt',
        'decision.id as decisionId',
        'decision.number as decisionNumber',
        'body.name as bodyName',
      ])
      .where('decision.algorithm_id', '=', algorithmId)
      .where((where) =>
        where.not(
          where.exists(
            where.selectFrom('decision as later').select('later.id').whereRef('later.supersedes', '=', 'decision.id'),
          ),
        ),
      )
      .orderBy('decision.decided_on')
      .orderBy('decision.number')
      .orderBy('decision_question.sequence'),
  ).as('outcomes')

const proposals = (eb: OfNothing, algorithmId: string) =>
  jsonArrayFrom(
    eb
      .selectFrom('proposal')
      .leftJoin('proposal_question', 'proposal_question.proposal_id', 'proposal.id')
      .select([
        'proposal.id as id',
        'proposal.title as title',
        'proposal.gates as gates',
        'proposal.meeting_on as meetingOn',
        'proposal_question.kind as kind',
      ])
      .where('proposal.algorithm_id', '=', algorithmId)
      .where('proposal.status', 'not in', ['decided', 'withdrawn'])
      .orderBy('proposal.created_at')
      .orderBy('proposal.id')
      .orderBy('proposal_question.sequence'),
  ).as('proposals')

/** What was decided about one algorithm, and what lies ready to be decided. */
export interface DossierDeciding {
  /** Question by question, oldest first. */
  readonly outcomes: readonly DossierOutcome[]
  /** Not decided or withdrawn yet, with the gates and questions they bundle. */
  readonly proposals: readonly DossierProposal[]
}

/** Decisions and proposals of one algorithm, in one query. */
export async function selectDossierDeciding(tx: Tx, algorithmId: string): Promise<DossierDeciding> {
  const found = await tx
    .selectNoFrom((eb) => [outcomes(eb, algorithmId), proposals(eb, algorithmId)])
    .executeTakeFirstOrThrow()
  const rows = found.proposals
  const bundled = [...new Set(rows.map(({ id }) => id))].map((id) => {
    const own = rows.filter((row) => row.id === id)
    const { title = '', gates = [], meetingOn = null } = own[0] ?? {}
    return { id, title, gates, meetingOn, questions: own.flatMap(({ kind }) => (kind === null ? [] : [kind])) }
  })
  return { outcomes: found.outcomes, proposals: bundled }
}

/** Conditions of decisions about one algorithm that hold it back or are broken. */
export interface ConditionStanding {
  readonly awaited: readonly FollowedCondition[]
  readonly broken: readonly FollowedCondition[]
}

/** Hard conditions before the start that are not fulfilled, and hard conditions that are overdue or failed. */
export async function selectConditionStanding(tx: Tx, algorithmId: string, today: Day): Promise<ConditionStanding> {
  const followed = await selectFollowedConditionsOf(tx, algorithmId)
  return { awaited: awaitedBeforeStart(followed), broken: followed.filter((one) => isBroken(one, today)) }
}

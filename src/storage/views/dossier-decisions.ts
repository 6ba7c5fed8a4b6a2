import { isBroken, awaitedBeforeStart, type FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { DossierOutcome, DossierProposal } from '#src/domain/route/dossier-facts.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { selectFollowedConditionsOf } from '../conditions.ts'
import type { Tx } from '../database.ts'

/** What bodies decided about one algorithm, question by question, oldest first. */
export async function selectDossierOutcomes(tx: Tx, algorithmId: string): Promise<DossierOutcome[]> {
  return tx
    .selectFrom('decision_question')
    .innerJoin('decision', 'decision.id', 'decision_question.decision_id')
    .innerJoin('body', 'body.id', 'decision.body_id')
    .select([
      'decision_question.kind as question',
      'decision_question.label as label',
      'decision.decided_on as decidedOn',
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
    .orderBy('decision_question.sequence')
    .execute()
}

/** Proposals about one algorithm that are not decided or withdrawn, with the gates and questions they bundle. */
export async function selectDossierProposals(tx: Tx, algorithmId: string): Promise<DossierProposal[]> {
  const rows = await tx
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
    .orderBy('proposal_question.sequence')
    .execute()
  return [...new Set(rows.map(({ id }) => id))].map((id) => {
    const own = rows.filter((row) => row.id === id)
    const { title = '', gates = [], meetingOn = null } = own[0] ?? {}
    return { id, title, gates, meetingOn, questions: own.flatMap(({ kind }) => (kind === null ? [] : [kind])) }
  })
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

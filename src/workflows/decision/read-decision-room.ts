import { decisionProblems } from '#src/domain/decision/take-decision.ts'
import type { DecisionProblem } from '#src/domain/decision/problem.ts'
import type { DecisionTable } from '#src/domain/decision/table.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import type { Person } from '#src/storage/people.ts'
import { selectOptionalProposalOnTable } from '#src/storage/views/proposal-table.ts'
import { within, type Context } from '#src/workflows/context.ts'
import {
  asDraftedRecords,
  asEarlierDecisions,
  asFrozenWeighing,
  tableOf,
  type DraftedRecords,
} from './decision-table.ts'
import { surroundingsOf, type Surroundings } from '#src/workflows/proposal/proposal-surroundings.ts'
import type { TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** Everything on the table while a decision is recorded, and what is still open. */
export interface DecisionRoom extends DraftedRecords {
  readonly table: DecisionTable
  readonly around: Surroundings
  readonly weighing: WeighingContent | undefined
  readonly problems: readonly DecisionProblem[]
  readonly people: readonly Person[]
  /** How long things may take today. */
  readonly terms: TermsInForce
}

/** The room in which a decision is recorded; nothing when the proposal does not exist. */
export function readDecisionRoom(ctx: Context, proposalId: string): Promise<DecisionRoom | undefined> {
  return within(ctx, async (tx) => {
    const kept = await selectOptionalProposalOnTable(tx, proposalId)
    const around = kept === undefined ? undefined : await surroundingsOf(tx, ctx, kept.proposal)
    if (kept === undefined || around === undefined) return undefined
    const weighing = asFrozenWeighing(kept.frozenWeighing)
    const earlier = asEarlierDecisions(kept.decisions, kept.conditions)
    const table = tableOf(kept.proposal, around, {
      ...{ frozen: weighing, frozenOn: kept.frozenOn },
      ...{ earlier, today: ctx.today },
    })
    if (table === undefined) return undefined
    const drafted = asDraftedRecords(proposalId, kept.drafts)
    const { personId, assignments } = signedIn(ctx)
    const problems = decisionProblems({
      table,
      records: drafted.records,
      closing: drafted.closing,
      legalNature: 'factualDecision',
      ratifiesStopId: null,
      competences: new Map(),
      recording: {
        recorder: { personId, assignments },
        underMandate: false,
        memberIds: around.members.map((member) => member.personId),
      },
    })
    return {
      ...drafted,
      table,
      around,
      weighing,
      problems,
      people: kept.people,
      terms: around.terms,
    }
  })
}

import { missingAssessments, neededHere } from '#src/domain/instrument-trigger/needed-here.ts'
import type { GoalInForce } from '#src/domain/plan/plan-in-force.ts'
import type { Standing } from '#src/domain/routing/routing-rule.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { standingOfOtherRules } from '#src/domain/starting-decision/standing-of.ts'
import { missingFacts, missingForProposal, type Missing } from '#src/domain/weighing/missing.ts'
import type { Contributor } from '#src/domain/weighing/contributor.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Origin } from '#src/storage/instrument-runs.ts'
import {
  selectAwaited,
  selectOptionalWeighedAlgorithm,
  type RepeatedReason,
  type WeighedAlgorithm,
} from '#src/storage/views/weighing-page.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { agreementsAround, type NormsAround } from '#src/workflows/framework/norms-around.ts'
import { neededUnder } from '#src/workflows/starting-decision/triggers-on.ts'
import { contributorOf } from './with-weighing.ts'

/** Everything the page of a weighing shows, read in a fixed number of queries. */
export interface WeighingReading {
  readonly algorithm: WeighedAlgorithm
  /** Nothing when nobody began it. */
  readonly weighing: Weighing | null
  /** What stands in the way of calling the facts complete. */
  readonly missingFacts: readonly Missing[]
  /** What, next to that, stands in the way of a proposal. */
  readonly missingForProposal: readonly Missing[]
  /** The framework in force, and its norms that apply here. */
  readonly norms: NormsAround
  /** The goals of the plan in force. */
  readonly goals: readonly GoalInForce[]
  readonly contributor: Contributor
  /** Whether the organisation adopted the steps of a weighing. */
  readonly stepsStand: Standing
  readonly today: Day
  /** From which instruments effects were taken over. */
  readonly origins: readonly Origin[]
  /** Reasons that the reader gave word for word in other dossiers too: a remark, never a refusal. */
  readonly repeated: readonly RepeatedReason[]
}

/** Reads the weighing of an algorithm; nothing when there is no such algorithm. */
export function readWeighing(ctx: Context, algorithmId: string): Promise<WeighingReading | null> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalWeighedAlgorithm(tx, algorithmId)
    if (algorithm === undefined) return null
    const weighing = (await selectOptionalWeighing(tx, { algorithmId })) ?? null
    const reader = { day: ctx.today, readerId: ctx.actor?.personId ?? null }
    const { advices, records, repeated, status, startingDecision } = await selectAwaited(tx, algorithmId, reader)
    const instrumentsMissing = missingAssessments(neededHere(neededUnder(startingDecision), records), status)
    const { norms, goals } = await agreementsAround(tx, algorithmId, ctx.today)
    const around = { instrumentsMissing, inForce: { norms: norms.norms, goals } }
    return {
      algorithm,
      weighing,
      missingFacts: weighing === null ? [] : missingFacts(weighing, around),
      missingForProposal: weighing === null ? [] : missingForProposal(weighing, advices),
      norms,
      goals,
      contributor: contributorOf(ctx, algorithmId),
      stepsStand: standingOfOtherRules(startingDecision),
      today: ctx.today,
      origins: algorithm.origins,
      repeated,
    }
  })
}

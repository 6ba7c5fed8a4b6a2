import type { PlanInForce } from '#src/domain/plan/plan-in-force.ts'
import type { ProgressNote } from '#src/domain/plan/progress.ts'
import { selectPlanNotes } from '#src/storage/plan-notes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { paragraphTitlesOn } from '#src/workflows/guiding-text/paragraph-titles.ts'
import { planInForce } from './plan-in-force.ts'

/** The plan with what was reported about it. */
export interface PlanView {
  readonly plan: PlanInForce | null
  /** Oldest first. */
  readonly notes: readonly ProgressNote[]
  /** Titles of the paragraphs of the vision that is in force, by code. */
  readonly paragraphTitles: ReadonlyMap<string, string>
}

/** The plan that is in force, and how it goes. */
export function readPlan(ctx: Context): Promise<PlanView> {
  return within(ctx, async (tx) => ({
    plan: await planInForce(tx, ctx.today),
    notes: await selectPlanNotes(tx),
    paragraphTitles: await paragraphTitlesOn(tx, ctx.today),
  }))
}

import type { PlanInForce } from '#src/domain/plan/plan-in-force.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { ProgressNote } from '#src/domain/plan/progress.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectPlanNotes } from '#src/storage/plan-notes.ts'
import { within, type Context } from './context.ts'
import { planInForce } from './plan-in-force.ts'

/** The plan with what was reported about it. */
export interface PlanView {
  readonly plan: PlanInForce | null
  /** Oldest first. */
  readonly notes: readonly ProgressNote[]
  /** Codes of the paragraphs of the vision that is in force; nothing without a vision. */
  readonly paragraphs: readonly string[] | null
}

/** The plan that is in force, and how it goes. */
export function readPlan(ctx: Context): Promise<PlanView> {
  return within(ctx, async (tx) => {
    const vision = await selectOptionalTextInForce(tx, 'vision', ctx.today)
    return {
      plan: await planInForce(tx, ctx.today),
      notes: await selectPlanNotes(tx),
      paragraphs: vision === undefined ? null : partsOf(vision.content.parts, 'paragraph').map(({ code }) => code),
    }
  })
}

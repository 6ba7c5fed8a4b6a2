import type { PlanInForce } from '#src/domain/plan/plan-in-force.ts'
import type { ProgressNote } from '#src/domain/plan/progress.ts'
import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectPlanNotes } from '#src/storage/plan-notes.ts'
import { selectPortfolioHolders, type PortfolioHolder } from '#src/storage/views/portfolio-holders.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
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
  /** Who holds which portfolio today, by function. */
  readonly portfolios: readonly PortfolioHolder[]
}

const planWithin = async (tx: Tx, ctx: Context): Promise<PlanView> => ({
  plan: await planInForce(tx, ctx.today),
  notes: await selectPlanNotes(tx),
  paragraphTitles: await paragraphTitlesOn(tx, ctx.today),
  portfolios: await selectPortfolioHolders(tx, ctx.today),
})

/** The plan that is in force, and how it goes. */
export const readPlan = (ctx: Context): Promise<PlanView> => within(ctx, (tx) => planWithin(tx, ctx))

/** The same for everybody: what was reported, without names of officials. */
export const readPublicPlan = (ctx: Context): Promise<PlanView> =>
  within(ctx, async (tx) => {
    const view = await planWithin(tx, ctx)
    const { officials } = await selectPublicSurroundings(tx, ctx.today)
    return { ...view, notes: mapTexts(view.notes, nameRemover(officials)) }
  })

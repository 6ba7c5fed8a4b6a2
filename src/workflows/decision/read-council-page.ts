import { confirmationsOn, inventoryStanding, type InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import { councilPage, deviationsOf, type CouncilPage } from '#src/domain/publication/council-page.ts'
import { addDays, type Day } from '#src/domain/shared/dates.ts'
import { selectGuidingDecisions } from '#src/storage/guiding-decisions.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import {
  everyAlgorithm,
  listedAlgorithms,
  withheldCounts,
  type WithheldCount,
} from '#src/workflows/publication/read-public-algorithms.ts'
import { publicDecisions, textSummaryOf } from './read-public-decisions.ts'

/** More decisions than any council follows on one page. */
const mostDecisions = 1_000
const mostAlgorithms = 1_000
/** Shown when nobody filled in when the representatives met last. */
const daysBack = 30

export interface ReadCouncilPage {
  readonly council: CouncilPage
  readonly withheld: readonly WithheldCount[]
  readonly clerkEmail: string | null
  /** Whether the list of algorithms is known to be complete, by function. */
  readonly standing: InventoryStanding
}

/** What members of a representative body need to know, out of what everyone may know. */
export function readCouncilPage(ctx: Context, since: Day | null): Promise<ReadCouncilPage> {
  return within(ctx, async (tx) => {
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const { settings, officials, asked } = surroundings
    const { items: decisions } = await publicDecisions(tx, ctx.today, {
      ...{ weighed: 'norms', limit: mostDecisions, offset: 0 },
      surroundings,
    })
    const { items } = await listedAlgorithms(tx, ctx.today, {
      ...everyAlgorithm,
      state: 'inPreparation,inUseWithoutDecision,pilot,inUse,suspended',
      pageSize: mostAlgorithms,
      officials,
    })
    const council = councilPage({
      since: since ?? settings.previousMeetingOn ?? addDays(ctx.today, -daysBack),
      today: ctx.today,
      decisions,
      texts: (await selectGuidingDecisions(tx)).map(textSummaryOf),
      deviations: deviationsOf(decisions),
      inPreparation: items.filter((item) => item.preparation !== null),
      withoutDecision: items.filter((item) => item.state === 'inUseWithoutDecision'),
    })
    return {
      council,
      withheld: await withheldCounts(tx, ctx.today),
      clerkEmail: settings.clerkEmail,
      standing: mapTexts(inventoryStanding(confirmationsOn(asked, ctx.today)), nameRemover(officials)),
    }
  })
}

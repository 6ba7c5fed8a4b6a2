import { defaultTerms } from '#src/content/routing/terms.ts'
import type { TermInForce, TermId } from '#src/domain/routing/term.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { termsUnder, type AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectStartingDecisionOn } from '#src/storage/starting-decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** Every term that holds on a day; a term that the organisation switched off is not there. */
export type TermsInForce = ReadonlyMap<TermId, TermInForce>

/** The terms under a startbesluit, or those that Weegschaal proposes while there is none. */
export const termsIn = (decision: AdoptedRows | null): TermsInForce =>
  new Map(termsUnder(defaultTerms, decision).map((inForce) => [inForce.term.id, inForce]))

/** The one place that says how long something may take on a day, and whether the organisation adopted that. */
export async function termsOn(tx: Tx, day: Day): Promise<TermsInForce> {
  return termsIn(await selectStartingDecisionOn(tx, day))
}

/** The terms of today. */
export const readTerms = (ctx: Context): Promise<TermsInForce> => within(ctx, (tx) => termsOn(tx, ctx.today))

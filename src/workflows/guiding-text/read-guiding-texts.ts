import { guidingKinds } from '#src/domain/guiding-text/guiding-text.ts'
import { overviewOf, type KindOverview } from '#src/domain/guiding-text/overview.ts'
import { selectTerms } from '#src/storage/body-terms.ts'
import { selectGuidingDecisions, type GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'
import { selectGuidingLines, type GuidingLine } from '#src/storage/guiding-texts.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** One kind of text, with the body that decided named. */
export type GuidingOverview = KindOverview<GuidingLine, GuidingDecisionLine>

/** Every kind of text: what is in force, what is being written, and what is due. */
export interface GuidingTexts {
  readonly kinds: readonly GuidingOverview[]
  readonly lines: readonly GuidingLine[]
  readonly decisions: readonly GuidingDecisionLine[]
}

/** The texts that the organisation rests on, of every kind. */
export function readGuidingTexts(ctx: Context): Promise<GuidingTexts> {
  return within(ctx, async (tx) => {
    const lines = await selectGuidingLines(tx)
    const decisions = await selectGuidingDecisions(tx)
    const terms = await selectTerms(tx)
    const around = { terms, today: ctx.today }
    return { kinds: guidingKinds.map((kind) => overviewOf(kind, { lines, decisions }, around)), lines, decisions }
  })
}

import { contentOf } from '#src/domain/guiding-text/content.ts'
import { impactOf, type NormImpact } from '#src/domain/framework/impact.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectOptionalGuidingText, type StoredGuidingText } from '#src/storage/guiding-texts.ts'
import { selectTouchableAlgorithms } from '#src/storage/reconsiderations.ts'
import type { TermInForce } from '#src/domain/routing/term.ts'
import { termsOn } from '#src/workflows/starting-decision/terms-on.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** What a version of the framework would touch, before anybody adopts it. */
export interface NormImpactView {
  readonly text: StoredGuidingText
  readonly impact: readonly NormImpact[]
  /** Within how long what is touched is looked at again, once the version is adopted. */
  readonly term: TermInForce | undefined
}

/** The algorithms and decisions that new and reworded norms would touch, and why. */
export function readNormImpact(ctx: Context, id: string): Promise<NormImpactView | undefined> {
  return within(ctx, async (tx) => {
    const text = await selectOptionalGuidingText(tx, id)
    if (text?.kind !== 'framework') return undefined
    const current = await selectOptionalTextInForce(tx, 'framework', ctx.today)
    const before = current?.version.versionId === id ? null : (current?.content ?? null)
    return {
      text,
      impact: impactOf(before, contentOf(text), await selectTouchableAlgorithms(tx)),
      term: (await termsOn(tx, ctx.today)).get('normsReconsidered'),
    }
  })
}

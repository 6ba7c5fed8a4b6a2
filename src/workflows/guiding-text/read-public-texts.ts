import { isPublicConsultation } from '#src/domain/consultation/consultation.ts'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { guidingKinds, type GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { overviewOf } from '#src/domain/guiding-text/overview.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { selectConsultations } from '#src/storage/consultations.ts'
import { selectGuidingDecisions } from '#src/storage/guiding-decisions.ts'
import { selectGuidingLines } from '#src/storage/guiding-texts.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** One text that everybody may read: adopted once, or open for comments now. */
export interface PublicTextVersion {
  readonly kind: GuidingKind
  readonly number: number
  readonly changedOn: Day | null
}

/** Which texts, norms and consultations everybody may read. */
export interface PublicTexts {
  readonly versions: readonly PublicTextVersion[]
  /** Codes of the norms in force. */
  readonly norms: readonly string[]
  readonly consultations: readonly { readonly slug: string; readonly opensOn: Day | null }[]
}

/** Everything beside algorithms and decisions that has a public address of its own. */
export function readPublicTexts(ctx: Context): Promise<PublicTexts> {
  return within(ctx, async (tx) => {
    const texts = { lines: await selectGuidingLines(tx), decisions: await selectGuidingDecisions(tx) }
    const overviews = guidingKinds.map((kind) => overviewOf(kind, texts, { terms: [], today: ctx.today }))
    const framework = overviews.find(({ kind }) => kind === 'framework')?.inForce?.decision.snapshotId
    const frozen = framework === undefined ? undefined : await selectOptionalSnapshot(tx, framework)
    const content = frozen === undefined ? undefined : (JSON.parse(frozen.text) as GuidingContent)
    const consultations = (await selectConsultations(tx)).filter(isPublicConsultation)
    return {
      versions: overviews.flatMap(({ kind, adopted, open }): PublicTextVersion[] => [
        ...adopted.map(({ version, decision }) => ({ kind, number: version.number, changedOn: decision.decidedOn })),
        ...(open?.status === 'consultation' ? [{ kind, number: open.number, changedOn: null }] : []),
      ]),
      norms: partsOf(content?.parts ?? [], 'norm').map(({ code }) => code),
      consultations: consultations.map(({ slug, opensOn }) => ({ slug, opensOn })),
    }
  })
}

import type { Amendment } from '#src/domain/guiding-text/amendment.ts'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { differencesBetween, type TextDifference } from '#src/domain/guiding-text/difference.ts'
import { selectGuidingDecisions, type GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'
import { selectOptionalGuidingText } from '#src/storage/guiding-texts.ts'
import { selectSnapshots, type Snapshot } from '#src/storage/snapshots.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** What a body decided about a text, as everybody may read it. */
export interface PublicTextDecision {
  readonly decision: GuidingDecisionLine
  readonly amendments: readonly Amendment[]
  /** What the body changed in the offered text. */
  readonly differences: readonly TextDifference[]
  readonly sha256: string
}

const contentOf = ({ text }: Snapshot): GuidingContent => JSON.parse(text) as GuidingContent

/** One decision about a text, by its number. */
export function readPublicTextDecision(ctx: Context, number: string): Promise<PublicTextDecision | null> {
  return within(ctx, async (tx) => {
    const decision = (await selectGuidingDecisions(tx, { number }))[0]
    if (decision === undefined) return null
    const text = await selectOptionalGuidingText(tx, decision.versionId)
    const frozen = await selectSnapshots(
      tx,
      [decision.snapshotId, decision.offeredSnapshotId].filter((id) => id !== null),
    )
    const decided = frozen.find(({ id }) => id === decision.snapshotId)
    const offered = frozen.find(({ id }) => id === decision.offeredSnapshotId)
    return {
      decision,
      amendments: decision.outcome.startsWith('adopted') ? (text?.amendments ?? []) : [],
      differences:
        decision.outcome !== 'adoptedAmended' || offered === undefined || decided === undefined
          ? []
          : differencesBetween(contentOf(offered), contentOf(decided)),
      sha256: decided?.sha256 ?? '',
    }
  })
}

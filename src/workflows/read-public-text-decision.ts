import type { Amendment } from '#src/domain/guiding-text/amendment.ts'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { differencesBetween, type TextDifference } from '#src/domain/guiding-text/difference.ts'
import { selectGuidingDecisions, type GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'
import { selectOptionalGuidingText } from '#src/storage/guiding-texts.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from './context.ts'

/** What a body decided about a text, as everybody may read it. */
export interface PublicTextDecision {
  readonly decision: GuidingDecisionLine
  readonly amendments: readonly Amendment[]
  /** What the body changed in the offered text. */
  readonly differences: readonly TextDifference[]
  readonly sha256: string
}

async function frozen(tx: Tx, id: string | null): Promise<{ content: GuidingContent; sha256: string } | undefined> {
  const snapshot = id === null ? undefined : await selectOptionalSnapshot(tx, id)
  return snapshot === undefined
    ? undefined
    : { content: JSON.parse(snapshot.text) as GuidingContent, sha256: snapshot.sha256 }
}

/** One decision about a text, by its number. */
export function readPublicTextDecision(ctx: Context, number: string): Promise<PublicTextDecision | null> {
  return within(ctx, async (tx) => {
    const decision = (await selectGuidingDecisions(tx, { number }))[0]
    if (decision === undefined) return null
    const text = await selectOptionalGuidingText(tx, decision.versionId)
    const decided = await frozen(tx, decision.snapshotId)
    const offered = decision.outcome === 'adoptedAmended' ? await frozen(tx, decision.offeredSnapshotId) : undefined
    return {
      decision,
      amendments: decision.outcome.startsWith('adopted') ? (text?.amendments ?? []) : [],
      differences:
        offered === undefined || decided === undefined ? [] : differencesBetween(offered.content, decided.content),
      sha256: decided?.sha256 ?? '',
    }
  })
}

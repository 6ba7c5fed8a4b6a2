import { content, type WeighingContent } from '#src/domain/weighing/content.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'

/** A weighing to be printed: frozen when a proposal refers to it, else as it stands now. */
export interface WeighingOnPaper {
  readonly content: WeighingContent
  readonly stories: ReadonlyMap<string, string>
  readonly number: number | null
  readonly sha256: string | null
}

/** The weighing of an algorithm as it lay before a body, or as it stands when nothing refers to it yet. */
export async function weighingOnPaper(
  tx: Tx,
  algorithmId: string,
  snapshotId: string | null,
): Promise<WeighingOnPaper | undefined> {
  const live = await selectOptionalWeighing(tx, { algorithmId })
  const stories = storyTexts(live)
  const snapshot = snapshotId === null ? undefined : await selectOptionalSnapshot(tx, snapshotId)
  if (snapshot !== undefined) {
    const frozen = JSON.parse(snapshot.text) as WeighingContent
    return { content: frozen, stories, number: frozen.number, sha256: snapshot.sha256 }
  }
  return live === undefined ? undefined : { content: content(live, sha256), stories, number: null, sha256: null }
}

const storyTexts = (weighing: Weighing | undefined): ReadonlyMap<string, string> =>
  new Map(
    (weighing?.stories ?? []).flatMap((story) => (story.withdrawnOn === null ? [[story.id, story.text] as const] : [])),
  )

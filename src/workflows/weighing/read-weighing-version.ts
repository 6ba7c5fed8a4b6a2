import { content, type WeighingContent } from '#src/domain/weighing/content.ts'
import { difference, type Difference } from '#src/domain/weighing/difference.ts'
import { fingerprintNow, type FingerprintStep } from '#src/domain/audit/frozen-text.ts'
import type { CitizenStory } from '#src/domain/weighing/story.ts'
import { selectErasureSteps } from '#src/storage/erased-words.ts'
import { sha256 } from '#src/storage/sha256.ts'
import {
  selectOptionalFrozenText,
  selectOptionalWeighedAlgorithm,
  type FrozenVersion,
  type WeighedAlgorithm,
} from '#src/storage/views/weighing-page.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'

type ShownStory = Omit<CitizenStory, 'revision'>

/** A frozen version as it was; the words of its stories only while the persons allow it. */
export interface WeighingVersion {
  readonly algorithm: WeighedAlgorithm
  readonly version: FrozenVersion
  readonly content: WeighingContent
  readonly stories: readonly ShownStory[]
}

/** Puts the words back to the fingerprints; a withdrawn story keeps its place without them. */
const withWords = (
  frozen: WeighingContent,
  stories: readonly CitizenStory[],
  erased: readonly FingerprintStep[],
): readonly ShownStory[] =>
  frozen.stories.map(({ fingerprint, ...story }) => {
    const kept = stories.find((one) => one.id === story.id)
    const text = kept !== undefined && sha256(kept.text) === fingerprintNow(fingerprint, erased) ? kept.text : ''
    return { ...story, text, withdrawnOn: kept?.withdrawnOn ?? null }
  })

async function frozenContent(tx: Tx, algorithmId: string, number: number) {
  const frozen = await selectOptionalFrozenText(tx, algorithmId, number)
  if (frozen === undefined) return null
  const { text, ...version } = frozen
  return { version, content: JSON.parse(text) as WeighingContent }
}

/** Reads a frozen version of a weighing; nothing when there is no such version. */
export function readWeighingVersion(
  ctx: Context,
  algorithmId: string,
  number: number,
): Promise<WeighingVersion | null> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalWeighedAlgorithm(tx, algorithmId)
    const frozen = await frozenContent(tx, algorithmId, number)
    const weighing = await selectOptionalWeighing(tx, { algorithmId })
    if (algorithm === undefined || frozen === null || weighing === undefined) return null
    const stories = frozen.content.stories.length === 0 ? [] : weighing.stories
    const erased =
      stories.length === 0
        ? []
        : await selectErasureSteps(
            tx,
            stories.map(({ id }) => id),
          )
    return { algorithm, ...frozen, stories: withWords(frozen.content, stories, erased) }
  })
}

/** What changed between a frozen version and a later one, or the weighing as it is now. */
export interface WeighingDifference {
  readonly algorithm: WeighedAlgorithm
  readonly before: FrozenVersion
  readonly after: FrozenVersion | null
  readonly differences: readonly Difference[]
  /** Names of the groups of both versions, by id. */
  readonly groups: Readonly<Record<string, string>>
}

/** Compares two versions; without a second number with the weighing as it is now. */
export function readWeighingDifference(
  ctx: Context,
  algorithmId: string,
  { before, after }: { readonly before: number; readonly after: number | null },
): Promise<WeighingDifference | null> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalWeighedAlgorithm(tx, algorithmId)
    const old = await frozenContent(tx, algorithmId, before)
    const weighing = await selectOptionalWeighing(tx, { algorithmId })
    if (algorithm === undefined || old === null || weighing === undefined) return null
    const later = after === null ? null : await frozenContent(tx, algorithmId, after)
    if (after !== null && later === null) return null
    const now = later?.content ?? content({ ...weighing, number: before }, sha256)
    const named = [...old.content.stakeholders, ...now.stakeholders].map(({ id, name }) => [id, name] as const)
    return {
      algorithm,
      before: old.version,
      after: later?.version ?? null,
      differences: difference(old.content, now),
      groups: Object.fromEntries(named),
    }
  })
}

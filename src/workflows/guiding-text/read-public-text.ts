import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { differencesInForce, type TextDifference } from '#src/domain/guiding-text/difference.ts'
import { overviewOf, type StandingVersion } from '#src/domain/guiding-text/overview.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { shownStageOn, type ShownStage } from '#src/domain/guiding-text/shown-stage.ts'
import { deviationsOf, type OfDecision } from '#src/domain/publication/council-page.ts'
import type { PublicDeviation } from '#src/domain/publication/public-decision.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectGuidingDecisions, type GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'
import { selectGuidingLines, type GuidingLine } from '#src/storage/guiding-texts.ts'
import { selectSnapshots } from '#src/storage/snapshots.ts'
import { selectPublicSurroundings, type PublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { publicDecisions } from '#src/workflows/decision/read-public-decisions.ts'
import type { GuidingOverview } from './read-guiding-texts.ts'

/** A text as everybody may read it: adopted, or put before everybody once. Other drafts stay inside. */
export interface PublicText {
  readonly overview: GuidingOverview
  readonly content: GuidingContent
  readonly sha256: string
  /** By which decision, and how it stands; nothing as long as no body adopted it. */
  readonly adopted: StandingVersion<GuidingDecisionLine> | null
  /** Where it stands on its way to a body; nothing once it is adopted. */
  readonly stage: ShownStage | null
  /** What people were asked about it. */
  readonly consultations: readonly ConsultedSociety[]
  /** What the writers changed between the text that people could react to and the text that the body was offered. */
  readonly changedAfter: readonly TextDifference[]
  /** The last decision by which a later body stood behind it. */
  readonly reaffirmed: GuidingDecisionLine | null
}

/** What there is of a kind, with one text out of it: the one in force, or the one that was asked. */
export interface PublicTextView {
  readonly overview: GuidingOverview
  readonly text: PublicText | null
  /** Where decisions that stand deviate from the framework in force; nothing beside another text. */
  readonly deviations: readonly OfDecision<PublicDeviation>[]
  /** Titles of the paragraphs of the vision in force, by code, for goals and principles that point at them. */
  readonly paragraphTitles: ReadonlyMap<string, string>
  /** Every version of the framework that was adopted, with its words, the newest first; nothing beside another text. */
  readonly versions: readonly PublicVersion[]
}

/** One adopted version and what it says. */
export interface PublicVersion extends StandingVersion<GuidingDecisionLine> {
  readonly content: GuidingContent
}

/** Texts whose parts point at the vision. */
const pointing: readonly GuidingKind[] = ['plan', 'framework']

interface Frozen {
  readonly content: GuidingContent
  readonly sha256: string
}

type FrozenTexts = ReadonlyMap<string | null, Frozen>

/** What the asked text and those around it say, in one query. */
async function frozenTexts(tx: Tx, ids: readonly (string | null | undefined)[]): Promise<FrozenTexts> {
  const asked = [...new Set(ids)].filter((id) => id !== null && id !== undefined)
  const found = asked.length === 0 ? [] : await selectSnapshots(tx, asked)
  return new Map(found.map(({ id, text, sha256 }) => [id, { content: JSON.parse(text) as GuidingContent, sha256 }]))
}

const adoptedAs = ({ inForce, adopted }: GuidingOverview, number: number | null) =>
  number === null ? inForce : (adopted.find(({ version }) => version.number === number) ?? null)

/** Where the words of the asked text are kept: as adopted, or as they were put before everybody. */
function keptAt(overview: GuidingOverview, line: GuidingLine | undefined, { number, today }: Asked): string | null {
  const adopted = adoptedAs(overview, number)
  if (adopted !== null) return adopted.decision.snapshotId
  return line === undefined || shownStageOn(line, today) === null ? null : line.consultedSnapshotId
}

/** Where the words are kept that the body was offered. */
function offeredAt(overview: GuidingOverview, number: number | null): string | null {
  const decision = adoptedAs(overview, number)?.decision
  return decision?.offeredSnapshotId ?? decision?.snapshotId ?? null
}

interface Asked {
  readonly number: number | null
  readonly today: Day
}

/** The version that is asked: by its number, or the one in force. */
const lineOf = (lines: readonly GuidingLine[], { kind, inForce }: GuidingOverview, number: number | null) =>
  lines.find((one) => one.kind === kind && one.number === (number ?? inForce?.version.number))

const paragraphTitlesOf = (vision: Frozen | undefined): PublicTextView['paragraphTitles'] =>
  new Map(partsOf(vision?.content.parts ?? [], 'paragraph').map(({ code, content }) => [code, content.title]))

/** More than any organisation deviates; the newest first. */
const mostDeviating = 200

/** Decisions that stand and deviate from a norm, by which body, why and until when. */
async function deviationsNow(tx: Tx, ctx: Context, surroundings: PublicSurroundings) {
  const filter = { deviating: true, weighed: 'norms', limit: mostDeviating, offset: 0 } as const
  const { items } = await publicDecisions(tx, ctx.today, { ...filter, surroundings })
  return deviationsOf(items)
}

interface Found {
  readonly overview: GuidingOverview
  readonly line: GuidingLine | undefined
  readonly kept: FrozenTexts
  readonly asked: string | null
  readonly decisions: readonly GuidingDecisionLine[]
}

/** The asked text with how it stands; nothing when nobody may read it. */
function textOf({ overview, line, kept, asked, decisions }: Found, { number, today }: Asked): PublicText | null {
  const found = kept.get(asked)
  if (found === undefined) return null
  const before = kept.get(line?.consultedSnapshotId ?? null)
  const after = kept.get(offeredAt(overview, number))
  const adopted = adoptedAs(overview, number)
  const confirming = decisions.find(
    ({ outcome, versionId }) => outcome === 'reaffirmed' && versionId === adopted?.version.versionId,
  )
  return {
    ...found,
    overview,
    adopted,
    reaffirmed: confirming ?? null,
    stage: line === undefined ? null : shownStageOn(line, today),
    consultations: line?.consultations ?? [],
    changedAfter: before === undefined || after === undefined ? [] : differencesInForce(before.content, after.content),
  }
}

/** A text of the organisation as everybody may read it. A replaced version stays at its own address. */
export function readPublicText(ctx: Context, kind: GuidingKind, number: number | null): Promise<PublicTextView> {
  return within(ctx, async (tx) => {
    const records = { lines: await selectGuidingLines(tx), decisions: await selectGuidingDecisions(tx) }
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const around = { terms: surroundings.terms, today: ctx.today }
    const overview = overviewOf(kind, records, around)
    const vision = pointing.includes(kind) ? overviewOf('vision', records, around).inForce?.decision.snapshotId : null
    const all = kind === 'framework' ? overview.adopted : []
    const line = lineOf(records.lines, overview, number)
    const asked = keptAt(overview, line, { number, today: ctx.today })
    const beside = [vision, line?.consultedSnapshotId, offeredAt(overview, number)]
    const kept = await frozenTexts(tx, [asked, ...beside, ...all.map(({ decision }) => decision.snapshotId)])
    const text = textOf({ overview, line, kept, asked, decisions: records.decisions }, { number, today: ctx.today })
    const current = kind === 'framework' && text?.adopted?.standing === 'inForce'
    return {
      overview,
      text,
      deviations: current ? await deviationsNow(tx, ctx, surroundings) : [],
      paragraphTitles: paragraphTitlesOf(kept.get(vision ?? null)),
      versions: all.flatMap((one) => {
        const content = kept.get(one.decision.snapshotId)?.content
        return content === undefined ? [] : [{ ...one, content }]
      }),
    }
  })
}

import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { overviewOf, type StandingVersion } from '#src/domain/guiding-text/overview.ts'
import { deviationsOf, type OfDecision } from '#src/domain/publication/council-page.ts'
import type { PublicDeviation } from '#src/domain/publication/public-decision.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectGuidingDecisions, type GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'
import { selectGuidingLines } from '#src/storage/guiding-texts.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { selectPublicSurroundings, type PublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { paragraphTitlesOn } from './paragraph-titles.ts'
import { publicDecisions } from '#src/workflows/decision/read-public-decisions.ts'
import type { GuidingOverview } from './read-guiding-texts.ts'

/** A text as everybody may read it: adopted, or open for comments. Drafts stay inside. */
export interface PublicText {
  readonly overview: GuidingOverview
  readonly content: GuidingContent
  readonly sha256: string
  /** By which decision, and how it stands; nothing while it is open for comments. */
  readonly adopted: StandingVersion<GuidingDecisionLine> | null
}

/** What there is of a kind, with one text out of it: the one in force, or the one that was asked. */
export interface PublicTextView {
  readonly overview: GuidingOverview
  readonly text: PublicText | null
  /** Where decisions that stand deviate from the framework in force; nothing beside another text. */
  readonly deviations: readonly OfDecision<PublicDeviation>[]
  /** Titles of the paragraphs of the vision in force, by code, for a plan whose goals point at them. */
  readonly paragraphTitles: ReadonlyMap<string, string>
}

async function frozen(tx: Tx, snapshotId: string | null) {
  const snapshot = snapshotId === null ? undefined : await selectOptionalSnapshot(tx, snapshotId)
  return snapshot === undefined
    ? undefined
    : { content: JSON.parse(snapshot.text) as GuidingContent, sha256: snapshot.sha256 }
}

/** The version that is open for comments, while it is. */
const consulted = ({ open }: GuidingOverview) => (open?.status === 'consultation' ? open : null)

async function textOf(tx: Tx, overview: GuidingOverview, number: number | null): Promise<PublicText | null> {
  const adopted =
    number === null ? overview.inForce : (overview.adopted.find(({ version }) => version.number === number) ?? null)
  if (adopted !== null) {
    const found = await frozen(tx, adopted.decision.snapshotId)
    return found === undefined ? null : { overview, ...found, adopted }
  }
  const open = consulted(overview)
  if (number === null || open?.number !== number) return null
  const found = await frozen(tx, open.consultedSnapshotId)
  return found === undefined ? null : { overview, ...found, adopted: null }
}

/** More than any organisation deviates; the newest first. */
const mostDeviating = 200

/** Decisions that stand and deviate from a norm, by which body, why and until when. */
async function deviationsNow(tx: Tx, ctx: Context, surroundings: PublicSurroundings) {
  const filter = { deviating: true, weighed: 'norms', limit: mostDeviating, offset: 0 } as const
  const { items } = await publicDecisions(tx, ctx.today, { ...filter, surroundings })
  return deviationsOf(items)
}

/** A text of the organisation as everybody may read it. A replaced version stays at its own address. */
export function readPublicText(ctx: Context, kind: GuidingKind, number: number | null): Promise<PublicTextView> {
  return within(ctx, async (tx) => {
    const lines = await selectGuidingLines(tx, kind)
    const decisions = await selectGuidingDecisions(tx, { kind })
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const { terms } = surroundings
    const overview = overviewOf(kind, { lines, decisions }, { terms, today: ctx.today })
    const text = await textOf(tx, overview, number)
    const current = kind === 'framework' && text?.adopted?.standing === 'inForce'
    return {
      overview,
      text,
      deviations: current ? await deviationsNow(tx, ctx, surroundings) : [],
      paragraphTitles: kind === 'plan' ? await paragraphTitlesOn(tx, ctx.today) : new Map(),
    }
  })
}

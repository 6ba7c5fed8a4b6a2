import type { GoverningBody } from '#src/domain/body/body.ts'
import { questionsOwed } from '#src/domain/framework/carry-question.ts'
import { adoptingBody } from '#src/domain/guiding-text/competence.ts'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { adoptedVersionsOf } from '#src/domain/guiding-text/adoption.ts'
import { kindRules, type GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import {
  contributionsOf,
  missingAnswers,
  missingInText,
  missingQuestions,
  missingReactions,
  missingTerm,
  type MissingInText,
} from '#src/domain/guiding-text/missing.ts'
import { standingOn, type GuidingStanding } from '#src/domain/guiding-text/standing.ts'
import { mayWrite, type Writer } from '#src/domain/guiding-text/writing.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { TermInForce } from '#src/domain/routing/term.ts'
import {
  selectGuidingDecisions,
  selectOptionalAdoptedText,
  type GuidingDecisionLine,
} from '#src/storage/guiding-decisions.ts'
import { selectOptionalGuidingText, type StoredGuidingText } from '#src/storage/guiding-texts.ts'
import type { NormQuestionLine } from '#src/storage/norm-questions.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  selectTextSurroundings,
  selectVisionParagraphs,
  type VisionParagraphs,
} from '#src/storage/views/vision-paragraphs.ts'
import { selectPortfolioHolders } from '#src/storage/views/portfolio-holders.ts'
import { selectSnapshots } from '#src/storage/snapshots.ts'
import { waitingQuestions } from '#src/workflows/framework/carry-norm-questions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { regimeOn } from '#src/workflows/routing/routing-regime.ts'
import { writerOf } from './with-guiding-text.ts'

export type { StoredGuidingText } from '#src/storage/guiding-texts.ts'
export type { GuidingDecisionLine } from '#src/storage/guiding-decisions.ts'

/** One version with what a form about it needs. */
export interface GuidingFormReading {
  readonly text: StoredGuidingText
  /** Who adopts it, and why. */
  readonly routing: Routing
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly Mandate[]
  readonly reviewTerm: TermInForce | null
  /** Titles of paragraphs of the vision, in force or being written, by code: for what goals and principles point at. */
  readonly paragraphTitles: ReadonlyMap<string, string>
  /** Codes of those that stand in the vision in force, where everybody can read them. */
  readonly paragraphsInForce: ReadonlySet<string>
}

/** One version for the form of one of its parts. */
export interface GuidingPartReading extends GuidingFormReading {
  /** Portfolios that somebody in the executive has now; for a plan only. */
  readonly portfolios: readonly string[]
}

/** One version with what stands around it, for whoever works on it. */
export interface GuidingReading extends GuidingFormReading {
  /** Decisions about this version, the newest first. */
  readonly decisions: readonly GuidingDecisionLine[]
  /** How it stands today, once adopted. */
  readonly standing: GuidingStanding | null
  readonly missing: readonly MissingInText[]
  readonly missingReactions: readonly MissingInText[]
  /** Questions of teams about norms that came since this version began, and do not stand in it yet. */
  readonly questions: readonly NormQuestionLine[]
  readonly writer: Writer
  /** The acting person may write parts now. */
  readonly mayWrite: boolean
}

const isWorkedOn = ({ status }: StoredGuidingText): boolean => status === 'draft' || status === 'consultation'

/** One version of a text and nothing around it. */
export const readBareGuidingText = (ctx: Context, id: string): Promise<StoredGuidingText | undefined> =>
  within(ctx, (tx) => selectOptionalGuidingText(tx, id))

/** One version of a text for a form about it: nothing of what the page of the text tells. */
export const readGuidingForm = (ctx: Context, id: string): Promise<GuidingPartReading | undefined> =>
  within(ctx, async (tx) => {
    const text = await selectOptionalGuidingText(tx, id)
    if (text === undefined) return undefined
    const paragraphs = pointing.includes(text.kind) ? await selectVisionParagraphs(tx, ctx.today) : null
    const portfolios = text.kind === 'plan' ? await portfoliosOn(tx, ctx.today) : []
    return { ...(await formReading(tx, ctx, { text, paragraphs })), portfolios }
  })

interface FormOf {
  readonly text: StoredGuidingText
  /** At which this text can point. */
  readonly paragraphs: VisionParagraphs | null
}

/** Kinds of texts whose parts point at paragraphs of the vision. */
const pointing: readonly GuidingKind[] = ['plan', 'framework']

const portfoliosOn = async (tx: Tx, day: Day): Promise<readonly string[]> => [
  ...new Set((await selectPortfolioHolders(tx, day)).map(({ portfolio }) => portfolio)),
]

async function formReading(tx: Tx, ctx: Context, { text, paragraphs }: FormOf): Promise<GuidingFormReading> {
  const { kind } = text
  const regime = await regimeOn(tx, ctx.today)
  return {
    text,
    routing: adoptingBody(kind, ctx.today, regime),
    bodies: regime.bodies,
    mandates: regime.mandates,
    reviewTerm: regime.terms.find(({ term }) => term.id === kindRules[kind].reviewTerm) ?? null,
    paragraphTitles: paragraphs?.titles ?? new Map(),
    paragraphsInForce: paragraphs?.inForce ?? new Set(),
  }
}

/** One version of a text, as it is being written or as it was adopted. */
export function readGuidingText(ctx: Context, id: string): Promise<GuidingReading | undefined> {
  return within(ctx, async (tx) => {
    const text = await selectOptionalGuidingText(tx, id)
    if (text === undefined) return undefined
    const decisions = await selectGuidingDecisions(tx, { kind: text.kind })
    const { paragraphs, contributions } = await selectTextSurroundings(tx, id, ctx.today)
    const form = await formReading(tx, ctx, { text, paragraphs })
    const writer = writerOf(ctx, form.routing)
    const adopted = adoptedVersionsOf(decisions)
    const version = adopted.find(({ versionId }) => versionId === id)
    const questions = isWorkedOn(text) ? await waitingQuestions(tx, text.kind) : []
    return {
      ...form,
      decisions: decisions.filter(({ versionId }) => versionId === id),
      standing: version === undefined ? null : standingOn(version, { adopted, decisions }, ctx.today),
      missing: missingInText(text),
      missingReactions: [
        ...missingTerm(text, ctx.today),
        ...missingReactions(contributionsOf(text)),
        ...missingAnswers(contributions),
        ...missingQuestions(questionsOwed(questions, ctx.today)),
      ],
      questions,
      writer,
      mayWrite: mayWrite(text, writer, null).ok,
    }
  })
}

/** A version beside what people could react to, what it was offered as, and the version that it goes on from. */
export interface GuidingDifference {
  readonly text: StoredGuidingText
  readonly consulted: GuidingContent | undefined
  readonly offered: GuidingContent | undefined
  readonly before: GuidingContent | undefined
}

/** One version with what it is compared with; nothing when it does not exist. */
export function readGuidingDifference(ctx: Context, id: string): Promise<GuidingDifference | undefined> {
  return within(ctx, async (tx) => {
    const text = await selectOptionalGuidingText(tx, id)
    if (text === undefined) return undefined
    const { basedOn, consultedSnapshotId, offeredSnapshotId } = text
    const ids = [consultedSnapshotId, offeredSnapshotId].filter((one) => one !== null)
    const frozen = new Map((await selectSnapshots(tx, ids)).map((one) => [one.id, one]))
    const contentAt = (at: string | null): GuidingContent | undefined => {
      const found = frozen.get(at ?? '')
      return found === undefined ? undefined : (JSON.parse(found.text) as GuidingContent)
    }
    const before = basedOn === null ? undefined : await selectOptionalAdoptedText(tx, basedOn)
    return {
      text,
      consulted: contentAt(consultedSnapshotId),
      offered: contentAt(offeredSnapshotId),
      before: before?.content,
    }
  })
}

import {
  isPublicConsultation,
  stageOf,
  type Consultation,
  type ConsultationStage,
} from '#src/domain/consultation/consultation.ts'
import {
  isShortened,
  publicTextOf,
  type ContributionOutcome,
  type ContributorKind,
  type HidingGround,
  type TreatedContribution,
} from '#src/domain/consultation/contribution.ts'
import { shownStageOn } from '#src/domain/guiding-text/shown-stage.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import {
  selectConsultations,
  selectOptionalConsultation,
  selectOptionalConsultationAccount,
} from '#src/storage/consultations.ts'
import { selectContributions } from '#src/storage/contributions.ts'
import { selectGuidingLines, type GuidingLine } from '#src/storage/guiding-texts.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectPublicAlgorithm } from '#src/storage/views/public-algorithm.ts'
import { visibilityOf } from '#src/domain/publication/visibility.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** A consultation as everybody may see it. */
export interface PublicConsultation extends Pick<
  Consultation,
  | 'slug'
  | 'subject'
  | 'title'
  | 'draft'
  | 'questions'
  | 'followUp'
  | 'opensOn'
  | 'closesOn'
  | 'answerBy'
  | 'withdrawnReason'
  | 'accountedOn'
> {
  readonly stage: ConsultationStage
}

const publicOf = (consultation: Consultation, today: Day): PublicConsultation => {
  const { slug, subject, title, draft, questions, followUp, opensOn, closesOn, answerBy } = consultation
  const { withdrawnReason, accountedOn } = consultation
  const stage = stageOf(consultation, today)
  return {
    slug,
    subject,
    title,
    draft,
    questions,
    followUp,
    opensOn,
    closesOn,
    answerBy,
    withdrawnReason,
    accountedOn,
    stage,
  }
}

/** Everything that people can think along about, and what came of it before. */
export interface ThinkAlong {
  /** Every consultation that was put out, the newest first. */
  readonly consultations: readonly PublicConsultation[]
  /** Texts that lie before everybody now, and about which no consultation is open. */
  readonly texts: readonly Pick<GuidingLine, 'kind' | 'number' | 'title' | 'consultation'>[]
}

/** Every consultation that was put out, and every text that people may react to now. */
export function readThinkAlong(ctx: Context): Promise<ThinkAlong> {
  return within(ctx, async (tx) => {
    const consultations = (await selectConsultations(tx)).filter(isPublicConsultation)
    const open = new Set(consultations.filter((one) => stageOf(one, ctx.today) === 'open').map((one) => one.subjectId))
    const texts = (await selectGuidingLines(tx)).filter((line) => shownStageOn(line, ctx.today) === 'open')
    return {
      consultations: consultations.map((one) => publicOf(one, ctx.today)),
      texts: texts.filter(({ id }) => !open.has(id)),
    }
  })
}

/** A contribution as everybody may read it: never who a resident is. */
export interface PublicContribution {
  readonly number: number
  readonly kind: ContributorKind
  readonly name: string | null
  readonly text: string | null
  /** Personal data was taken out of the text. */
  readonly shortened: boolean
  readonly hiddenOn: HidingGround | null
  readonly answer: { readonly outcome: ContributionOutcome; readonly text: string; readonly on: Day } | null
}

const publicContribution = (one: TreatedContribution): PublicContribution => ({
  number: one.number,
  kind: one.kind,
  name: one.kind === 'resident' ? null : one.name,
  text: publicTextOf(one),
  shortened: isShortened(one),
  hiddenOn: one.moderation?.ground ?? null,
  answer: one.answer === null ? null : { outcome: one.answer.outcome, text: one.answer.text, on: one.answer.on },
})

/** A consultation with what was said and what was done with it. */
export interface PublicConsultationPage {
  readonly consultation: PublicConsultation
  readonly id: string
  readonly contributions: readonly PublicContribution[]
  /** How many came in that nobody looked at yet: they are not shown, and not kept silent. */
  readonly unread: number
  readonly summary: string | null
  readonly algorithm: { readonly name: string; readonly slug: string } | null
  /** The version of a text that it is about, once everybody may read it. */
  readonly text: Pick<GuidingLine, 'kind' | 'number' | 'title'> | null
}

/** The algorithm that it is about, when the public may know of it. */
async function publicSubject(tx: Tx, today: Day, { subject, subjectId }: Consultation) {
  if (subject !== 'weighing' || subjectId === null) return null
  const algorithm = await selectOptionalAlgorithm(tx, subjectId)
  if (algorithm === undefined) return null
  const row = await selectPublicAlgorithm(tx, today, { slug: algorithm.slug })
  if (row === undefined || visibilityOf(row.visibility, today) !== 'public') return null
  return { name: row.name, slug: algorithm.slug }
}

/** The version that it is about, when it is public: open for comments, or adopted. */
async function publicVersion(tx: Tx, { subject, subjectId }: Consultation) {
  if (subject !== 'guidingText') return null
  const line = (await selectGuidingLines(tx)).find(({ id }) => id === subjectId)
  return line !== undefined && (line.status === 'consultation' || line.status === 'adopted') ? line : null
}

/** One consultation at its public address. */
export function readPublicConsultation(ctx: Context, slug: string): Promise<PublicConsultationPage | undefined> {
  return within(ctx, async (tx) => {
    const consultation = await selectOptionalConsultation(tx, { slug })
    if (consultation === undefined || !isPublicConsultation(consultation)) return undefined
    const contributions = await selectContributions(tx, consultation.id)
    const algorithm = await publicSubject(tx, ctx.today, consultation)
    return {
      id: consultation.id,
      consultation: publicOf(consultation, ctx.today),
      contributions: contributions.filter(({ moderation }) => moderation !== null).map(publicContribution),
      unread: contributions.filter(({ moderation }) => moderation === null).length,
      summary: (await selectOptionalConsultationAccount(tx, consultation.id))?.summary ?? null,
      algorithm,
      text: await publicVersion(tx, consultation),
    }
  })
}

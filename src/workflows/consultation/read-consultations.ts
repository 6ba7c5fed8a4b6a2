import { waitingIn } from '#src/domain/consultation/account.ts'
import { stageOf, type Consultation, type ConsultationStage } from '#src/domain/consultation/consultation.ts'
import type { Consultation as TextConsultation } from '#src/domain/guiding-text/guiding-text.ts'
import type { TreatedContribution } from '#src/domain/consultation/contribution.ts'
import {
  selectConsultations,
  selectOptionalConsultation,
  selectOptionalConsultationAccount,
  type StoredAccount,
} from '#src/storage/consultations.ts'
import { selectContributions, selectOptionalContribution } from '#src/storage/contributions.ts'
import {
  selectConsultableAlgorithms,
  selectConsultableTexts,
  selectSubjectNames,
  selectWaitingCounts,
} from '#src/storage/views/consultations.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** An algorithm whose weighing, or a text whose draft, can be put before society. */
export interface Consultable {
  readonly id: string
  readonly name: string
}

/** A consultation in a list. */
export interface ConsultationLine {
  readonly consultation: Consultation
  readonly stage: ConsultationStage
  readonly subjectName: string | null
  /** Counts of records that wait, never of opinions. */
  readonly waiting: { readonly unread: number; readonly unanswered: number }
}

/** Every consultation, with what still waits. */
export function readConsultations(ctx: Context): Promise<readonly ConsultationLine[]> {
  return within(ctx, async (tx) => {
    const names = await selectSubjectNames(tx)
    const waiting = await selectWaitingCounts(tx)
    return (await selectConsultations(tx)).map((consultation) => ({
      consultation,
      stage: stageOf(consultation, ctx.today),
      subjectName: names.get(consultation.id) ?? null,
      waiting: waiting.get(consultation.id) ?? { unread: 0, unanswered: 0 },
    }))
  })
}

/** What a new consultation can be about. */
export interface ConsultableRecords {
  readonly algorithms: readonly Consultable[]
  readonly texts: readonly (Consultable & {
    /** When everybody may react to it, for a text that was put before everybody. */
    readonly consultation: TextConsultation | null
  })[]
}

/** The weighings and texts that can be put before society now. */
export const readConsultable = (ctx: Context): Promise<ConsultableRecords> =>
  within(ctx, async (tx) => ({
    algorithms: await selectConsultableAlgorithms(tx),
    texts: await selectConsultableTexts(tx),
  }))

/** One consultation with everything in it, for people inside. */
export interface ConsultationInside extends ConsultationLine {
  readonly contributions: readonly TreatedContribution[]
  readonly account: StoredAccount | null
}

/** One consultation as people inside see it. */
export function readConsultation(ctx: Context, id: string): Promise<ConsultationInside | undefined> {
  return within(ctx, async (tx) => {
    const consultation = await selectOptionalConsultation(tx, { id })
    if (consultation === undefined) return undefined
    const contributions = await selectContributions(tx, id)
    const names = await selectSubjectNames(tx)
    return {
      consultation,
      contributions,
      stage: stageOf(consultation, ctx.today),
      subjectName: names.get(consultation.id) ?? null,
      waiting: waitingIn(contributions),
      account: (await selectOptionalConsultationAccount(tx, id)) ?? null,
    }
  })
}

/** One contribution with the consultation that it belongs to. */
export interface ContributionInside {
  readonly contribution: TreatedContribution
  readonly consultation: Consultation
  readonly stage: ConsultationStage
}

/** One contribution, for who judges and answers it. */
export function readContribution(ctx: Context, id: string): Promise<ContributionInside | undefined> {
  return within(ctx, async (tx) => {
    const contribution = await selectOptionalContribution(tx, id)
    if (contribution === undefined) return undefined
    const consultation = await selectOptionalConsultation(tx, { id: contribution.consultationId })
    if (consultation === undefined) return undefined
    return { contribution, consultation, stage: stageOf(consultation, ctx.today) }
  })
}

import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What a consultation is about: the weighing of an algorithm, a text that a body will adopt, or something else. */
export const consultationSubjects = ['weighing', 'guidingText', 'other'] as const
export type ConsultationSubject = (typeof consultationSubjects)[number]

/** A draft that is put before society, with what is asked about it and what will be done with the answers. */
export interface Consultation {
  readonly id: string
  /** The public address; it never changes. */
  readonly slug: string
  readonly subject: ConsultationSubject
  /** The algorithm whose weighing, or the version of the text, that it is about. */
  readonly subjectId: string | null
  readonly title: string
  /** The draft in plain words, as everybody may read it. */
  readonly draft: string
  /** What the organisation wants to know. */
  readonly questions: string
  /** What happens with the contributions, and who decides when. */
  readonly followUp: string
  readonly opensOn: Day
  readonly closesOn: Day
  /** The day before which everybody gets an answer: a promise. */
  readonly answerBy: Day
  /** Set when it was put out. From then on the draft is what people react to, and stays as it is. */
  readonly putOutOn: Day | null
  readonly withdrawnOn: Day | null
  readonly withdrawnReason: string
  /** Set when the account was given: what was said, and what was done with it. */
  readonly accountedOn: Day | null
  readonly revision: number
}

/** Where a consultation stands. All but what people do is worked out from the days. */
export const consultationStages = ['draft', 'announced', 'open', 'closed', 'accounted', 'withdrawn'] as const
export type ConsultationStage = (typeof consultationStages)[number]

/** Where it stands on a day. */
export function stageOf(
  consultation: Pick<Consultation, 'putOutOn' | 'opensOn' | 'closesOn' | 'accountedOn' | 'withdrawnOn'>,
  today: Day,
): ConsultationStage {
  if (consultation.withdrawnOn !== null) return 'withdrawn'
  if (consultation.accountedOn !== null) return 'accounted'
  if (consultation.putOutOn === null) return 'draft'
  if (today < consultation.opensOn) return 'announced'
  return today <= consultation.closesOn ? 'open' : 'closed'
}

/** What everybody may see: from the day it was put out on, and also when it was withdrawn after that. */
export const isPublicConsultation = ({ putOutOn }: Pick<Consultation, 'putOutOn'>): boolean => putOutOn !== null

export const putOutRefusals = [
  'not-a-draft',
  'text-missing',
  'ends-before-it-opens',
  'opens-in-the-past',
  'answer-too-early',
] as const
export type PutOutRefusal = (typeof putOutRefusals)[number]

const textMissing = ({ title, draft, questions, followUp }: Consultation): boolean =>
  [title, draft, questions, followUp].some((text) => text.trim() === '')

/** Puts a consultation out: what is asked is complete, and the days make sense. */
export function putOut(consultation: Consultation, today: Day): Result<Consultation, PutOutRefusal> {
  if (stageOf(consultation, today) !== 'draft') return refuse('not-a-draft')
  if (textMissing(consultation)) return refuse('text-missing')
  if (consultation.opensOn < today) return refuse('opens-in-the-past')
  if (consultation.closesOn <= consultation.opensOn) return refuse('ends-before-it-opens')
  if (consultation.answerBy <= consultation.closesOn) return refuse('answer-too-early')
  return accept({ ...consultation, putOutOn: today })
}

export const extensionRefusals = ['not-open', 'not-later', 'answer-too-early'] as const
export type ExtensionRefusal = (typeof extensionRefusals)[number]

/** Gives people more time. A consultation never becomes shorter while it runs. */
export function extend(
  consultation: Consultation,
  { closesOn, answerBy }: Pick<Consultation, 'closesOn' | 'answerBy'>,
  today: Day,
): Result<Consultation, ExtensionRefusal> {
  const stage = stageOf(consultation, today)
  if (stage !== 'announced' && stage !== 'open') return refuse('not-open')
  if (closesOn <= consultation.closesOn) return refuse('not-later')
  if (answerBy <= closesOn) return refuse('answer-too-early')
  return accept({ ...consultation, closesOn, answerBy })
}

export const withdrawalRefusals = ['already-over', 'reason-missing'] as const
export type WithdrawalRefusal = (typeof withdrawalRefusals)[number]

/** Withdraws a consultation, with the reason that everybody who contributed reads. */
export function withdrawConsultation(
  consultation: Consultation,
  reason: string,
  today: Day,
): Result<Consultation, WithdrawalRefusal> {
  const stage = stageOf(consultation, today)
  if (stage === 'accounted' || stage === 'withdrawn') return refuse('already-over')
  if (reason.trim() === '') return refuse('reason-missing')
  return accept({ ...consultation, withdrawnOn: today, withdrawnReason: reason })
}

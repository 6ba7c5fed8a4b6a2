import type { RiskClass } from '../algorithm/risk-class.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { DomainOfLife } from '../publication/domain-of-life.ts'
import { holdsOn, type Day, type Period } from '../shared/dates.ts'

/** A decision in the name of the body, a private-law act, or another act (Awb 10:1, 10:12). */
export const mandateKinds = ['mandate', 'powerOfAttorney', 'authorisation'] as const
export type MandateKind = (typeof mandateKinds)[number]

/** A mandate lists what is mandated, or everything except what it lists. */
export const mandateModes = ['positiveList', 'negativeList'] as const
export type MandateMode = (typeof mandateModes)[number]

/** Matters that a mandate leaves with the body, whatever the question. */
export const mandateExclusions = ['politicallySensitive', 'deviatesFromFramework', 'precedent', 'press'] as const
export type MandateExclusion = (typeof mandateExclusions)[number]

/** The questions that a mandate is about. */
export interface MandateSubject {
  readonly mode: MandateMode
  readonly questions: readonly QuestionKind[]
  readonly classes: readonly RiskClass[]
  /** Fields of work, such as parking; empty: all. */
  readonly domains: readonly DomainOfLife[]
}

/** The power of an official to decide in the name of a body during a period (Awb 10:1). */
export interface Mandate extends Period, MandateSubject {
  readonly id: string
  readonly mandateKind: MandateKind
  readonly grantorBodyId: string
  readonly granteeFunction: string
  readonly granteePersonId: string | null
  /** The grantee works under the body; otherwise the grantee has to agree (Awb 10:4). */
  readonly granteeSubordinate: boolean
  readonly consentOn: Day | null
  readonly subMandateAllowed: boolean
  readonly parentId: string | null
  readonly instructions: string
  readonly maxAmountCents: number | null
  /** The longest that what is decided may last, such as a contract. */
  readonly maxMonths: number | null
  readonly exclusions: readonly MandateExclusion[]
  readonly exclusionsText: string
  /** Where the mandate was decided: number or address of the decision. */
  readonly decisionReference: string
  readonly sourceUrl: string | null
}

/** What is particular about a matter, as far as somebody said so. What nobody said keeps no mandate away. */
export interface Particulars {
  readonly amountCents: number | null
  readonly months: number | null
  readonly exclusions: readonly MandateExclusion[]
}

export const nothingParticular: Particulars = { amountCents: null, months: null, exclusions: [] }

/** What an official wants to decide, on a day. */
export interface MandatedMatter extends Particulars {
  readonly grantorBodyId: string
  readonly question: QuestionKind
  readonly riskClass: RiskClass | null
  readonly domains: readonly DomainOfLife[]
  readonly day: Day
}

/** The limit of a mandate that a matter goes over. */
export type MandateLimit = 'amount' | 'duration' | MandateExclusion

/** True when the subject of a mandate holds this question. */
export function subjectHolds(subject: MandateSubject, question: QuestionKind, riskClass: RiskClass | null): boolean {
  const listed =
    subject.questions.includes(question) &&
    (subject.classes.length === 0 || riskClass === null || subject.classes.includes(riskClass))
  return subject.mode === 'positiveList' ? listed : !listed
}

/** A mandate for some fields of work covers an algorithm only when all its fields are among them. */
const withinDomains = (mandate: Mandate, domains: readonly DomainOfLife[]): boolean =>
  mandate.domains.length === 0 || (domains.length > 0 && domains.every((one) => mandate.domains.includes(one)))

/** True when a mandate is about the matter, whatever its days and limits. A reserved question is refused before this is asked. */
export const isAbout = (mandate: Mandate, matter: MandatedMatter): boolean =>
  mandate.grantorBodyId === matter.grantorBodyId &&
  (mandate.granteeSubordinate || mandate.consentOn !== null) &&
  subjectHolds(mandate, matter.question, matter.riskClass) &&
  withinDomains(mandate, matter.domains)

/** The first limit that the matter goes over, or nothing. */
export function limitOver(mandate: Mandate, matter: Particulars): MandateLimit | null {
  const { maxAmountCents, maxMonths, exclusions } = mandate
  if (maxAmountCents !== null && matter.amountCents !== null && matter.amountCents > maxAmountCents) return 'amount'
  if (maxMonths !== null && matter.months !== null && matter.months > maxMonths) return 'duration'
  return exclusions.find((one) => matter.exclusions.includes(one)) ?? null
}

/** True when a mandate covers the matter on that day. */
export const covers = (mandate: Mandate, matter: MandatedMatter): boolean =>
  isAbout(mandate, matter) && holdsOn(mandate, matter.day) && limitOver(mandate, matter) === null

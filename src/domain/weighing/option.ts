import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** Two zero options are always there: as it is today, and without an algorithm in the best other way (law 5). */
export const zeroOptionKinds = ['asToday', 'withoutAlgorithm'] as const
export const optionKinds = [...zeroOptionKinds, 'proposed'] as const
export type OptionKind = (typeof optionKinds)[number]

/** "Mag dit van de wet?" */
export const legalAnswers = ['yes', 'no', 'unsure'] as const
export type LegalAnswer = (typeof legalAnswers)[number]

/** What the jurist says about one option, with the source. The latest one counts; earlier ones are kept. */
export interface LegalCheck {
  readonly answer: LegalAnswer
  readonly explanation: string
  readonly source: string
  readonly by: Author
  readonly on: Day
}

/** Someone outside the team who argues for an option. */
export interface Advocacy {
  readonly by: Author
  readonly on: Day
}

/** Something the body can choose. Options are never ordered by preference and none is preselected. */
export interface Option {
  readonly id: string
  readonly kind: OptionKind
  readonly title: string
  readonly description: string
  readonly consequences: string
  /** For whom it is good, and for whom not. */
  readonly forWhom: string
  readonly costs: string
  /** Whether and until when it can be turned back, in words. */
  readonly reversibleUntil: string
  readonly requiredConditions: string | null
  /** Empty for a zero option that nobody has adopted as theirs: it is always there. */
  readonly broughtInBy: Author | null
  readonly broughtInOn: Day
  readonly legal: LegalCheck | null
  readonly advocates: readonly Advocacy[]
  readonly revision: number
}

export const isZeroOption = (option: Option): boolean => option.kind !== 'proposed'

/** False only for what the law forbids: it stays visible and cannot be chosen. */
export const canBeChosen = (option: Option): boolean => option.legal?.answer !== 'no'

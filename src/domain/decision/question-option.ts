import type { Day } from '../shared/dates.ts'

/** May this be done under the law? `no` stays visible and cannot be chosen. */
export const lawfulnessVerdicts = ['yes', 'no', 'unsure'] as const
export type LawfulnessVerdict = (typeof lawfulnessVerdicts)[number]

/** The answer of a jurist to "may this be done under the law", with its source. */
export interface Lawfulness {
  readonly verdict: LawfulnessVerdict
  readonly explanation: string
  readonly source: string
  /** Function of who judged, such as `jurist`. */
  readonly by: string
  readonly on: Day
}

/** Both zero options: as it is today, and without an algorithm in the best other way. */
export const zeroOptions = ['asIs', 'withoutAlgorithm'] as const
export type ZeroOption = (typeof zeroOptions)[number]

/** What choosing an option means for the use of the algorithm. */
export const optionEffects = ['noChange', 'develop', 'pilot', 'use', 'suspend', 'stop'] as const
export type OptionEffect = (typeof optionEffects)[number]

/** One of the things the body can choose. Nothing about it says which is better. */
export interface QuestionOption {
  readonly id: string
  readonly title: string
  /** What it means and for whom. */
  readonly consequences: string
  readonly zero: ZeroOption | null
  readonly effect: OptionEffect
  readonly lawfulness: Lawfulness | null
  /** Function, group or body that brought the option in. */
  readonly broughtInBy: string
  /** The option of the weighing it stands for, if any. */
  readonly weighingOptionId: string | null
}

import type { Author } from '../weighing/author.ts'
import type { LegalCheck, OptionKind } from '../weighing/option.ts'

/** What choosing an option means for the use of the algorithm. */
export const optionEffects = ['noChange', 'develop', 'pilot', 'use', 'suspend', 'stop'] as const
export type OptionEffect = (typeof optionEffects)[number]

/** One of the things the body can choose. Nothing about it says which is better. */
export interface QuestionOption {
  readonly id: string
  readonly kind: OptionKind
  readonly title: string
  /** What it means and for whom. */
  readonly consequences: string
  readonly effect: OptionEffect
  /** May this be done under the law? What the law forbids stays visible and cannot be chosen. */
  readonly legal: LegalCheck | null
  readonly broughtInBy: Author | null
  /** The option of the weighing it stands for, if any. */
  readonly weighingOptionId: string | null
}

/** False only for what the law forbids. */
export const mayBeChosen = (option: Pick<QuestionOption, 'legal'>): boolean => option.legal?.answer !== 'no'

import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** On which side of the scales an effect lies. Mixed: it does both. Uncertain: nobody knows yet. */
export const sides = ['advantage', 'disadvantage', 'mixed', 'uncertain'] as const
export type Side = (typeof sides)[number]

/** The two sides that must both be on the table (law 5 of the product). */
export const weighedSides = ['advantage', 'disadvantage'] as const
export type WeighedSide = (typeof weighedSides)[number]

/** Caused by the algorithm itself, or by what people and organisations do because of it. */
export const directnesses = ['direct', 'indirect'] as const
export type Directness = (typeof directnesses)[number]

/** When the effect shows: within a year, in one to four years, after four years. */
export const terms = ['short', 'medium', 'long'] as const
export type Term = (typeof terms)[number]

/** What an effect is about. Yield is one kind among others: it may not be the only kind. */
export const effectKinds = [
  'yield',
  'service',
  'rights',
  'treatment',
  'legitimacy',
  'staff',
  'society',
  'environment',
  'financial',
  'dependency',
  'other',
] as const
export type EffectKind = (typeof effectKinds)[number]

/** How sure we are. It says nothing about how heavy the effect is. */
export const evidenceBases = ['measured', 'substantiated', 'expected', 'unknown'] as const
export type EvidenceBasis = (typeof evidenceBases)[number]

/** Whether the effect can be undone. */
export const reversibilities = ['reversible', 'difficult', 'irreversible', 'unknown'] as const
export type Reversibility = (typeof reversibilities)[number]

/** What the effect rests on: the words, who calculated it and whether someone else checked. */
export interface Evidence {
  readonly basis: EvidenceBasis
  /** In words, such as `gemeten in de proef van 2025`. */
  readonly source: string
  readonly sourceUrl: string | null
  readonly calculatedBy: string | null
  /** Someone else than who calculated it. Empty: nobody else checked. */
  readonly checkedBy: string | null
}

/** A judgement that someone else gave in an assessment, always with whose judgement it is. It orders and counts nothing. */
export interface Judgement {
  readonly whose: string
  readonly text: string
}

/** One effect of using the algorithm, as a fact that others can contest. There is no field for how heavy it is. */
export interface Effect {
  readonly id: string
  readonly side: Side
  readonly title: string
  readonly description: string
  readonly directness: Directness
  readonly term: Term
  readonly kind: EffectKind
  /** Stakeholder groups that bear the burden. */
  readonly burdenGroupIds: readonly string[]
  /** Stakeholder groups that have the benefit. */
  readonly benefitGroupIds: readonly string[]
  /** More precisely who, within those groups, such as `ouders met jonge kinderen, vooral moeders`. */
  readonly whoExactly: string | null
  /** Codes of public values (`content/public-values.ts`), or words of the organisation itself. */
  readonly publicValues: readonly string[]
  /** Fundamental rights at stake, in words. */
  readonly rights: readonly string[]
  readonly evidence: Evidence
  readonly reversibility: Reversibility
  /** Who raised it, by function or group, inside or outside the organisation. */
  readonly raisedBy: string
  readonly mitigation: string | null
  /** The day on which someone looks whether it came true. */
  readonly recheckOn: Day | null
  readonly judgement: Judgement | null
  readonly writtenBy: Author
  readonly writtenOn: Day
  readonly revision: number
}

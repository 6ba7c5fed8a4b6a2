import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** Whose opinion it is: the body, its portfolio holder, one member, or a political group. */
export const appreciationHolders = ['body', 'portfolioHolder', 'member', 'politicalGroup'] as const
export type AppreciationHolder = (typeof appreciationHolders)[number]

/**
 * What the body, or a part of it, finds: a value and never a fact. Written by a member, or by the secretary or clerk who
 * records it for them; never by the team. Differing opinions are kept beside each other.
 */
export interface Appreciation {
  readonly id: string
  readonly holder: AppreciationHolder
  /** The body, or the group whose opinion it is. */
  readonly of: string
  readonly text: string
  /** Which values weighed most, and why, in the words of the holder. */
  readonly prevailingValues: string | null
  readonly dissents: boolean
  readonly recordedBy: Author
  readonly on: Day
}

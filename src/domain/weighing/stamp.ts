import type { Day } from '../shared/dates.ts'
import type { Contributor } from './contributor.ts'

/** Who adds something, under which new id, on which day. */
export interface Stamp {
  readonly id: string
  readonly today: Day
  readonly contributor: Contributor
}

export const isBlank = (text: string): boolean => text.trim() === ''

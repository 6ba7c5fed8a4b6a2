import type { Day } from '../shared/dates.ts'

/** What society was asked about a weighing, and whether an account of it was given. */
export interface ConsultedSociety {
  readonly slug: string
  readonly title: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly accountedOn: Day | null
  /** How many contributions came in. */
  readonly contributions: number
}

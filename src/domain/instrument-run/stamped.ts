import type { Moment } from '../shared/dates.ts'

/** Who wrote something and when: by function, and for the log by person. */
export interface Stamped {
  /** None for what came with a file: it was written elsewhere. */
  readonly byPerson: string | null
  readonly byFunction: string
  readonly at: Moment
}

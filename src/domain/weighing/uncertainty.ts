import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** What was found out about an open question. */
export interface UncertaintyAnswer {
  readonly text: string
  readonly by: Author
  readonly on: Day
}

/** Something nobody knows now, who finds it out and by when. */
export interface Uncertainty {
  readonly id: string
  readonly question: string
  readonly explanation: string
  /** Function or team, never a name. */
  readonly whoFindsOut: string
  readonly dueOn: Day | null
  readonly raisedBy: Author
  readonly raisedOn: Day
  readonly answer: UncertaintyAnswer | null
  readonly revision: number
}

/** True when the day passed without an answer. */
export const isLate = (uncertainty: Pick<Uncertainty, 'answer' | 'dueOn'>, today: Day): boolean =>
  uncertainty.answer === null && uncertainty.dueOn !== null && uncertainty.dueOn < today

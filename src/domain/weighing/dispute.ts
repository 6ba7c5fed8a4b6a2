import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** What can be contested: a fact, or how the algorithm relates to a norm. */
export const disputeSubjects = ['effect', 'normRelation'] as const
export type DisputeSubject = (typeof disputeSubjects)[number]

/** An answer to a dispute. It takes nothing away: both readings stay. */
export interface DisputeAnswer {
  readonly text: string
  readonly by: Author
  readonly on: Day
}

/** Another reading of a fact or norm relation, with the reason. It travels with the weighing and is frozen with it. */
export interface Dispute {
  readonly id: string
  readonly subject: DisputeSubject
  readonly subjectId: string
  /** What stood there when it was contested, so that a later change of the text hides nothing. */
  readonly contestedText: string
  readonly by: Author
  readonly reason: string
  readonly on: Day
  readonly answer: DisputeAnswer | null
}

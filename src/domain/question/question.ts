import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** A question about an algorithm, or about something else, as it was asked. */
export interface Question {
  readonly id: string
  readonly algorithmId: string | null
  readonly askedBy: string
  readonly text: string
  readonly askedOn: Day
  readonly dueOn: Day
}

/** An answer as it was given; a better answer is another one. */
export interface QuestionAnswer {
  readonly id: string
  readonly questionId: string
  readonly text: string
  readonly answeredBy: string
  readonly answeredOn: Day
}

/** Whoever asked a question does not answer it as well. */
export const answerQuestion = (question: Question, personId: string): Result<true, 'own-question'> =>
  question.askedBy === personId ? refuse('own-question') : accept(true)

import { addWorkingDays, workingDaysBetween, type Day } from '../shared/dates.ts'

/** Working days within which a question is answered; our proposal until adopted. */
export const answerTerm = 10

/** A question about an algorithm by somebody with an account, with its answer once it is there. */
export interface DossierQuestion {
  readonly id: string
  readonly algorithmId: string
  readonly text: string
  readonly askedBy: string
  readonly askedOn: Day
  readonly dueOn: Day
  readonly answer: { readonly text: string; readonly by: string; readonly on: Day } | null
}

/** The last day for an answer. */
export const answerDueOn = (askedOn: Day): Day => addWorkingDays(askedOn, answerTerm)

/** How many working days an answer is late; zero when it is not. */
export const workingDaysLate = (question: DossierQuestion, today: Day): number =>
  question.answer === null ? workingDaysBetween(question.dueOn, today) : 0

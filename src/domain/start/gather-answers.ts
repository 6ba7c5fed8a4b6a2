import { addDays, type Day } from '../shared/dates.ts'
import type { Matter } from './matter.ts'
import { matter } from './matter-of.ts'

/** An answer to what somebody asked: in words, or by a version of the framework that took the question up. */
export interface FreshAnswer {
  readonly questionId: string
  readonly kind: AnswerKind
  readonly text: string
  readonly askedBy: string
  readonly answeredOn: Day
  readonly algorithmId: string | null
  readonly algorithmName: string | null
}

/** What came of a question. */
export const answerKinds = [
  'questionAnswered',
  'normQuestionAnswered',
  'normQuestionInVersion',
  'normQuestionParked',
] as const satisfies readonly Matter['kind'][]
export type AnswerKind = (typeof answerKinds)[number]

/** How long an answer stands on the start page of who asked: our own choice. Nothing is kept of whether it was read. */
export const answerDays = 30

/** The first day of which the answers are still told. */
export const answersSince = (today: Day): Day => addDays(today, -answerDays)

/** Answers for whoever asked. */
export const gatherAnswers = (answers: readonly FreshAnswer[]): readonly Matter[] =>
  answers.map(({ questionId, kind, text, askedBy, answeredOn, algorithmId, algorithmName }) =>
    matter({
      id: `${questionId} ${answeredOn}`,
      kind,
      subject: { kind: kind === 'questionAnswered' ? 'question' : 'normQuestion', id: questionId },
      title: text,
      algorithm: algorithmId === null ? null : { id: algorithmId, name: algorithmName ?? '' },
      since: answeredOn,
      concerns: [askedBy],
    }),
  )

import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** Why a team asks: the framework says nothing, or two norms clash. */
export const normQuestionNatures = ['silent', 'clash'] as const
export type NormQuestionNature = (typeof normQuestionNatures)[number]

/** What a team asks the owner of the framework. */
export interface NormQuestion {
  readonly id: string
  readonly algorithmId: string | null
  readonly nature: NormQuestionNature
  readonly text: string
  readonly normCodes: readonly string[]
  readonly askedBy: string
  readonly askedOn: Day
  /** The last day for an answer: a promise. */
  readonly dueOn: Day
}

/** Whether somebody asks what they asked already and still wait for, such as when a button is pressed twice. */
export const askedAlready = (
  { algorithmId, text, askedBy }: Pick<NormQuestion, 'algorithmId' | 'text' | 'askedBy'>,
  before: readonly (Pick<NormQuestion, 'algorithmId' | 'text' | 'askedBy'> & { readonly answer: unknown })[],
): boolean =>
  before.some(
    (one) =>
      one.answer === null &&
      one.askedBy === askedBy &&
      one.algorithmId === algorithmId &&
      one.text.trim() === text.trim(),
  )

/** The answer of the owner. What needs another norm goes to the next version. */
export interface NormQuestionAnswer {
  readonly id: string
  readonly questionId: string
  readonly text: string
  readonly forNextVersion: boolean
  readonly answeredBy: string
  readonly answeredOn: Day
}

export type AnswerNormRefusal = 'already-answered' | 'own-question' | 'answer-missing'

/** A question is answered once, in words, and not by whoever asked it. */
export function answerNormQuestion(
  question: Pick<NormQuestion, 'askedBy'> & { readonly answer: unknown },
  { text, personId }: { readonly text: string; readonly personId: string },
): Result<null, AnswerNormRefusal> {
  if (question.answer !== null) return refuse('already-answered')
  if (question.askedBy === personId) return refuse('own-question')
  return text.trim() === '' ? refuse('answer-missing') : accept(null)
}

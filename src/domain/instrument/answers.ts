/**
 * What was answered: a text, a day (`YYYY-MM-DD`), the key of an option, keys of options, ids of files, or whether a
 * statement was made. `null` is an answer that was taken away.
 */
export type AnswerValue = string | boolean | readonly string[] | null

/** An answer to one question, in one place. Plain data: it can be kept, sent and compared. */
export interface Answer {
  readonly questionId: string
  /** Ids of the instances around it, the outermost first; empty for a question that is asked once. */
  readonly instance: readonly string[]
  readonly value: AnswerValue
}

/** One of the times that a repeatable node is filled in. The id is for ever; the place in the list is the order. */
export interface Instance {
  readonly nodeId: string
  /** Ids of the instances around the repeatable node. */
  readonly parent: readonly string[]
  readonly id: string
}

/** Everything that was answered so far. Answers to questions that are now hidden stay in it. */
export interface AnswerSet {
  readonly instances: readonly Instance[]
  readonly answers: readonly Answer[]
}

export const noAnswers: AnswerSet = { instances: [], answers: [] }

/** One text for a question in one place, to find its answer by. */
export const answerKey = (questionId: string, instance: readonly string[]): string =>
  JSON.stringify([questionId, ...instance])

/** True when something was said. A taken-back answer, an empty text or an empty list is none. */
export function isAnswered(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return false
  return typeof value === 'boolean' || value.length > 0
}

/** The same answers with this one in the place of an earlier one. */
export const withAnswer = (set: AnswerSet, answer: Answer): AnswerSet => {
  const key = answerKey(answer.questionId, answer.instance)
  const others = set.answers.filter((one) => answerKey(one.questionId, one.instance) !== key)
  return { ...set, answers: [...others, answer] }
}

/** The same answers with one more instance, at the end. */
export const withInstance = (set: AnswerSet, instance: Instance): AnswerSet => ({
  ...set,
  instances: [...set.instances, instance],
})

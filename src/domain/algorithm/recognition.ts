import type { Answer } from './classification.ts'

/** Questions in plain words that help to see whether there is an algorithm in the work (rekenkamer Rotterdam 2024). */
export const recognitionQuestions = ['computes', 'picks', 'predicts', 'generates', 'fixedOrder', 'bought'] as const
export type RecognitionQuestion = (typeof recognitionQuestions)[number]

/** `report`: it is one. `ask`: you cannot tell, so report it or ask. `probablyNot`: nothing points to it. `unfinished`: go on. */
export const recognitionOutcomes = ['report', 'ask', 'probablyNot', 'unfinished'] as const
export type RecognitionOutcome = (typeof recognitionOutcomes)[number]

export type RecognitionAnswers = Readonly<Partial<Record<RecognitionQuestion, Answer>>>

/** One yes is enough; doubt is a reason to ask, never a reason to stay silent. */
export function recognise(answers: RecognitionAnswers): RecognitionOutcome {
  const given = recognitionQuestions.map((question) => answers[question])
  if (given.includes('yes')) return 'report'
  if (given.includes('unknown')) return 'ask'
  return given.includes(undefined) ? 'unfinished' : 'probablyNot'
}

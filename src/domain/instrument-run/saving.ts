import { canonicalJson } from '../audit/canonical-json.ts'
import { answerKey, isAnswered, type Answer, type AnswerValue, type Instance } from '../instrument/answers.ts'
import type { InstrumentDefinition, QuestionNode } from '../instrument/definition.ts'
import { isChoice, takesMany } from '../instrument/definition.ts'
import { nodeIndex } from '../instrument/walk.ts'
import { isDay } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { AnswerWords, InstrumentRun, RunAnswer } from './instrument-run.ts'
import { answersAreOpen } from './run-transitions.ts'

/** An answer as somebody sends it, with the text that person started from: 0 when there was none. */
export interface SentAnswer extends AnswerWords {
  readonly questionId: string
  readonly instance: readonly string[]
  readonly revision: number
}

/** What becomes of an answer that was sent: it is new, it changes, it says what stands there, or somebody was first. */
export type Saving =
  | { readonly kind: 'write'; readonly sent: SentAnswer; readonly standing: RunAnswer | null }
  | { readonly kind: 'same' }
  | { readonly kind: 'conflict'; readonly sent: SentAnswer; readonly standing: RunAnswer }

export type SaveRefusal = 'answers-closed' | 'no-such-question' | 'not-an-answer'

/** True when two sets of words say the same. */
export const sameWords = (one: AnswerWords, other: AnswerWords): boolean =>
  canonicalJson(saidIn(one)) === canonicalJson(saidIn(other))

/** An empty text, an empty list and an answer that was taken away all say nothing. */
const saidIn = ({ value, considerations, sources, confidentiality }: AnswerWords) => [
  isAnswered(value) ? value : null,
  considerations,
  sources,
  confidentiality,
]

/** The empty answer: what stands there before anybody wrote. */
export const nothingWritten: AnswerWords = {
  value: null,
  considerations: '',
  sources: '',
  confidentiality: 'organisation',
}

/**
 * What becomes of a sent answer. Who started from an older text than the one that stands is never overruled and never
 * overrules: both texts are shown, unless they say the same or the sender changed nothing.
 */
export function saving(
  run: Pick<InstrumentRun, 'status' | 'origin' | 'definition' | 'instances' | 'answers'>,
  sent: SentAnswer,
  startedFrom: AnswerWords | null,
): Result<Saving, SaveRefusal> {
  if (!answersAreOpen(run)) return refuse('answers-closed')
  const question = questionAt(run, sent)
  if (question === undefined) return refuse('no-such-question')
  if (!fits(question, sent.value)) return refuse('not-an-answer')
  const key = answerKey(sent.questionId, sent.instance)
  const standing = run.answers.find((one) => answerKey(one.questionId, one.instance) === key) ?? null
  if (sameWords(sent, standing ?? nothingWritten)) return accept({ kind: 'same' })
  if (standing === null || standing.revision === sent.revision) return accept({ kind: 'write', sent, standing })
  if (sameWords(sent, startedFrom ?? nothingWritten)) return accept({ kind: 'same' })
  return accept({ kind: 'conflict', sent, standing })
}

/** True when an answer answers a question of this run, in a place that is there, in the way that is asked. */
export function isAnswerTo(
  run: Pick<InstrumentRun, 'definition'> & { readonly instances: readonly Pick<Instance, 'id'>[] },
  answer: Answer,
): boolean {
  const question = questionAt(run, answer)
  return question !== undefined && fits(question, answer.value)
}

function questionAt(
  {
    definition,
    instances,
  }: Pick<InstrumentRun, 'definition'> & { readonly instances: readonly Pick<Instance, 'id'>[] },
  { questionId, instance }: Pick<SentAnswer, 'questionId' | 'instance'>,
): QuestionNode | undefined {
  if (definition === null) return undefined
  const index = nodeIndex(definition)
  const node = index.find(questionId)?.node
  if (node?.kind !== 'question' || index.repeats(questionId).length !== instance.length) return undefined
  return instance.every((id) => instances.some((one) => one.id === id)) ? node : undefined
}

/** True when the value is of the kind that the question asks for. What is chosen from other answers is not judged here. */
function fits(question: QuestionNode, value: AnswerValue): boolean {
  if (value === null || value === '') return true
  if (typeof value === 'boolean') return question.answer === 'statement'
  if (typeof value !== 'string')
    return takesMany(question.answer) ? value.every((key) => isOption(question, key)) : holdsFiles(question)
  if (takesMany(question.answer) || holdsFiles(question) || question.answer === 'statement') return false
  if (question.answer === 'date') return isDay(value)
  return isOption(question, value)
}

const holdsFiles = ({ answer }: QuestionNode): boolean => answer === 'image' || answer === 'upload'

const isOption = ({ answer, options, optionsFrom }: QuestionNode, key: string): boolean =>
  !isChoice(answer) || optionsFrom !== null || options.some((option) => option.key === key)

/** True when a part of this definition may be filled in once more at this place. */
export function mayRepeat(definition: InstrumentDefinition, nodeId: string, parent: readonly string[]): boolean {
  const index = nodeIndex(definition)
  const repeat = index.find(nodeId)?.node.repeat
  return repeat != null && repeat.sameAs === null && index.repeats(nodeId).length === parent.length + 1
}

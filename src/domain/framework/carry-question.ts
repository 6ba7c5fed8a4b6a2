import type { GuidingStatus } from '../guiding-text/guiding-text.ts'
import type { PartDraft } from '../guiding-text/writing.ts'
import type { Day } from '../shared/dates.ts'
import type { NormQuestion } from './norm-question.ts'

/** A version of the framework in which a question of a team stands as input, with what was done with it there. */
export interface Carrying {
  readonly versionId: string
  readonly number: number
  readonly status: GuidingStatus
  readonly reaction: string
  /** The writers leave it for a later version, and say why. */
  readonly parked: boolean
}

/** A question of a team, as far as the next version depends on it. */
export interface CarriedQuestion extends Pick<NormQuestion, 'id' | 'text' | 'dueOn'> {
  readonly askedByFunction: string
  readonly answer: { readonly text: string; readonly forNextVersion: boolean } | null
  /** Every version that took it up, the newest first. */
  readonly carriedIn: readonly Carrying[]
}

/** Where a question stands: with the owner, waiting for the next version, in a draft, or dealt with. */
export const questionPlaces = ['withOwner', 'toNextVersion', 'parked', 'inDraft', 'inVersion', 'answered'] as const
export type QuestionPlace = (typeof questionPlaces)[number]

/** The newest version in which a question stands; a version that was withdrawn leaves it where it was. */
export const lastCarrying = ({ carriedIn }: Pick<CarriedQuestion, 'carriedIn'>): Carrying | null =>
  carriedIn.find(({ status }) => status !== 'withdrawn') ?? null

/** What the version that took a question up did with it. */
export function placeInVersion({ status, parked }: Carrying): 'inDraft' | 'parked' | 'inVersion' {
  if (status !== 'adopted') return 'inDraft'
  return parked ? 'parked' : 'inVersion'
}

/** Where a question stands, worked out from its answer and from the versions that took it up. */
export function placeOfQuestion(question: Pick<CarriedQuestion, 'answer' | 'carriedIn'>): QuestionPlace {
  const last = lastCarrying(question)
  if (last !== null) return placeInVersion(last)
  if (question.answer === null) return 'withOwner'
  return question.answer.forNextVersion ? 'toNextVersion' : 'answered'
}

const waiting: readonly QuestionPlace[] = ['withOwner', 'toNextVersion', 'parked']

/** Questions that a next version takes up: without an answer, promised for the next version, or parked before. */
export const questionsToCarry = <Question extends Pick<CarriedQuestion, 'answer' | 'carriedIn'>>(
  questions: readonly Question[],
): readonly Question[] => questions.filter((question) => waiting.includes(placeOfQuestion(question)))

/** Questions that a version cannot be offered without: the promised term has passed, or the promise was this version. */
export const questionsOwed = (questions: readonly CarriedQuestion[], today: Day): readonly CarriedQuestion[] =>
  questionsToCarry(questions).filter((question) => placeOfQuestion(question) !== 'withOwner' || question.dueOn < today)

const longestTitle = 120

/** The question in one line: its first sentence, or as much of it as fits. */
function titleOf(text: string): string {
  const first = (/^[^.?!\n]+[.?!]?/.exec(text)?.[0] ?? text).trim()
  return first.length <= longestTitle ? first : `${first.slice(0, longestTitle - 1).trimEnd()}…`
}

/** A question as input of a draft; what is done with it stays empty, and the draft is not offered before that is said. */
export function inputOfQuestion(question: CarriedQuestion, sequence: number): PartDraft {
  const { text, askedByFunction } = question
  return {
    type: 'input',
    code: `${sequence}`,
    sequence,
    content: {
      kind: 'normQuestion',
      title: titleOf(text),
      from: askedByFunction,
      summary: text,
      reference: '',
      reaction: '',
      parked: false,
    },
  }
}

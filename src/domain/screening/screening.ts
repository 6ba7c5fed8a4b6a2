import type { Answer } from '../algorithm/classification.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** The three questions of Rotterdam's Algorithm Risk Assessment; phrased so that yes means risk. */
export const screeningQuestions = ['explainability', 'humanReview', 'injustice'] as const
export type ScreeningQuestion = (typeof screeningQuestions)[number]

/** One answer with its explanation, which is required for no as well. */
export interface ScreeningAnswer {
  readonly question: ScreeningQuestion
  readonly answer: Answer
  readonly explanation: string
  readonly answeredBy: string
  readonly answeredOn: Day
}

/** `open`: being answered. `submitted`: waits for the second pair of eyes. `returned`: to be looked at again. */
export const screeningStates = ['open', 'submitted', 'returned', 'confirmed'] as const
export type ScreeningState = (typeof screeningStates)[number]

/** One round of the three questions for one algorithm. */
export interface Screening {
  readonly id: string
  readonly algorithmId: string
  readonly number: number
  readonly state: ScreeningState
  readonly answers: readonly ScreeningAnswer[]
  readonly submittedBy: string | null
  readonly reviewedBy: string | null
  readonly reviewedOn: Day | null
  readonly reviewNote: string | null
  readonly revision: number
}

/** Not the AI Act class: a separate fact. */
export const screeningOutcomes = ['governanceApplies', 'standardGovernance'] as const
export type ScreeningOutcome = (typeof screeningOutcomes)[number]

export type ScreeningRefusal =
  'explanation-missing' | 'already-submitted' | 'answers-missing' | 'not-submitted' | 'same-person' | 'note-missing'

/** The questions without an answer, in order. */
export const openQuestions = (screening: Pick<Screening, 'answers'>): readonly ScreeningQuestion[] =>
  screeningQuestions.filter((question) => !screening.answers.some((one) => one.question === question))

/** True for yes and for unknown: doubt counts as yes (law 8 of the product). */
export const countsAsYes = (answer: Answer): boolean => answer !== 'no'

/** Any yes or unknown means that the algorithm governance applies; `null` while a question is open and none is yes. */
export function outcomeOf(screening: Pick<Screening, 'answers'>): ScreeningOutcome | null {
  if (screening.answers.some((one) => countsAsYes(one.answer))) return 'governanceApplies'
  return openQuestions(screening).length === 0 ? 'standardGovernance' : null
}

const editable = (screening: Screening): boolean => screening.state === 'open' || screening.state === 'returned'

/** Gives or changes the answer to one question. */
export function answerQuestion(screening: Screening, given: ScreeningAnswer): Result<Screening, ScreeningRefusal> {
  if (!editable(screening)) return refuse('already-submitted')
  if (given.explanation.trim() === '') return refuse('explanation-missing')
  const others = screening.answers.filter((one) => one.question !== given.question)
  const answers = screeningQuestions.flatMap((question) =>
    question === given.question ? [given] : others.filter((one) => one.question === question),
  )
  return accept({ ...screening, answers })
}

/** Hands the answers to a second pair of eyes. */
export function submitScreening(screening: Screening, personId: string): Result<Screening, ScreeningRefusal> {
  if (!editable(screening)) return refuse('already-submitted')
  if (openQuestions(screening).length > 0) return refuse('answers-missing')
  return accept({ ...screening, state: 'submitted', submittedBy: personId })
}

/** What the second reader found. */
export interface Review {
  readonly personId: string
  readonly on: Day
  readonly agrees: boolean
  readonly note: string
}

/** Whoever answered a question or sent the answers; a second reader is somebody else. */
export const tookPart = ({ submittedBy, answers }: Screening, personId: string | undefined): boolean =>
  personId !== undefined && [submittedBy, ...answers.map((one) => one.answeredBy)].includes(personId)

/** The second reader is nobody who answered or submitted; whoever sends it back says why. */
export function reviewScreening(screening: Screening, review: Review): Result<Screening, ScreeningRefusal> {
  if (screening.state !== 'submitted') return refuse('not-submitted')
  if (tookPart(screening, review.personId)) return refuse('same-person')
  const note = review.note.trim()
  if (!review.agrees && note === '') return refuse('note-missing')
  return accept({
    ...screening,
    state: review.agrees ? 'confirmed' : 'returned',
    reviewedBy: review.personId,
    reviewedOn: review.on,
    reviewNote: note === '' ? null : note,
  })
}

import type { MissingAdvice } from '../advice/advice-state.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import { mayBeChosen } from '../decision/question-option.ts'
import type { Routing } from '../routing/routing.ts'
import { depthOf } from '../weighing/weighing.ts'
import type { Proposal, ProposalQuestion } from './proposal.ts'

/** Everything that a proposal can still lack before it goes to the body. */
export const proposalGaps = [
  'title-does-not-ask',
  'no-questions',
  'title-is-not-last-question',
  'question-does-not-ask',
  'facts-missing',
  'options-missing',
  'zero-options-missing',
  'legal-check-missing',
  'no-option-allowed',
  'weighing-not-ready',
  'norms-unanswered',
  'deviation-first',
  'advice-not-requested',
  'advice-awaited',
  'body-undetermined',
  'question-forbidden',
  'other-body',
] as const
export type ProposalGap = (typeof proposalGaps)[number]

/** A gap, in which question it is, and what it is about. */
export interface FoundGap {
  readonly gap: ProposalGap
  readonly questionId: string | null
  /** The kinds of advice of which one is enough, or the codes of norms, with commas between; or the body it concerns. */
  readonly subject: string | null
}

/** What lies around a proposal when it is judged. */
export interface ProposalSurroundings {
  readonly riskClass: RiskClass | null
  /** The facts are complete and the weighing may be released. */
  readonly weighingReleasable: boolean
  /** Codes of norms that came into force, or read differently, since the weighing was released. */
  readonly unansweredNorms: readonly string[]
  /** The weighing deviates from a norm, or people disagree about one, and no decision allowed that yet. */
  readonly deviates: boolean
  readonly missingAdvices: readonly MissingAdvice[]
  readonly routings: ReadonlyMap<string, Routing>
}

const asks = (text: string): boolean => text.trim().endsWith('?')
const same = (one: string, other: string): boolean => one.trim() === other.trim()

/** What stands between this proposal and the body, in words for whoever works on it. */
export function gapsOf(proposal: Proposal, around: ProposalSurroundings): readonly FoundGap[] {
  const last = proposal.questions.at(-1)
  return [
    ...found(!asks(proposal.title), 'title-does-not-ask'),
    ...found(last === undefined, 'no-questions'),
    ...found(last !== undefined && !same(last.text, proposal.title), 'title-is-not-last-question', last?.id),
    ...proposal.questions.flatMap((question) => questionGaps(question, question.id === last?.id, around)),
    ...proposal.questions.flatMap((question) => routingGaps(question, proposal.bodyId, around.routings)),
    ...found(!around.weighingReleasable, 'weighing-not-ready'),
    // Before the weighing is ready it says so itself, with everything else that it lacks.
    ...found(
      around.weighingReleasable && around.unansweredNorms.length > 0,
      'norms-unanswered',
      null,
      around.unansweredNorms.join(),
    ),
    ...found(around.deviates && usesUnasked(proposal), 'deviation-first'),
    ...around.missingAdvices.flatMap(({ oneOf, state }) => adviceGap(state, oneOf.join())),
  ]
}

const found = (
  stands: boolean,
  gap: ProposalGap,
  questionId: string | null = null,
  subject: string | null = null,
): readonly FoundGap[] => (stands ? [{ gap, questionId, subject }] : [])

const uses: readonly QuestionKind[] = ['pilot', 'deployment', 'change']

/** NF7: whether it may deviate is part of whether it is desirable, and that goes to the body that may deviate. */
const usesUnasked = ({ questions }: Proposal): boolean =>
  questions.some(({ kind }) => uses.includes(kind)) && !questions.some(({ kind }) => kind === 'desirability')

/** A6: an advice that was asked and could not be had, with its reason, does not block; the body accepts it or not. */
const adviceGap = (state: MissingAdvice['state'], kind: string | null): readonly FoundGap[] => [
  ...found(state === 'notRequested', 'advice-not-requested', null, kind),
  ...found(state === 'awaited', 'advice-awaited', null, kind),
]

function questionGaps(question: ProposalQuestion, isTitle: boolean, { riskClass }: ProposalSurroundings) {
  const { id, options } = question
  const full = depthOf(riskClass) === 'full'
  const zero = (kind: string) => options.some((option) => option.kind === kind)
  return [
    ...found(!asks(question.text), 'question-does-not-ask', id),
    ...found(question.facts.trim() === '' && question.effectIds.length === 0, 'facts-missing', id),
    ...found(options.length < 2, 'options-missing', id),
    ...found(isTitle && (!zero('asToday') || !zero('withoutAlgorithm')), 'zero-options-missing', id),
    ...found(full && options.some(({ legal }) => legal === null), 'legal-check-missing', id),
    ...found(options.length > 0 && !options.some(mayBeChosen), 'no-option-allowed', id),
  ]
}

/** Each question goes to exactly one body, and all questions of a proposal to the same one. */
function routingGaps({ id }: ProposalQuestion, bodyId: string, routings: ReadonlyMap<string, Routing>) {
  const routing = routings.get(id)
  if (routing === undefined || routing.outcome === 'undetermined') return found(true, 'body-undetermined', id)
  if (routing.outcome === 'forbidden') return found(true, 'question-forbidden', id)
  return found(routing.bodyId !== bodyId, 'other-body', id, routing.bodyId)
}

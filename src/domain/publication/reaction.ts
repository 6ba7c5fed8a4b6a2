import type { Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What somebody outside wants: to ask, to report what went wrong, or to say something before a decision. */
export const reactionKinds = ['question', 'signal', 'input'] as const
export type ReactionKind = (typeof reactionKinds)[number]

/** What the organisation did with it. */
export const reactionOutcomes = ['answered', 'passedOn', 'notTreated'] as const
export type ReactionOutcome = (typeof reactionOutcomes)[number]

/** Something that a resident sent. It never changes; the treatment is a record of its own. */
export interface Reaction {
  readonly id: string
  readonly number: number
  readonly kind: ReactionKind
  readonly text: string
  /** Name and address are optional, seen inside only, and destroyed after the answer by the retention rule. */
  readonly name: string | null
  readonly email: string | null
  readonly algorithmId: string | null
  readonly decisionId: string | null
  readonly receivedAt: Moment
}

/** How a reaction was treated, and what of it is public. */
export interface Treatment {
  readonly reactionId: string
  readonly outcome: ReactionOutcome
  readonly answer: string
  /** The question in general words, without personal data. Public only together with the answer. */
  readonly publicQuestion: string | null
  readonly treatedByFunction: string
}

export type TreatmentRefusal = 'answer-missing' | 'already-treated' | 'public-question-missing' | 'only-answers-public'

export interface TreatmentProposal {
  readonly treatment: Treatment
  readonly publish: boolean
  readonly treatedBefore: boolean
}

/** Treats a reaction, or says which rule stands in the way. What becomes public is written anew, never copied. */
export function treatReaction(proposal: TreatmentProposal): Result<Treatment, TreatmentRefusal> {
  const { treatment, publish, treatedBefore } = proposal
  if (treatedBefore) return refuse('already-treated')
  if (treatment.answer.trim() === '') return refuse('answer-missing')
  if (!publish) return accept({ ...treatment, publicQuestion: null })
  if (treatment.outcome !== 'answered') return refuse('only-answers-public')
  if ((treatment.publicQuestion ?? '').trim() === '') return refuse('public-question-missing')
  return accept(treatment)
}

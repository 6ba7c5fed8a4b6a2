import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { ApprovalLabel } from './decision.ts'
import type { QuestionKind } from './question-kind.ts'
import type { OptionEffect, QuestionOption } from './question-option.ts'
import type { Outcome } from './record.ts'

/** What is asked and what stands, as far as it decides what an outcome amounts to. */
export interface OutcomeSituation {
  readonly kind: QuestionKind
  readonly options: readonly QuestionOption[]
  readonly status: AlgorithmStatus
  readonly hasConditions: boolean
}

const running: readonly AlgorithmStatus[] = ['inUse', 'suspended']

/** What the outcome means for the use of the algorithm; null while nothing is decided. */
export function effectOf(outcome: Outcome, situation: OutcomeSituation): OptionEffect | null {
  if (outcome.kind === 'notNow') return null
  if (outcome.kind === 'somethingElse') return outcome.effect
  const option = situation.options.find(({ id }) => id === outcome.optionId)
  if (option === undefined) return null
  if (option.kind === 'withoutAlgorithm') return 'stop'
  // "As it is today" is going on as it is where the algorithm runs, and doing without it where it does not.
  if (option.kind === 'asToday') return running.includes(situation.status) ? 'noChange' : 'stop'
  return option.effect
}

/** What an outcome amounts to: derived from the choice, so that nobody can record a bare yes. */
export function approvalLabel(outcome: Outcome, situation: OutcomeSituation): ApprovalLabel {
  const effect = effectOf(outcome, situation)
  if (effect === null) return 'deferred'
  if (effect === 'stop')
    return situation.kind === 'termination' || running.includes(situation.status) ? 'terminated' : 'rejected'
  if (effect === 'suspend') return 'suspended'
  if (goesOn(outcome, effect, situation)) return 'reaffirmed'
  if (effect === 'noChange' && outcome.kind === 'somethingElse') return 'otherwise'
  return situation.hasConditions ? 'approvedWithConditions' : 'approved'
}

/** What was decided before is kept: the zero option on a running algorithm, or use after a review or a plan to stop. */
function goesOn(outcome: Outcome, effect: OptionEffect, { kind, options, status }: OutcomeSituation): boolean {
  if (!running.includes(status)) return false
  if (outcome.kind === 'option' && options.some(({ id, kind: zero }) => id === outcome.optionId && zero === 'asToday'))
    return true
  return effect === 'use' && status === 'inUse' && (kind === 'review' || kind === 'termination')
}

/** Labels that let the algorithm be used, tried or built. */
export const isApproval = (label: ApprovalLabel): boolean => label === 'approved' || label === 'approvedWithConditions'

/** What a decision changes in the status of the algorithm. */
export type Consequence =
  | { readonly kind: 'none' }
  | { readonly kind: 'status'; readonly to: AlgorithmStatus }
  /** Use may begin once the hard conditions before the start are fulfilled. */
  | { readonly kind: 'afterConditions'; readonly to: AlgorithmStatus }

/** Kinds of question whose outcome moves the algorithm. */
export const movingQuestions: readonly QuestionKind[] = [
  'desirability',
  'pilot',
  'deployment',
  'change',
  'termination',
  'suspension',
  'review',
]

const moves: Readonly<Record<OptionEffect, Readonly<Partial<Record<AlgorithmStatus, AlgorithmStatus>>>>> = {
  noChange: {},
  develop: { idea: 'inDevelopment', pilot: 'inDevelopment' },
  pilot: { inDevelopment: 'pilot' },
  use: { inDevelopment: 'inUse', pilot: 'inUse', suspended: 'inUse' },
  suspend: { inUse: 'suspended', pilot: 'suspended' },
  stop: { idea: 'rejected', inDevelopment: 'rejected', pilot: 'rejected', inUse: 'outOfUse', suspended: 'outOfUse' },
}

/** The status that follows from the outcome of the question in the title. */
export function consequenceOf(outcome: Outcome, situation: OutcomeSituation, waitsForConditions: boolean): Consequence {
  const effect = effectOf(outcome, situation)
  if (effect === null || !movingQuestions.includes(situation.kind)) return { kind: 'none' }
  const to = moves[effect][situation.status]
  if (to === undefined) return { kind: 'none' }
  const starts = to === 'inUse' || to === 'pilot'
  return starts && waitsForConditions ? { kind: 'afterConditions', to } : { kind: 'status', to }
}

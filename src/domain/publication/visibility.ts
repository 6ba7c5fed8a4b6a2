import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { Day } from '../shared/dates.ts'
import type { PublicState } from './public-algorithm.ts'

/** What decides whether the public may know of an algorithm. */
export interface VisibilityFacts {
  readonly status: AlgorithmStatus
  /** Null while nobody has classified it: doubt counts as the higher class (product law 8). */
  readonly riskClass: RiskClass | null
  readonly screened: boolean
  /** The day the study of desirability began (gate G1). */
  readonly studyStartedOn: Day | null
  /** A body took a public decision about it. */
  readonly decided: boolean
  /** It stands in the national register, so it is public already. */
  readonly inRegister: boolean
  /** The organisation chose to show an algorithm that need not be shown. */
  readonly shownByChoice: boolean
  /** Withheld as a whole, on a ground. */
  readonly withheld: boolean
}

/** Whether the public may know: not at all, only that something is withheld, or the whole public record. */
export type Visibility = 'hidden' | 'withheld' | 'public'

/** One rule on what is public, with the reason that the preview page shows. */
export interface VisibilityRule {
  readonly reason: VisibilityReason
  readonly visibility: Visibility
  readonly holds: (facts: VisibilityFacts, today: Day) => boolean
}
export const visibilityReasons = [
  'withheldOnGround',
  'decided',
  'usedClassAOrB',
  'usedUnclassified',
  'studyStarted',
  'inRegister',
  'shownByChoice',
  'notYet',
  'classC',
] as const
export type VisibilityReason = (typeof visibilityReasons)[number]

/** Statuses in which people are, or were, affected. */
const usedStatuses: readonly AlgorithmStatus[] = ['pilot', 'inUse', 'suspended', 'outOfUse']

const used = (facts: VisibilityFacts): boolean => usedStatuses.includes(facts.status)

/** The rules in order; the first that holds decides. Public means public, from the moment that the study of desirability begins. */
export const visibilityRules: readonly VisibilityRule[] = [
  { reason: 'withheldOnGround', visibility: 'withheld', holds: (f, today) => f.withheld && wouldBePublic(f, today) },
  { reason: 'decided', visibility: 'public', holds: (f) => f.decided },
  {
    reason: 'usedClassAOrB',
    visibility: 'public',
    holds: (f) => used(f) && f.riskClass !== null && f.riskClass !== 'C',
  },
  { reason: 'usedUnclassified', visibility: 'public', holds: (f) => used(f) && f.riskClass === null && f.screened },
  {
    reason: 'studyStarted',
    visibility: 'public',
    holds: (f, today) => f.riskClass !== 'C' && f.studyStartedOn !== null && f.studyStartedOn <= today,
  },
  { reason: 'inRegister', visibility: 'public', holds: (f) => f.inRegister && used(f) },
  { reason: 'shownByChoice', visibility: 'public', holds: (f) => f.shownByChoice },
  { reason: 'classC', visibility: 'hidden', holds: (f) => f.riskClass === 'C' },
  { reason: 'notYet', visibility: 'hidden', holds: () => true },
]

const wouldBePublic = (facts: VisibilityFacts, today: Day): boolean =>
  ruleOf({ ...facts, withheld: false }, today).visibility === 'public'

/** The rule that decides for these facts. The last rule always holds. */
export function ruleOf(facts: VisibilityFacts, today: Day): VisibilityRule {
  const rule = visibilityRules.find((candidate) => candidate.holds(facts, today))
  if (rule === undefined) throw new Error('The last visibility rule always holds.')
  return rule
}

/** Whether the public may know of it today. */
export const visibilityOf = (facts: VisibilityFacts, today: Day): Visibility => ruleOf(facts, today).visibility

/** How it stands before the public. Used by people while no body ever decided: the page says so. */
export function publicStateOf(status: AlgorithmStatus, useDecided: boolean): PublicState {
  if (status === 'idea' || status === 'inDevelopment') return 'inPreparation'
  if ((status === 'inUse' || status === 'pilot') && !useDecided) return 'inUseWithoutDecision'
  return status
}

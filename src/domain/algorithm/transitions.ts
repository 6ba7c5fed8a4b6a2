import type { Role } from '../person/role.ts'
import type { GateId } from '../route/gate.ts'
import type { DossierFacts } from '../route/dossier-facts.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { guards, type Guard } from './guards.ts'
import type { AlgorithmStatus } from './status.ts'

/** A step in the life of an algorithm: what must be so before it may be taken, and who takes it. */
export interface Transition {
  readonly from: AlgorithmStatus
  readonly to: AlgorithmStatus
  readonly gate: GateId | null
  readonly guards: readonly Guard[]
  readonly actors: readonly Role[]
}

const owner = ['processOwner', 'projectLead'] as const
const forTheBody = ['processOwner', 'bodySecretary', 'clerk'] as const

const start: readonly Guard[] = ['screening-open', 'class-unknown', 'class-prohibited', 'body-unknown']
const toDevelopment: readonly Guard[] = [...start, 'desirability-rejected', 'desirability-undecided']
const toPilot: readonly Guard[] = [
  'class-unknown',
  'class-prohibited',
  'desirability-rejected',
  'pilot-undecided',
  'stop-rule-missing',
  'pilot-end-missing',
  'people-uninformed',
  'fg-advice-missing',
]
const toUse: readonly Guard[] = [
  'class-unknown',
  'class-prohibited',
  'class-unconfirmed',
  'desirability-rejected',
  'deployment-undecided',
  'preconditions-open',
  'register-entry-missing',
  'emergency-plan-missing',
  'evaluation-plan-missing',
]
const toEnd: readonly Guard[] = [
  'termination-undecided',
  'archive-list-missing',
  'people-uninformed-of-end',
  'register-not-ended',
]

const step = (from: AlgorithmStatus, to: AlgorithmStatus, rest: Omit<Transition, 'from' | 'to'>): Transition => ({
  from,
  to,
  ...rest,
})

const rejection = { gate: null, guards: ['rejection-undecided'], actors: [...forTheBody, 'chiefExecutive'] } as const
const withdrawal = { gate: null, guards: [], actors: owner } as const
const resumption = { gate: 'G8', guards: ['class-prohibited', 'resume-undecided'], actors: forTheBody } as const

/**
 * Every status an algorithm can go to, as data. The emergency stop is not in it: it is possible
 * from every status, see `emergency-stop.ts`.
 */
export const transitions: readonly Transition[] = [
  step('idea', 'inDevelopment', { gate: 'G1', guards: toDevelopment, actors: owner }),
  step('inDevelopment', 'pilot', { gate: 'G3', guards: toPilot, actors: forTheBody }),
  step('inDevelopment', 'inUse', { gate: 'G5', guards: toUse, actors: forTheBody }),
  step('pilot', 'inUse', { gate: 'G5', guards: toUse, actors: forTheBody }),
  step('pilot', 'inDevelopment', { gate: null, guards: ['evaluation-missing'], actors: owner }),
  step('idea', 'rejected', rejection),
  step('inDevelopment', 'rejected', rejection),
  step('pilot', 'rejected', rejection),
  step('suspended', 'inUse', resumption),
  step('suspended', 'pilot', resumption),
  step('suspended', 'inDevelopment', resumption),
  step('suspended', 'idea', resumption),
  step('inUse', 'outOfUse', { gate: 'G9', guards: toEnd, actors: forTheBody }),
  step('suspended', 'outOfUse', { gate: 'G9', guards: toEnd, actors: forTheBody }),
  step('idea', 'withdrawn', withdrawal),
  step('inDevelopment', 'withdrawn', withdrawal),
  step('pilot', 'withdrawn', withdrawal),
]

/** A stopped algorithm goes back only to where it was stopped, or out of use. */
const possible = (transition: Transition, facts: DossierFacts): boolean =>
  transition.from === facts.status &&
  (transition.from !== 'suspended' || transition.to === 'outOfUse' || transition.to === facts.lastStop?.from)

/** Where an algorithm can go from here. */
export const transitionsFrom = (facts: DossierFacts): readonly Transition[] =>
  transitions.filter((one) => possible(one, facts))

/** The guards that stand in the way, in the order of the table. */
export const blockersOf = (transition: Transition, facts: DossierFacts): readonly Guard[] =>
  transition.guards.filter((guard) => !guards[guard](facts))

export type MoveRefusal = Guard | 'no-such-step' | 'not-your-role' | 'reason-missing'

/** What somebody wants, and in which roles for this algorithm. */
export interface Move {
  readonly to: AlgorithmStatus
  readonly roles: readonly Role[]
  readonly reason: string
}

/** Takes the step, or names the first guard in the way. */
export function moveAlgorithm(facts: DossierFacts, move: Move): Result<Transition, MoveRefusal> {
  const transition = transitionsFrom(facts).find((one) => one.to === move.to)
  if (transition === undefined) return refuse('no-such-step')
  if (!transition.actors.some((role) => move.roles.includes(role))) return refuse('not-your-role')
  const blocker = blockersOf(transition, facts)[0]
  if (blocker !== undefined) return refuse(blocker)
  return move.reason.trim() === '' ? refuse('reason-missing') : accept(transition)
}

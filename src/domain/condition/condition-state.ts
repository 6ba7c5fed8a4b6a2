import { addMonths, type Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Condition, ConditionEvent, ConditionEventKind, ConditionState } from './condition.ts'

/** A condition with what happened to it, oldest first. */
export interface FollowedCondition {
  readonly condition: Condition
  readonly events: readonly ConditionEvent[]
}

/** Which state an event leads to. A rejected proof opens the condition again. */
const stateAfter: Readonly<Record<Exclude<ConditionEventKind, 'extended'>, ConditionState>> = {
  started: 'inProgress',
  evidenceSubmitted: 'evidenceSubmitted',
  fulfilled: 'fulfilled',
  rejected: 'open',
  notFulfilled: 'notFulfilled',
  lapsed: 'lapsed',
}

/** Every step a condition can take, and from where. */
export const conditionTransitions: Readonly<Record<ConditionEventKind, readonly ConditionState[]>> = {
  started: ['open'],
  evidenceSubmitted: ['open', 'inProgress', 'notFulfilled'],
  fulfilled: ['evidenceSubmitted'],
  rejected: ['evidenceSubmitted'],
  notFulfilled: ['open', 'inProgress', 'evidenceSubmitted'],
  lapsed: ['open', 'inProgress', 'evidenceSubmitted', 'fulfilled', 'notFulfilled'],
  extended: ['open', 'inProgress', 'evidenceSubmitted', 'notFulfilled'],
}

type StateEvent = ConditionEvent & { readonly kind: Exclude<ConditionEventKind, 'extended'> }
const changesState = (event: ConditionEvent): event is StateEvent => event.kind !== 'extended'

/** Where a condition stands. One that repeats is open again after each round, and one that got more time too. */
export function conditionState({ condition, events }: FollowedCondition): ConditionState {
  const last = events.findLast(changesState)
  if (last === undefined) return 'open'
  if (last.kind === 'fulfilled' && condition.everyMonths !== null) return 'open'
  if (last.kind === 'notFulfilled' && events.at(-1)?.kind === 'extended') return 'open'
  return stateAfter[last.kind]
}

/** The days a condition is due: the first, those of more time, and the rounds since. */
export interface DueDays {
  readonly dueOn: Day
  readonly everyMonths: number | null
  readonly events: readonly Pick<ConditionEvent, 'kind' | 'dueOn'>[]
}

/** The day on which the present round is due. More time moves the present round; the next ones count from there. */
export function dueDayOf({ dueOn, everyMonths, events }: DueDays): Day {
  const extended = events.findLastIndex(({ kind }) => kind === 'extended')
  const from = events[extended]?.dueOn ?? dueOn
  const rounds = events.slice(extended + 1).filter(({ kind }) => kind === 'fulfilled').length
  return everyMonths === null ? from : addMonths(from, everyMonths * rounds)
}

/** The day on which the present round of a condition is due. */
export const dueDay = ({ condition, events }: FollowedCondition): Day => dueDayOf({ ...condition, events })

/** True when the day has passed and nobody handed in proof in time. */
export function isOverdue(followed: FollowedCondition, today: Day): boolean {
  const state = conditionState(followed)
  if (state === 'fulfilled' || state === 'lapsed') return false
  const due = dueDay(followed)
  if (today <= due) return false
  const last = followed.events.findLast(changesState)
  return !(state === 'evidenceSubmitted' && last !== undefined && last.on <= due)
}

/** True when a hard condition was broken: the algorithm is then used outside the decision. */
export const isBroken = (followed: FollowedCondition, today: Day): boolean =>
  followed.condition.kind === 'hard' && (conditionState(followed) === 'notFulfilled' || isOverdue(followed, today))

/** Whether an algorithm is used outside its decision; a function of the conditions and today, never stored. */
export const isOutsideDecision = (followed: readonly FollowedCondition[], today: Day): boolean =>
  followed.some((one) => isBroken(one, today))

/** Hard conditions that must be fulfilled before the start and are not. A soft one is followed, and does not wait. */
export const awaitedBeforeStart = (followed: readonly FollowedCondition[]): readonly FollowedCondition[] =>
  followed.filter((one) => one.condition.kind === 'hard' && one.condition.beforeStart && !everFulfilled(one))

const everFulfilled = ({ events }: FollowedCondition): boolean =>
  events.some((event) => event.kind === 'fulfilled') || events.at(-1)?.kind === 'lapsed'

export type ConditionRefusal =
  | 'step-not-possible'
  | 'text-missing'
  | 'not-the-owner'
  | 'not-the-verifier'
  | 'verifier-is-owner'
  | 'decision-missing'
  | 'extension-too-early'

/** Adds an event to a condition, or says which rule stands in the way. */
export function recordConditionEvent(
  followed: FollowedCondition,
  event: ConditionEvent,
): Result<ConditionEvent, ConditionRefusal> {
  if (!conditionTransitions[event.kind].includes(conditionState(followed))) return refuse('step-not-possible')
  if (event.text.trim() === '' && event.kind !== 'started') return refuse('text-missing')
  if (event.kind === 'lapsed') return event.decisionId === null ? refuse('decision-missing') : accept(event)
  if (event.kind === 'extended') return extended(followed, event)
  if (event.kind === 'started' || event.kind === 'evidenceSubmitted') return byOwner(followed, event)
  return byVerifier(followed, event)
}

/** More time is given by a decision of the body that set the condition, or under its mandate, and is really more. */
function extended(followed: FollowedCondition, event: ConditionEvent): Result<ConditionEvent, ConditionRefusal> {
  if (event.decisionId === null && event.mandate === null) return refuse('decision-missing')
  const later = event.dueOn !== null && event.dueOn > dueDay(followed) && event.dueOn > event.on
  return later ? accept(event) : refuse('extension-too-early')
}

function byOwner({ condition }: FollowedCondition, event: ConditionEvent): Result<ConditionEvent, ConditionRefusal> {
  if (condition.owner.personId !== null && condition.owner.personId !== event.by) return refuse('not-the-owner')
  if (condition.owner.personId === null && condition.verifier.personId === event.by) return refuse('verifier-is-owner')
  return accept(event)
}

function byVerifier(followed: FollowedCondition, event: ConditionEvent): Result<ConditionEvent, ConditionRefusal> {
  const { condition, events } = followed
  const submitted = events.findLast((one) => one.kind === 'evidenceSubmitted')
  if (event.by === condition.owner.personId || event.by === submitted?.by) return refuse('verifier-is-owner')
  if (condition.verifier.personId !== null && condition.verifier.personId !== event.by)
    return refuse('not-the-verifier')
  return accept(event)
}

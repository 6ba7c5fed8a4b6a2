import type { Day } from '../shared/dates.ts'

/** A hard condition that is overdue puts the algorithm outside the decision; a soft one is followed. */
export const conditionKinds = ['hard', 'soft'] as const
export type ConditionKind = (typeof conditionKinds)[number]

/** Who does or checks something: by function, and when known the person. */
export interface Responsible {
  readonly function: string
  readonly personId: string | null
}

/** A condition as the body set it. It never changes; what happens to it are events. */
export interface Condition {
  readonly id: string
  readonly decisionId: string
  readonly questionId: string
  readonly sequence: number
  readonly text: string
  readonly kind: ConditionKind
  readonly owner: Responsible
  readonly verifier: Responsible
  /** Done on this day at the latest; the first time when it repeats. */
  readonly dueOn: Day
  /** The algorithm may not start before this is fulfilled. */
  readonly beforeStart: boolean
  /** Again every so many months; null is once. */
  readonly everyMonths: number | null
  /** How it is proved. */
  readonly criterion: string
}

/** What can happen to a condition. */
export const conditionEventKinds = [
  'started',
  'evidenceSubmitted',
  'fulfilled',
  'rejected',
  'notFulfilled',
  'lapsed',
  'extended',
] as const
export type ConditionEventKind = (typeof conditionEventKinds)[number]

/** One thing that happened to a condition: append-only. */
export interface ConditionEvent {
  readonly kind: ConditionEventKind
  readonly on: Day
  readonly by: string
  /** The evidence, the reason of a rejection, or what was found. */
  readonly text: string
  readonly fileId: string | null
  /** The decision by which it lapsed or got more time. */
  readonly decisionId: string | null
  /** The mandate under which an official gave more time, with its words on that day. */
  readonly mandate: { readonly id: string; readonly basis: string } | null
  /** The new last day, when it got more time. */
  readonly dueOn: Day | null
}

/** What people report themselves; lapsing and more time are decided. */
export const reportedKinds = ['started', 'evidenceSubmitted', 'fulfilled', 'rejected', 'notFulfilled'] as const
export type ReportedKind = (typeof reportedKinds)[number]

/** Where a condition stands; derived from its events and today. */
export const conditionStates = [
  'open',
  'inProgress',
  'evidenceSubmitted',
  'fulfilled',
  'notFulfilled',
  'lapsed',
] as const
export type ConditionState = (typeof conditionStates)[number]

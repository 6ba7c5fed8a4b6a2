import type { Day } from '../shared/dates.ts'

/** Something that happened and that the public may know. */
export interface PublicEvent {
  readonly on: Day
  readonly kind: PublicEventKind
  /** Words that belong to the kind, such as a decision number or a reason. */
  readonly text: string | null
}

/** What the public may know of. */
export const publicEventKinds = [
  'registered',
  'studyStarted',
  'decided',
  'statusChanged',
  'stopped',
  'changeReported',
  'renamed',
  'changed',
  'withheld',
  'released',
  'conditionMet',
  'conditionLate',
  'conditionLapsed',
  'conditionExtended',
  'superseded',
  'withdrawn',
] as const
export type PublicEventKind = (typeof publicEventKinds)[number]

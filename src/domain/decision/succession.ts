import type { Day } from '../shared/dates.ts'

/** What a new decision does with an earlier one: it takes its place, or it takes it back. */
export const successionKinds = ['replaces', 'withdraws'] as const
export type SuccessionKind = (typeof successionKinds)[number]

/** What happens to a condition of an earlier decision: it stays, it lapses, or it gets more time. */
export const conditionFates = ['stays', 'lapses', 'extended'] as const
export type ConditionFate = (typeof conditionFates)[number]

/** The earlier decision that is replaced or withdrawn. In a draft every part can be open. */
export interface Succession {
  readonly decisionId: string
  readonly kind: SuccessionKind | null
  readonly reason: string
}

/** What the body says of one condition that it set before. */
export interface ConditionChange {
  readonly conditionId: string
  readonly fate: ConditionFate | null
  /** The new last day, when there is more time. */
  readonly dueOn: Day | null
  readonly reason: string
}

/** What a decision does with earlier decisions and their conditions; nothing, unless the body says so. */
export interface Revisiting {
  readonly succession: Succession | null
  readonly changes: readonly ConditionChange[]
}

export const nothingRevisited: Revisiting = { succession: null, changes: [] }

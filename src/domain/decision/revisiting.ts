import { conditionState, dueDay, type FollowedCondition } from '../condition/condition-state.ts'
import type { ConditionEvent } from '../condition/condition.ts'
import type { Day } from '../shared/dates.ts'
import type { Decision } from './decision.ts'
import type { Revisiting } from './succession.ts'

/** A decision about the same algorithm that was taken before, as far as a new one can change it. */
export interface EarlierDecision extends Pick<Decision, 'id' | 'number' | 'title' | 'decidedOn' | 'bodyId'> {
  /** Number of the decision that already replaced or withdrew it. */
  readonly supersededBy: string | null
  readonly conditions: readonly FollowedCondition[]
}

/** Conditions that still ask something of somebody: only these can change. */
export const openConditions = ({ conditions }: Pick<EarlierDecision, 'conditions'>): readonly FollowedCondition[] =>
  conditions.filter((followed) => !['fulfilled', 'lapsed'].includes(conditionState(followed)))

/** What happened to a condition by a decision, ready to be kept with it. */
export interface ConditionOutcome {
  readonly conditionId: string
  readonly sequence: number
  readonly event: ConditionEvent
}

/** The events that a decision brings about for conditions of earlier decisions. A condition that stays has none. */
export function conditionOutcomes(
  { changes }: Revisiting,
  earlier: readonly EarlierDecision[],
  decision: Pick<Decision, 'id' | 'decidedOn' | 'recordedBy'>,
): readonly ConditionOutcome[] {
  const followed = earlier.flatMap(({ conditions }) => conditions)
  return changes.flatMap(({ conditionId, fate, dueOn, reason }) => {
    const one = followed.find(({ condition }) => condition.id === conditionId)
    if (one === undefined || (fate !== 'lapses' && fate !== 'extended')) return []
    const decided = { on: decision.decidedOn, by: decision.recordedBy, text: reason.trim(), decisionId: decision.id }
    const base = { ...decided, fileId: null, mandate: null }
    const event: ConditionEvent =
      fate === 'lapses' ? { ...base, kind: 'lapsed', dueOn: null } : { ...base, kind: 'extended', dueOn }
    return [{ conditionId, sequence: one.events.length + 1, event }]
  })
}

/** Whether a new last day is really later than the day that holds now. */
export const isMoreTime = (followed: FollowedCondition, dueOn: Day | null, decidedOn: Day): boolean =>
  dueOn !== null && dueOn > dueDay(followed) && dueOn > decidedOn

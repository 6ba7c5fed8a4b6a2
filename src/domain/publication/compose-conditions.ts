import { conditionState, dueDay, isOverdue, type FollowedCondition } from '../condition/condition-state.ts'
import type { Day } from '../shared/dates.ts'
import type { DecisionRecords } from './decision-records.ts'
import type { ConditionEventKind } from '../condition/condition.ts'
import type { PublicEvent, PublicEventKind } from './public-event.ts'
import type { PublicCondition, PublicResidualRisk } from './public-decision.ts'

/** The conditions with their owner and verifier by function, and how they stand today. */
export const publicConditions = (
  { conditions, changers }: Pick<DecisionRecords, 'conditions' | 'changers'>,
  today: Day,
): readonly PublicCondition[] =>
  conditions.map((each, index) => ({
    place: index + 1,
    text: each.condition.text,
    kind: each.condition.kind,
    owner: each.condition.owner.function,
    verifier: each.condition.verifier.function,
    dueOn: dueDay(each),
    beforeStart: each.condition.beforeStart,
    everyMonths: each.condition.everyMonths,
    criterion: each.condition.criterion,
    changedBy: changers[each.events.findLast(({ decisionId }) => decisionId !== null)?.decisionId ?? ''] ?? null,
    state: conditionState(each),
    stateOn: each.events.at(-1)?.on ?? null,
    late: isOverdue(each, today),
  }))

/** Risks that the body judged one by one, and what happened since the decision. */
export function composeAfter(
  records: DecisionRecords,
  today: Day,
): { readonly residualRisks: readonly PublicResidualRisk[]; readonly history: readonly PublicEvent[] } {
  return { residualRisks: residualRisks(records), history: history(records, today) }
}

const residualRisks = ({ questions }: DecisionRecords): readonly PublicResidualRisk[] =>
  questions.flatMap((question) =>
    question.risks.map((risk) => {
      const answer = question.riskAnswers.find((each) => each.riskId === risk.id)
      return { text: risk.text, verdict: answer?.verdict ?? null, reason: answer?.reason ?? '' }
    }),
  )

function history(records: DecisionRecords, today: Day): readonly PublicEvent[] {
  const { supersededBy, conditions } = records
  return [
    { on: records.decidedOn, kind: 'decided', text: records.number },
    ...(supersededBy === null
      ? []
      : [
          {
            on: supersededBy.decidedOn,
            kind: supersededBy.kind === 'withdraws' ? 'withdrawn' : 'superseded',
            text: supersededBy.number,
          } as const,
        ]),
    ...conditions.flatMap((each) => conditionEvents(each, today)),
  ]
}

/** Steps of a condition that the history of a decision names. */
const publicKinds: Partial<Record<ConditionEventKind, PublicEventKind>> = {
  fulfilled: 'conditionMet',
  lapsed: 'conditionLapsed',
  extended: 'conditionExtended',
}

const conditionEvents = (followed: FollowedCondition, today: Day): readonly PublicEvent[] => [
  ...followed.events.flatMap((event) => {
    const kind = publicKinds[event.kind]
    return kind === undefined ? [] : [{ on: event.on, kind, text: followed.condition.text }]
  }),
  ...(isOverdue(followed, today)
    ? [{ on: dueDay(followed), kind: 'conditionLate', text: followed.condition.text } as const]
    : []),
]

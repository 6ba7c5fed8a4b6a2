import type { DecisionTable } from './table.ts'
import { isBlank, problem, problemsWhere, type DecisionProblem } from './problem.ts'
import { isMoreTime, openConditions, type EarlierDecision } from './revisiting.ts'
import { type ConditionChange, type Revisiting } from './succession.ts'

type Table = Pick<DecisionTable, 'earlier' | 'body' | 'today'>

/** Which rules stand between this decision and what it does with earlier ones. */
export function revisitingProblems(
  table: Table,
  { succession, changes }: Revisiting,
  underMandate: boolean,
): readonly DecisionProblem[] {
  const revisited = table.earlier.find(({ id }) => id === succession?.decisionId)
  return [
    ...(succession === null ? [] : successionProblems(table, succession, revisited, underMandate)),
    ...(revisited === undefined ? [] : fateProblems(revisited, changes)),
    ...changes.flatMap((change) => changeProblems(table, change, underMandate)),
  ]
}

/** Only the body that took a decision replaces or withdraws it, once, and says why. */
function successionProblems(
  { body }: Table,
  { decisionId, kind, reason }: NonNullable<Revisiting['succession']>,
  revisited: EarlierDecision | undefined,
  underMandate: boolean,
) {
  if (revisited === undefined) return [problem('earlier-unknown', null, decisionId)]
  return problemsWhere(
    [
      [revisited.bodyId !== body.id, 'earlier-of-other-body'],
      [revisited.supersededBy !== null, 'earlier-already-replaced'],
      [underMandate, 'earlier-under-mandate'],
      [kind === null, 'succession-kind-missing'],
      [isBlank(reason), 'succession-reason-missing'],
    ],
    null,
    decisionId,
  )
}

/** Of each condition of the earlier decision that is still open, the body says what happens to it. */
const fateProblems = (revisited: EarlierDecision, changes: readonly ConditionChange[]): readonly DecisionProblem[] =>
  openConditions(revisited).flatMap(({ condition }) => {
    const change = changes.find(({ conditionId }) => conditionId === condition.id)
    return problemsWhere([[(change?.fate ?? null) === null, 'condition-fate-missing']], null, condition.id)
  })

/** A condition lapses by the body that set it only; an official with a mandate may give more time at most. */
function changeProblems({ earlier, body, today }: Table, change: ConditionChange, underMandate: boolean) {
  const { conditionId, fate, dueOn, reason } = change
  if (fate === null || fate === 'stays') return []
  const set = earlier.find(({ conditions }) => conditions.some(({ condition }) => condition.id === conditionId))
  const followed = set === undefined ? [] : openConditions(set).filter(({ condition }) => condition.id === conditionId)
  const [one] = followed
  if (set === undefined || one === undefined) return [problem('condition-not-open', null, conditionId)]
  return problemsWhere(
    [
      [set.bodyId !== body.id, 'condition-of-other-body'],
      [fate === 'lapses' && underMandate, 'condition-lapse-under-mandate'],
      [fate === 'extended' && !isMoreTime(one, dueOn, today), 'condition-extension-missing'],
      [isBlank(reason), 'condition-fate-reason-missing'],
    ],
    null,
    conditionId,
  )
}

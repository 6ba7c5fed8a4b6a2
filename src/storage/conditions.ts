import type { Condition, ConditionEvent } from '#src/domain/condition/condition.ts'
import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { Expression, ExpressionBuilder, Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

/** A condition from its row. */
export const conditionOf = (row: Selectable<Tables['decision_condition']>): Condition => ({
  id: row.id,
  decisionId: row.decision_id,
  questionId: row.question_id,
  sequence: row.sequence,
  text: row.text,
  kind: row.kind,
  owner: { function: row.owner_function, personId: row.owner_person_id },
  verifier: { function: row.verifier_function, personId: row.verifier_person_id },
  dueOn: row.due_on,
  beforeStart: row.before_start,
  everyMonths: row.every_months,
  criterion: row.criterion,
})

const eventOf = (row: Selectable<Tables['condition_event']>): ConditionEvent => ({
  kind: row.kind,
  on: row.happened_on,
  by: row.person_id,
  text: row.text,
  fileId: row.file_id,
  decisionId: row.decision_id,
  mandate: row.mandate_id === null ? null : { id: row.mandate_id, basis: row.mandate_basis ?? '' },
  dueOn: row.due_on,
})

export async function insertConditions(
  tx: Tx,
  organisationId: string,
  conditions: readonly Condition[],
): Promise<void> {
  if (conditions.length === 0) return
  const rows = conditions.map((condition) => ({
    id: condition.id,
    organisation_id: organisationId,
    decision_id: condition.decisionId,
    question_id: condition.questionId,
    sequence: condition.sequence,
    text: condition.text,
    kind: condition.kind,
    owner_function: condition.owner.function,
    owner_person_id: condition.owner.personId,
    verifier_function: condition.verifier.function,
    verifier_person_id: condition.verifier.personId,
    due_on: condition.dueOn,
    before_start: condition.beforeStart,
    every_months: condition.everyMonths,
    criterion: condition.criterion,
  }))
  await tx.insertInto('decision_condition').values(rows).execute()
}

/** The conditions of one decision, as they were set. */
export async function selectConditionsOf(tx: Tx, decisionId: string): Promise<Condition[]> {
  const rows = await tx
    .selectFrom('decision_condition')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map(conditionOf)
}

type FollowedRow = Selectable<Tables['decision_condition']> & { events: Selectable<Tables['condition_event']>[] }

/** A condition with what happened to it, from its row. */
export const followed = ({ events, ...row }: FollowedRow): FollowedCondition => ({
  condition: conditionOf(row),
  events: events.map(eventOf),
})

/** What happened to a condition, in order. */
const eventsOf = (eb: ExpressionBuilder<Tables, 'decision_condition'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('condition_event as e')
      .selectAll('e')
      .whereRef('e.condition_id', '=', 'decision_condition.id')
      .orderBy('e.sequence'),
  ).as('events')

/** The conditions of all decisions about one algorithm, with what happened to them. */
export async function selectFollowedConditionsOf(tx: Tx, algorithmId: string): Promise<FollowedCondition[]> {
  return (await followedRows(tx, algorithmId).execute()).map(followed)
}

/** The same rows, to ask inside another query. */
export const followedRows = (tx: Tx, algorithmId: string | Expression<string>) =>
  tx
    .selectFrom('decision_condition')
    .innerJoin('decision', 'decision.id', 'decision_condition.decision_id')
    .selectAll('decision_condition')
    .select(eventsOf)
    .where('decision.algorithm_id', '=', algorithmId)
    .orderBy('due_on')
    .orderBy('decision_condition.id')

/** Holds the conditions of all decisions about one algorithm until the transaction ends: their steps follow each other. */
export async function lockConditionsOf(tx: Tx, algorithmId: string): Promise<void> {
  await tx
    .selectFrom('decision_condition')
    .innerJoin('decision', 'decision.id', 'decision_condition.decision_id')
    .select('decision_condition.id')
    .where('algorithm_id', '=', algorithmId)
    .orderBy('decision_condition.id')
    .forUpdate('decision_condition')
    .execute()
}

/** One condition with what happened to it. */
export async function selectOptionalCondition(tx: Tx, id: string): Promise<FollowedCondition | undefined> {
  const row = await tx
    .selectFrom('decision_condition')
    .selectAll()
    .select(eventsOf)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : followed(row)
}

/** One condition, locked: its steps follow each other. */
export async function selectConditionForUpdate(tx: Tx, id: string): Promise<FollowedCondition | undefined> {
  await tx.selectFrom('decision_condition').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return selectOptionalCondition(tx, id)
}

/** Adds what happened to a condition. */
export async function appendConditionEvent(
  tx: Tx,
  organisationId: string,
  added: { id: string; conditionId: string; sequence: number; event: ConditionEvent },
): Promise<void> {
  const { event } = added
  await tx
    .insertInto('condition_event')
    .values({
      id: added.id,
      organisation_id: organisationId,
      condition_id: added.conditionId,
      sequence: added.sequence,
      kind: event.kind,
      happened_on: event.on,
      person_id: event.by,
      text: event.text,
      file_id: event.fileId,
      decision_id: event.decisionId,
      mandate_id: event.mandate?.id ?? null,
      mandate_basis: event.mandate?.basis ?? null,
      due_on: event.dueOn,
    })
    .execute()
}

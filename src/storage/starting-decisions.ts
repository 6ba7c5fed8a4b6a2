import { sql } from 'kysely'
import type { RowAnswer, StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import type { AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** The draft of the startbesluit: what was answered so far. */
export interface StartingDraft {
  readonly id: string
  readonly answers: readonly RowAnswer[]
  readonly changedBy: string
  readonly changedAt: Moment
  readonly revision: number
}

export async function selectOptionalStartingDraft(tx: Tx): Promise<StartingDraft | undefined> {
  return tx
    .selectFrom('starting_draft')
    .select(['id', 'answers', 'changed_by as changedBy', 'changed_at as changedAt', 'revision'])
    .orderBy('id')
    .executeTakeFirst()
}

export async function insertStartingDraft(tx: Tx, organisationId: string, draft: StartingDraft): Promise<void> {
  await tx
    .insertInto('starting_draft')
    .values({
      id: draft.id,
      organisation_id: organisationId,
      answers: json(draft.answers),
      changed_by: draft.changedBy,
      changed_at: draft.changedAt,
    })
    .execute()
}

/** Keeps new answers; false when somebody else changed the draft meanwhile. */
export async function updateStartingDraft(tx: Tx, draft: StartingDraft): Promise<boolean> {
  const result = await tx
    .updateTable('starting_draft')
    .set({
      answers: json(draft.answers),
      changed_by: draft.changedBy,
      changed_at: draft.changedAt,
      revision: draft.revision + 1,
    })
    .where('id', '=', draft.id)
    .where('revision', '=', draft.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Who recorded an adopted startbesluit, and its frozen content. */
export interface StartingRecord extends StartingDecision {
  readonly snapshotId: string
  readonly recordedBy: string
  readonly recordedAt: Moment
}

export async function insertStartingDecision(tx: Tx, organisationId: string, record: StartingRecord): Promise<void> {
  await tx
    .insertInto('starting_decision')
    .values({
      id: record.id,
      organisation_id: organisationId,
      number: record.number,
      body_id: record.bodyId,
      adopted_on: record.adoptedOn,
      in_force_from: record.inForceFrom,
      review_by: record.reviewBy,
      document_reference: record.documentReference,
      adopted_rows: json(record.rows),
      snapshot_id: record.snapshotId,
      recorded_by: record.recordedBy,
      recorded_at: record.recordedAt,
    })
    .execute()
}

/** The startbesluit that holds on a day, as one column of a query: what `startingDecisionOn` says, without another query. */
export const startingDecisionColumn = (day: Day) =>
  sql<AdoptedRows | null>`(SELECT jsonb_build_object('number', sd.number, 'adoptedOn', sd.adopted_on,
           'inForceFrom', sd.in_force_from, 'rows', sd.adopted_rows)
    FROM starting_decision sd WHERE sd.in_force_from <= ${day}::date
   ORDER BY sd.in_force_from DESC, sd.number DESC LIMIT 1)`

/** The startbesluit that holds on a day, if any. */
export async function selectStartingDecisionOn(tx: Tx, day: Day): Promise<AdoptedRows | null> {
  const row = await tx.selectNoFrom(startingDecisionColumn(day).as('found')).executeTakeFirstOrThrow()
  return row.found
}

/** Every startbesluit that was adopted, the first one first. */
export async function selectStartingDecisions(tx: Tx): Promise<StartingRecord[]> {
  return tx
    .selectFrom('starting_decision')
    .select([
      'id',
      'number',
      'body_id as bodyId',
      'adopted_on as adoptedOn',
      'in_force_from as inForceFrom',
      'review_by as reviewBy',
      'document_reference as documentReference',
      'adopted_rows as rows',
      'snapshot_id as snapshotId',
      'recorded_by as recordedBy',
      'recorded_at as recordedAt',
    ])
    .orderBy('number')
    .execute()
}

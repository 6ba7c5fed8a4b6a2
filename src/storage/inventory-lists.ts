import { sql } from 'kysely'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { ComparedAlgorithm, ListAnswer } from '#src/domain/inventory/compare-list.ts'
import type { InventoryList, ListKind } from '#src/domain/inventory/list-row.ts'
import { isId } from '#src/domain/shared/ids.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

interface Kept {
  readonly organisationId: string
  readonly recordedAt: Moment
}

/** Keeps a list in the place of the one of the same kind. */
export async function replaceInventoryList(
  tx: Tx,
  { organisationId, recordedAt }: Kept,
  list: InventoryList,
): Promise<void> {
  const row = {
    id: list.id,
    organisation_id: organisationId,
    kind: list.kind,
    file_name: list.fileName,
    rows: json(list.rows),
    compared_by: list.comparedBy,
    compared_on: list.comparedOn,
    recorded_at: recordedAt,
  }
  await tx
    .insertInto('inventory_list')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organisation_id', 'kind']).doUpdateSet(row))
    .execute()
}

const columns = [
  'id',
  'kind',
  'file_name as fileName',
  'rows',
  'compared_by as comparedBy',
  'compared_on as comparedOn',
] as const

export const selectOptionalInventoryList = (tx: Tx, id: string): Promise<InventoryList | undefined> =>
  tx.selectFrom('inventory_list').select(columns).where('id', '=', id).executeTakeFirst()

/** Lets one answer at a time be given to the rows of a list: the same row never becomes two records. */
export async function lockInventoryList(tx: Tx, id: string): Promise<void> {
  if (isId(id)) await tx.selectFrom('inventory_list').select('id').where('id', '=', id).forUpdate().execute()
}

/** The list that is kept of each kind. */
export const selectInventoryLists = (tx: Tx): Promise<InventoryList[]> =>
  tx.selectFrom('inventory_list').select(columns).orderBy('kind').execute()

export async function deleteInventoryList(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('inventory_list').where('id', '=', id).execute()
}

/** Keeps answers in their order, after those that were given before: call it behind `lockInventoryList`. */
export async function insertListAnswers(
  tx: Tx,
  { organisationId, recordedAt }: Kept,
  answers: readonly ListAnswer[],
): Promise<void> {
  const { last } = await tx
    .selectFrom('inventory_list_answer')
    .select(sql<number>`coalesce(max(sequence), 0)`.as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('inventory_list_answer')
    .values(
      answers.map((one, index) => ({
        id: one.id,
        organisation_id: organisationId,
        kind: one.kind,
        name: one.name,
        supplier: one.supplier,
        identifier: one.identifier,
        answer: one.answer,
        algorithm_id: one.algorithmId,
        reason: one.reason,
        answered_by: one.answeredBy,
        answerer_function: one.answererFunction,
        answered_on: one.answeredOn,
        recorded_at: recordedAt,
        sequence: last + index + 1,
      })),
    )
    .execute()
}

/** What was ever said about rows of a kind of list, the oldest first. */
export const selectListAnswers = (tx: Tx, kind: ListKind): Promise<ListAnswer[]> =>
  tx
    .selectFrom('inventory_list_answer')
    .select(['id', 'kind', 'name', 'supplier', 'identifier', 'answer', 'algorithm_id as algorithmId', 'reason'])
    .select(['answered_by as answeredBy', 'answerer_function as answererFunction', 'answered_on as answeredOn'])
    .where('kind', '=', kind)
    .orderBy('sequence')
    .orderBy('id')
    .execute()

/** Every algorithm by name, with what a row of a list is compared on. */
export async function selectComparedAlgorithms(tx: Tx): Promise<ComparedAlgorithm[]> {
  const rows = await tx
    .selectFrom('algorithm')
    .select(['id', 'name', 'status'])
    .select([
      sql<string | null>`facts->>'supplier'`.as('supplier'),
      sql<string | null>`facts->>'caseNumber'`.as('caseNumber'),
    ])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, status: row.status as AlgorithmStatus }))
}

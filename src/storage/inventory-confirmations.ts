import { sql } from 'kysely'
import type {
  AskedConfirmation,
  InventoryAnswer,
  InventoryRequest,
  ListedAlgorithm,
} from '#src/domain/inventory/confirmation.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

interface Kept {
  readonly organisationId: string
  readonly recordedAt: Moment
}

export async function insertInventoryRequests(
  tx: Tx,
  { organisationId, recordedAt }: Kept,
  requests: readonly InventoryRequest[],
): Promise<void> {
  await tx
    .insertInto('inventory_request')
    .values(
      requests.map((request) => ({
        id: request.id,
        organisation_id: organisationId,
        person_id: request.personId,
        person_function: request.personFunction,
        note: request.note,
        asked_by: request.askedBy,
        asker_function: request.askerFunction,
        asked_on: request.askedOn,
        due_on: request.dueOn,
        recorded_at: recordedAt,
      })),
    )
    .execute()
}

/** Keeps an answer; false when somebody kept one first. */
export async function insertInventoryAnswer(
  tx: Tx,
  { organisationId, recordedAt, id }: Kept & { readonly id: string },
  answer: InventoryAnswer,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('inventory_answer')
    .values({
      id,
      organisation_id: organisationId,
      request_id: answer.requestId,
      outcome: answer.outcome,
      words: answer.words,
      listed: json(answer.listed),
      not_ours: json(answer.notOurs),
      answered_by: answer.answeredBy,
      answerer_function: answer.answererFunction,
      answered_on: answer.answeredOn,
      recorded_at: recordedAt,
    })
    .onConflict((conflict) => conflict.column('request_id').doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Every request with its answer, the oldest first, as a part of a larger question. */
export const askedConfirmations = sql<AskedConfirmation[]>`
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'request', jsonb_build_object('id', r.id, 'personId', r.person_id, 'personFunction', r.person_function, 'note', r.note,
         'askedBy', r.asked_by, 'askerFunction', r.asker_function, 'askedOn', r.asked_on, 'dueOn', r.due_on),
      'answer', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('requestId', a.request_id, 'outcome', a.outcome,
         'words', a.words, 'listed', a.listed, 'notOurs', a.not_ours, 'answeredBy', a.answered_by,
         'answererFunction', a.answerer_function, 'answeredOn', a.answered_on) END,
      'personHere', p.active) ORDER BY r.recorded_at, r.person_function, r.id), '[]'::jsonb)
     FROM inventory_request r JOIN person p ON p.id = r.person_id LEFT JOIN inventory_answer a ON a.request_id = r.id)`

/** Every request with its answer, the oldest first. */
export async function selectAskedConfirmations(tx: Tx): Promise<AskedConfirmation[]> {
  const { asked } = await tx.selectNoFrom(askedConfirmations.as('asked')).executeTakeFirstOrThrow()
  return asked
}

/** An algorithm with who owns the process, as far as its list is concerned. */
export interface OwnedAlgorithm extends ListedAlgorithm {
  readonly status: string
  readonly ownerId: string | null
}

/** Every algorithm by name, with its process owner. */
export const selectOwnedAlgorithms = (tx: Tx): Promise<OwnedAlgorithm[]> =>
  tx
    .selectFrom('algorithm')
    .select(['id', 'name', 'status', 'process_owner_id as ownerId'])
    .orderBy('name')
    .orderBy('id')
    .execute()

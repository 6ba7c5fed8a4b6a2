import { sql } from 'kysely'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Waits until nobody else counts under this key: it stays ours until the transaction ends. */
export async function lockAttempts(tx: Tx, key: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

/** How many attempts stand under a key since a moment. */
export async function countAttempts(tx: Tx, key: string, since: Moment): Promise<number> {
  const row = await tx
    .selectFrom('attempt')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('key', '=', key)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Keeps an attempt, and says under which id. */
export async function insertAttempt(tx: Tx, key: string, at: Moment): Promise<string> {
  const row = await tx.insertInto('attempt').values({ key, at }).returning('id').executeTakeFirstOrThrow()
  return row.id
}

/** Forgets attempts by id. */
export async function deleteAttemptsById(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('attempt')
    .where('id', 'in', [...ids])
    .execute()
}

/** Forgets the attempts of a key, and everything from before a moment. */
export async function deleteAttempts(tx: Tx, key: string, before: Moment): Promise<void> {
  await tx
    .deleteFrom('attempt')
    .where((eb) => eb.or([eb('key', '=', key), eb('at', '<', before)]))
    .execute()
}

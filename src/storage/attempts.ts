import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

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

export async function insertAttempt(tx: Tx, key: string, at: Moment): Promise<void> {
  await tx
    .insertInto('attempt')
    .values({ key, at })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Forgets the attempts of a key, and everything from before a moment. */
export async function deleteAttempts(tx: Tx, key: string, before: Moment): Promise<void> {
  await tx
    .deleteFrom('attempt')
    .where((eb) => eb.or([eb('key', '=', key), eb('at', '<', before)]))
    .execute()
}

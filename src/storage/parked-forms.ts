import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Keeps a sealed form for a while. */
export async function insertParkedForm(tx: Tx, form: { id: string; sealed: Buffer; expiresAt: Moment }): Promise<void> {
  await tx.insertInto('parked_form').values({ id: form.id, sealed: form.sealed, expires_at: form.expiresAt }).execute()
}

export async function selectOptionalParkedForm(tx: Tx, id: string, now: Moment): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('parked_form')
    .select('sealed')
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.sealed
}

/** Forgets one form. */
export async function deleteParkedForm(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('parked_form').where('id', '=', id).execute()
}

/** Forgets all forms whose time has passed. */
export async function deleteParkedFormsBefore(tx: Tx, now: Moment): Promise<void> {
  await tx.deleteFrom('parked_form').where('expires_at', '<=', now).execute()
}

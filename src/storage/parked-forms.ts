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

/** Forgets one form, and all whose time has passed. */
export async function deleteParkedForms(tx: Tx, id: string, now: Moment): Promise<void> {
  await tx
    .deleteFrom('parked_form')
    .where((eb) => eb.or([eb('id', '=', id), eb('expires_at', '<=', now)]))
    .execute()
}

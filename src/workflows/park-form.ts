import type { Moment } from '#src/domain/shared/dates.ts'
import { inInstallation, type Database } from '#src/storage/database.ts'
import {
  deleteParkedForm,
  deleteParkedFormsBefore,
  insertParkedForm,
  selectOptionalParkedForm,
} from '#src/storage/parked-forms.ts'

const parkedMinutes = 60

/**
 * Keeps what someone sent after the session had ended: sealed, for an hour. What was kept longer ago goes. It belongs to nobody's dossier,
 * so no event.
 */
export function parkForm(db: Database, form: { id: string; sealed: Buffer; now: Moment }): Promise<void> {
  const expiresAt = new Date(Date.parse(form.now) + parkedMinutes * 60_000).toISOString()
  return inInstallation(db, async (tx) => {
    await deleteParkedFormsBefore(tx, form.now)
    await insertParkedForm(tx, { id: form.id, sealed: form.sealed, expiresAt })
  })
}

/** What was kept under an id, while it lasts. */
export function readParkedForm(db: Database, id: string, now: Moment): Promise<Uint8Array | undefined> {
  return inInstallation(db, (tx) => selectOptionalParkedForm(tx, id, now))
}

/** Forgets what was kept, because it was sent again or given up. */
export function forgetParkedForm(db: Database, id: string): Promise<void> {
  return inInstallation(db, (tx) => deleteParkedForm(tx, id))
}

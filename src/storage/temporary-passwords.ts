import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Marks that the password of a person was made by an administrator. */
export async function insertTemporaryPassword(
  tx: Tx,
  row: { id: string; organisationId: string; personId: string; setAt: Moment },
): Promise<void> {
  await tx
    .insertInto('temporary_password')
    .values({ id: row.id, organisation_id: row.organisationId, person_id: row.personId, set_at: row.setAt })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ set_at: row.setAt }))
    .execute()
}

/** The person chose a password. */
export async function deleteTemporaryPassword(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('temporary_password').where('person_id', '=', personId).execute()
}

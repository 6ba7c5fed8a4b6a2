import type { Person } from '#src/domain/person/person.ts'
import type { Tx } from './database.ts'

/** Changes a person unless somebody else did so meanwhile; false when that happened. */
export async function updatePerson(tx: Tx, person: Person): Promise<boolean> {
  const result = await tx
    .updateTable('person')
    .set({
      name: person.name,
      email: person.email,
      job_title: person.jobTitle,
      office_holder: person.officeHolder,
      external_of: person.externalOf,
      active: person.active,
      revision: person.revision + 1,
    })
    .where('id', '=', person.id)
    .where('revision', '=', person.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Gives a person an account. */
export async function updatePersonLogin(tx: Tx, personId: string, loginId: string): Promise<void> {
  await tx.updateTable('person').set({ login_id: loginId }).where('id', '=', personId).execute()
}

import type { Tx } from './database.ts'
import type { Organisation } from './organisations.ts'

/** What an administrator may change about the organisation. */
export type OrganisationSettings = Pick<
  Organisation,
  'id' | 'name' | 'publicHost' | 'contact' | 'theme' | 'small' | 'revision'
>

/** Changes the organisation unless somebody else did so meanwhile; false when that happened. */
export async function updateOrganisation(tx: Tx, settings: OrganisationSettings): Promise<boolean> {
  const result = await tx
    .updateTable('organisation')
    .set({
      name: settings.name,
      public_host: settings.publicHost,
      contact: settings.contact,
      theme: settings.theme,
      small: settings.small,
      revision: settings.revision + 1,
    })
    .where('id', '=', settings.id)
    .where('revision', '=', settings.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

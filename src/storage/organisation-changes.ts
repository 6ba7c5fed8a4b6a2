import type { GoverningBody } from '#src/domain/body/body.ts'
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

/** The right kind in place of a wrong one; false when somebody else was first. */
export async function updateOrganisationKind(
  tx: Tx,
  given: Pick<Organisation, 'id' | 'kind' | 'tooiUri' | 'revision'>,
): Promise<boolean> {
  const result = await tx
    .updateTable('organisation')
    .set({ kind: given.kind, tooi_uri: given.tooiUri, revision: given.revision + 1 })
    .where('id', '=', given.id)
    .where('revision', '=', given.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** A body under another name and law. */
export async function updateBody(tx: Tx, body: GoverningBody): Promise<void> {
  await tx
    .updateTable('body')
    .set((eb) => ({
      code: body.code,
      role: body.role,
      name: body.name,
      legal_basis: body.legalBasis,
      collegial: body.collegial,
      valid_to: body.to,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', body.id)
    .execute()
}

/** Whether a body of this organisation decided anything, or granted a mandate. */
export async function selectAnythingDecided(tx: Tx): Promise<boolean> {
  const row = await tx
    .selectNoFrom((eb) =>
      eb
        .or([
          eb.exists(eb.selectFrom('decision').select('id')),
          eb.exists(eb.selectFrom('guiding_decision').select('id')),
          eb.exists(eb.selectFrom('starting_decision').select('id')),
          eb.exists(eb.selectFrom('mandate').select('id')),
        ])
        .as('decided'),
    )
    .executeTakeFirstOrThrow()
  return row.decided === true
}

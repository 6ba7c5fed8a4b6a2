import type { OrganisationKind } from '#src/domain/body/body.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A public organisation that works with this installation. */
export interface Organisation {
  readonly id: string
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly tooiUri: string | null
  readonly publicHost: string | null
  /** General address for questions of residents; never of a person. */
  readonly contact: string | null
  readonly theme: string
  /** Works with the preset for a small organisation: shared roles, bundled gates. */
  readonly small: boolean
  readonly revision: number
}

const columns = [
  'id',
  'code',
  'kind',
  'name',
  'tooi_uri as tooiUri',
  'public_host as publicHost',
  'contact',
  'theme',
  'small',
  'revision',
] as const

/** All organisations of this installation, in the order in which they came. Runs in a transaction of the installation. */
export async function selectOrganisations(tx: Tx): Promise<Organisation[]> {
  const rows = await tx.selectFrom('organisation').select(columns).orderBy('created_at').orderBy('id').execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }))
}

export async function insertOrganisation(tx: Tx, organisation: Organisation, createdAt: Moment): Promise<void> {
  await tx
    .insertInto('organisation')
    .values({
      id: organisation.id,
      code: organisation.code,
      kind: organisation.kind,
      name: organisation.name,
      tooi_uri: organisation.tooiUri,
      public_host: organisation.publicHost,
      contact: organisation.contact,
      theme: organisation.theme,
      small: organisation.small,
      created_at: createdAt,
    })
    .execute()
}

/** Whether this installation is the example, or nothing when it has not been set up. */
export async function selectOptionalInstallation(tx: Tx): Promise<{ demo: boolean } | undefined> {
  return tx.selectFrom('installation').select('demo').executeTakeFirst()
}

/** Marks what this installation is, once; the mark never changes. */
export async function insertInstallation(tx: Tx, demo: boolean, createdAt: Moment): Promise<void> {
  await tx
    .insertInto('installation')
    .values({ demo, created_at: createdAt })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** One organisation of this installation. */
export async function selectOptionalOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx.selectFrom('organisation').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : { ...row, kind: row.kind as OrganisationKind }
}

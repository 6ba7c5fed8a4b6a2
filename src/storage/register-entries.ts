import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { RegisterEntry } from '#src/domain/register-entry/register-entry.ts'
import { asAlgorithm, type StoredAlgorithm } from './algorithms.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

const columns = [
  'id',
  'algorithm_id as algorithmId',
  'origin_key as originKey',
  'name_key as nameKey',
  'content_hash as contentHash',
  'dutch',
  'facts',
  'original',
  'file',
  'imported_at as importedAt',
] as const

/** Everything that was read in from the register, in a fixed order. */
export const selectRegisterEntries = (tx: Tx): Promise<RegisterEntry[]> =>
  tx.selectFrom('register_entry').select(columns).orderBy('origin_key').execute()

/** An algorithm and what the register said about it, in one query: nothing when it did not come from there. */
export async function selectOptionalRegistered(
  tx: Tx,
  algorithmId: string,
): Promise<{ readonly algorithm: StoredAlgorithm; readonly entries: readonly RegisterEntry[] } | undefined> {
  const row = await tx
    .selectFrom('algorithm')
    .selectAll()
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('register_entry as e')
          .select(['e.id', 'e.algorithm_id as algorithmId', 'e.origin_key as originKey', 'e.name_key as nameKey'])
          .select(['e.content_hash as contentHash', 'e.dutch', 'e.facts', 'e.original', 'e.file'])
          .select('e.imported_at as importedAt')
          .whereRef('e.algorithm_id', '=', 'algorithm.id')
          .orderBy('e.imported_at', 'desc')
          .orderBy('e.id'),
      ).as('entries'),
    )
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const entries = row.entries.map((entry) => ({ ...entry, importedAt: new Date(entry.importedAt).toISOString() }))
  return { algorithm: asAlgorithm(row), entries }
}

const together = 500

/** Keeps new entries, many in one statement. */
export async function insertRegisterEntries(
  tx: Tx,
  organisationId: string,
  entries: readonly RegisterEntry[],
): Promise<void> {
  for (let first = 0; first < entries.length; first += together) {
    const rows = entries.slice(first, first + together).map((entry) => rowOf(organisationId, entry))
    await tx.insertInto('register_entry').values(rows).execute()
  }
}

export async function updateRegisterEntry(tx: Tx, organisationId: string, entry: RegisterEntry): Promise<void> {
  const { id, organisation_id: _, ...changes } = rowOf(organisationId, entry)
  await tx.updateTable('register_entry').set(changes).where('id', '=', id).execute()
}

const rowOf = (organisationId: string, entry: RegisterEntry) => ({
  id: entry.id,
  organisation_id: organisationId,
  algorithm_id: entry.algorithmId,
  origin_key: entry.originKey,
  name_key: entry.nameKey,
  content_hash: entry.contentHash,
  dutch: entry.dutch,
  facts: json(entry.facts),
  original: json(entry.original),
  file: entry.file,
  imported_at: entry.importedAt,
})

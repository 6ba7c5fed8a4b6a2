import type { RegisterEntry } from '#src/domain/register-entry/register-entry.ts'

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

/** What the register said about one algorithm; nothing when it did not come from there. */
export const selectRegisterEntriesOf = (tx: Tx, algorithmId: string): Promise<RegisterEntry[]> =>
  tx
    .selectFrom('register_entry')
    .select(columns)
    .where('algorithm_id', '=', algorithmId)
    .orderBy('imported_at', 'desc')
    .orderBy('id')
    .execute()

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

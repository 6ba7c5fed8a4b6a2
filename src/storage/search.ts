import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** What is found: a record of a kind, with the words by which people look for it. */
export interface SearchEntry {
  readonly kind: string
  readonly id: string
  readonly isPublic: boolean
  readonly text: string
}

/** Puts the words of a record in the index, in place of what stood there. */
export const updateSearchEntry = (tx: Tx, organisationId: string, entry: SearchEntry): Promise<void> =>
  updateSearchEntries(tx, organisationId, [entry])

/** Rows of one statement. */
const together = 500

/** The same for many records at once, as an import does. */
export async function updateSearchEntries(
  tx: Tx,
  organisationId: string,
  entries: readonly SearchEntry[],
): Promise<void> {
  for (let first = 0; first < entries.length; first += together) {
    const rows = entries
      .slice(first, first + together)
      .map(
        ({ kind, id, isPublic, text }) =>
          sql`(${organisationId}::uuid, ${kind}, ${id}::uuid, ${isPublic}::boolean, ${text}, to_tsvector('dutch', ${text}))`,
      )
    await sql`INSERT INTO search_entry (organisation_id, kind, id, is_public, text, tsv) VALUES ${sql.join(rows)}
      ON CONFLICT (organisation_id, kind, id)
      DO UPDATE SET is_public = excluded.is_public, text = excluded.text, tsv = excluded.tsv`.execute(tx)
  }
}

/** New words for a record that stands in the index; whether it is public stays as it is. */
export async function updateSearchText(tx: Tx, { kind, id, text }: Omit<SearchEntry, 'isPublic'>): Promise<void> {
  await sql`UPDATE search_entry SET text = ${text}, tsv = to_tsvector('dutch', ${text})
    WHERE organisation_id = current_organisation() AND kind = ${kind} AND id = ${id}`.execute(tx)
}

const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/**
 * Ids of the records in which every word occurs: as a Dutch word, as its beginning ("algoritme" finds
 * "algoritmes") or inside a longer one ("bijstand" finds "bijstandsaanvraag"). At most 1,000, in no order.
 */
export async function selectFoundIds(tx: Tx, kind: string, query: string, onlyPublic: boolean): Promise<string[]> {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const prefixes = words.map((word) => `${word}:*`).join(' & ')
  // The longest is in the fewest records, and the database looks for the first one first.
  const patterns = words.map(likePattern).sort((a, b) => b.length - a.length)
  const { rows } = await sql<{
    id: string
  }>`SELECT id FROM search_entries(${kind}, ${prefixes}, ${patterns}::text[], ${onlyPublic}) AS found (id)`.execute(tx)
  return rows.map((row) => row.id)
}

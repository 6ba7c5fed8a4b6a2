import { sql, type RawBuilder } from 'kysely'
import type { ErasureGrounds } from '#src/domain/audit/erasure-grounds.ts'
import type { FingerprintStep } from '#src/domain/audit/frozen-text.ts'
import type { Words } from '#src/domain/audit/word-erasure.ts'
import { placesOfWords, type WordPlace } from '#src/domain/audit/word-place.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A table with the columns in which people write. */
export interface WordTable {
  readonly name: string
  readonly columns: readonly string[]
  /** Whether who works on an old copy must see that the row changed. */
  readonly revised: boolean
}

/** Every table of an organisation that holds a text, as the catalogue of the database says. */
export async function selectTablesWithText(tx: Tx): Promise<readonly WordTable[]> {
  const { rows } = await sql<WordTable>`
    SELECT c.relname AS name,
           array_agg(a.attname::text ORDER BY a.attnum)
             FILTER (WHERE a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype)) AS columns,
           bool_or(a.attname = 'revision') AS revised
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attgenerated = ''
     GROUP BY c.relname
    HAVING bool_or(a.attname = 'organisation_id')
       AND bool_or(a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype))
     ORDER BY 1`.execute(tx)
  return rows
}

/** A row in which words may stand: its texts by column. */
export interface RowWithText {
  readonly table: WordTable
  readonly place: WordPlace
  readonly id: string
  readonly texts: Readonly<Record<string, Words>>
}

/** Rows of the organisation with a piece of text somewhere in them. */
export async function selectRowsWithText(tx: Tx, piece: string): Promise<readonly RowWithText[]> {
  const tables = (await selectTablesWithText(tx)).filter(({ name }) => name in placesOfWords)
  const parts = tables.map(
    ({ name, columns }) => sql`
      SELECT ${sql.lit(name)} AS name, t.id, to_jsonb(t) - 'bytes' AS row FROM ${sql.table(name)} t
       WHERE concat_ws(' ', ${sql.join(columns.map((column) => sql`${sql.ref(`t.${column}`)}::text`))}) ILIKE ${`%${piece}%`}`,
  )
  const { rows } = await sql<{
    name: string
    id: string
    row: Readonly<Record<string, Words>>
  }>`${sql.join(parts, sql` UNION ALL `)}
    ORDER BY 1, 2`.execute(tx)
  return rows.flatMap(({ name, id, row }) => {
    const table = tables.find((one) => one.name === name)
    const place = placesOfWords[name]
    if (table === undefined || place === undefined) return []
    return [
      { table, place, id, texts: Object.fromEntries(table.columns.map((column) => [column, row[column] ?? null])) },
    ]
  })
}

/** A text that stays when the words are gone, in the place of the one that was there. */
export interface NewWordErasure extends ErasureGrounds {
  readonly id: string
  readonly table: WordTable
  readonly rowId: string
  readonly column: string
  readonly text: Words
  readonly by: string | null
  readonly on: Day
}

const sha256Of = (text: RawBuilder<unknown>) => sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`

/** Puts a text without the words in the place of the one that was there, and keeps the fingerprints of both. */
export async function eraseWordsIn(tx: Tx, erasure: NewWordErasure): Promise<FingerprintStep> {
  const { id, table, rowId, column, text, law, reason, by, on } = erasure
  const value = sql`${JSON.stringify({ [column]: text })}::jsonb`
  const { rows } = await sql<FingerprintStep>`
    INSERT INTO erased_words (id, organisation_id, subject_kind, subject_id, field, before_sha256, after_sha256,
                              law, reason, erased_by, erased_on)
    SELECT ${id}, t.organisation_id, ${table.name}, t.id, ${column}, ${sha256Of(sql`to_jsonb(t) ->> ${column}`)},
           ${sha256Of(sql`${value} ->> ${column}`)}, ${law}, ${reason}, ${by}, ${on}
      FROM ${sql.table(table.name)} t WHERE t.id = ${rowId}
    RETURNING before_sha256 AS before, after_sha256 AS after`.execute(tx)
  await sql`
    UPDATE ${sql.table(table.name)}
       SET ${sql.ref(column)} = (jsonb_populate_record(NULL::${sql.table(table.name)}, ${value})).${sql.ref(column)}
           ${table.revised ? sql`, revision = revision + 1` : sql``}
     WHERE id = ${rowId}`.execute(tx)
  return rows[0] ?? { before: null, after: null }
}

/** The words by which these records are found, for who takes some of them away. */
export const selectSearchWords = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ kind: string; id: string; text: string }[]> =>
  tx
    .selectFrom('search_entry')
    .select(['kind', 'id', 'text'])
    .where(sql<boolean>`id = ANY(${ids}::uuid[])`)
    .orderBy('id')
    .execute()

/** What was erased from these records, by the fingerprints before and after. */
export const selectErasureSteps = (tx: Tx, ids: readonly string[]): Promise<FingerprintStep[]> =>
  tx
    .selectFrom('erased_words')
    .select(['before_sha256 as before', 'after_sha256 as after'])
    .where(sql<boolean>`subject_id = ANY(${ids}::uuid[])`)
    .orderBy('id')
    .execute()

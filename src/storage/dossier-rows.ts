import { sql, type RawBuilder } from 'kysely'
import type { Tx } from './database.ts'
import { selectDossierTables, selectSubjectTables, type DossierLink } from './dossier-graph.ts'

/** A row with all its columns, as JSON. */
export type StoredRow = Readonly<Record<string, unknown>>

/** Rows per table. */
export type DossierRows = ReadonlyMap<string, readonly StoredRow[]>

const list = (ids: readonly string[]) => sql`string_to_array(${ids.join(',')}, ',')::uuid[]`

async function selectRows(tx: Tx, table: string, where: RawBuilder<unknown>): Promise<readonly StoredRow[]> {
  const { rows } = await sql<{ row: StoredRow }>`
    SELECT to_jsonb(t) - 'bytes' AS row FROM ${sql.table(table)} t WHERE ${where}
     ORDER BY to_jsonb(t) ->> 'id'`.execute(tx)
  return rows.map(({ row }) => row)
}

const idsIn = (rows: readonly StoredRow[]): readonly string[] =>
  rows.flatMap((row) => (typeof row['id'] === 'string' ? [row['id']] : []))

const linked = (links: readonly DossierLink[], found: ReadonlyMap<string, readonly StoredRow[]>) =>
  sql.join(
    links.map((link) => sql`${sql.ref(`t.${link.column}`)} = ANY (${list(idsIn(found.get(link.of) ?? []))})`),
    sql` OR `,
  )

/** Every row of every table that belongs to the dossier of an algorithm. */
export async function selectDossierRows(tx: Tx, algorithmId: string): Promise<DossierRows> {
  const found = new Map<string, readonly StoredRow[]>()
  for (const table of await selectDossierTables(tx)) {
    const where = table.name === 'algorithm' ? sql`t.id = ${algorithmId}` : linked(table.links, found)
    found.set(table.name, await selectRows(tx, table.name, where))
  }
  await addWhatPointsHere(tx, found)
  await addWhatIsReferred(tx, found)
  return found
}

/** Frozen texts, roles and withholdings that are about one of the records. */
async function addWhatPointsHere(tx: Tx, found: Map<string, readonly StoredRow[]>): Promise<void> {
  const ids = [...found.values()].flatMap(idsIn)
  for (const { name, column } of await selectSubjectTables(tx)) {
    if (found.has(name)) continue
    found.set(name, await selectRows(tx, name, sql`${sql.ref(`t.${column}`)} = ANY (${list(ids)})`))
  }
}

/** Files, frozen texts, what was erased, bodies and functions of people whose id stands somewhere in the records. */
async function addWhatIsReferred(tx: Tx, found: Map<string, readonly StoredRow[]>): Promise<void> {
  const text = JSON.stringify([...found.values()])
  const ids = [...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])]
  const named = sql`t.id = ANY (${list(ids)})`
  found.set('file', await selectRows(tx, 'file', named))
  const frozen = [...ids, ...idsIn(found.get('snapshot') ?? [])]
  found.set('snapshot', await selectRows(tx, 'snapshot', sql`t.id = ANY (${list(frozen)})`))
  const all = [...found.values()].flatMap(idsIn)
  found.set('erased_words', await selectRows(tx, 'erased_words', sql`t.subject_id = ANY (${list(all)})`))
  found.set('body', await selectRows(tx, 'body', named))
  const { rows } = await sql<{ row: StoredRow }>`
    SELECT jsonb_build_object('id', id, 'job_title', job_title, 'external_of', external_of,
             'office_holder', office_holder, 'name', CASE WHEN office_holder THEN name END) AS row
      FROM person t WHERE ${named} ORDER BY id`.execute(tx)
  found.set(
    'person',
    rows.map(({ row }) => row),
  )
}

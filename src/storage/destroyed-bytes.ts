import { sql, type RawBuilder } from 'kysely'
import type { ErasureGrounds } from '#src/domain/audit/erasure-grounds.ts'
import { markOf } from '#src/domain/audit/word-erasure.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { sha256 } from './sha256.ts'

/** Where whole files stand, by the name of the table: the column that holds the bytes. */
const columnOf = { file: 'bytes', taken_over_dossier: 'archive' } as const

/** A file that goes, on which ground. */
export interface NewDestruction extends ErasureGrounds {
  readonly id: string
  readonly table: keyof typeof columnOf
  readonly rowId: string
  readonly by: string | null
  readonly on: Day
}

/** Destroys the bytes of a file and keeps their fingerprint. False when there is no such file, or nothing of it any more. */
export async function destroyBytes(
  tx: Tx,
  { id, table, rowId, law, reason, by, on }: NewDestruction,
): Promise<boolean> {
  const bytes = sql.ref(columnOf[table])
  const { numAffectedRows } = await sql`
    INSERT INTO erased_words (id, organisation_id, subject_kind, subject_id, field, before_sha256, after_sha256,
                              law, reason, erased_by, erased_on)
    SELECT ${id}, organisation_id, ${table}, id, ${columnOf[table]}, sha256, ${sha256('')}, ${law}, ${reason}, ${by}, ${on}
      FROM ${sql.table(table)} WHERE id = ${rowId} AND octet_length(${bytes}) > 0 FOR UPDATE`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await sql`UPDATE ${sql.table(table)} SET ${bytes} = '' WHERE id = ${rowId}`.execute(tx)
  return true
}

/** The day, the law and the reason in the place of a file that went; nothing for a file that is there. */
export async function selectOptionalMark(tx: Tx, table: keyof typeof columnOf, rowId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('erased_words')
    .select(['law', 'reason', 'erased_on as on'])
    .where('subject_kind', '=', table)
    .where('subject_id', '=', rowId)
    .where('field', '=', columnOf[table])
    .executeTakeFirst()
  return row === undefined ? null : markOf(row, row.on)
}

/** An uploaded file in a list, for who must find one. */
export interface FileLine {
  readonly id: string
  readonly name: string
  readonly uploadedAt: Moment
  /** The function of who added it. */
  readonly addedBy: string | null
}

/** Uploaded files that are still there, the newest first, with some words in their name. */
export const selectFileLines = (tx: Tx, words: string, limit: number): Promise<FileLine[]> =>
  tx
    .selectFrom('file')
    .leftJoin('person', 'person.id', 'file.uploaded_by')
    .select(['file.id', 'file.name', 'file.uploaded_at as uploadedAt', 'person.job_title as addedBy'])
    .where(sql<boolean>`octet_length(file.bytes) > 0`)
    .where(isIn(sql.ref('file.name'), words))
    .orderBy('file.uploaded_at', 'desc')
    .orderBy('file.id')
    .limit(limit)
    .execute()

const isIn = (text: RawBuilder<unknown>, words: string) => sql<boolean>`strpos(lower(${text}), lower(${words})) > 0`

/** The dossiers that these records were taken over with. */
export async function selectDossiersOfRecords(tx: Tx, recordIds: readonly string[]): Promise<string[]> {
  if (recordIds.length === 0) return []
  const rows = await tx
    .selectFrom('taken_over_record')
    .select('dossier_id as id')
    .distinct()
    .where('id', 'in', recordIds)
    .orderBy('dossier_id')
    .execute()
  return rows.map(({ id }) => id)
}

import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** What files wait for: each kind has a table of the same shape. */
type UploadTable = 'instrument_upload' | 'register_upload'

/** A file that somebody chose and has not confirmed yet. */
export interface FileUpload {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly uploadedAt: Moment
}

interface Place {
  readonly table: UploadTable
  readonly organisationId: string
}

export async function insertFileUpload(tx: Tx, { table, organisationId }: Place, upload: FileUpload): Promise<void> {
  await tx
    .insertInto(table)
    .values({
      id: upload.id,
      organisation_id: organisationId,
      person_id: upload.personId,
      name: upload.name,
      bytes: Buffer.from(upload.bytes),
      uploaded_at: upload.uploadedAt,
    })
    .execute()
}

/** The file, for the person who chose it only. */
export const selectOptionalFileUpload = (
  tx: Tx,
  table: UploadTable,
  { id, personId }: Pick<FileUpload, 'id' | 'personId'>,
): Promise<FileUpload | undefined> =>
  tx
    .selectFrom(table)
    .select(['id', 'person_id as personId', 'name', 'bytes', 'uploaded_at as uploadedAt'])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** Forgets the files of one person: read in, or replaced by another. */
export async function deleteFileUploadsOf(tx: Tx, table: UploadTable, personId: string): Promise<void> {
  await tx.deleteFrom(table).where('person_id', '=', personId).execute()
}

/** Forgets files that were left waiting before a moment. */
export async function deleteFileUploadsBefore(tx: Tx, table: UploadTable, before: Moment): Promise<void> {
  await tx.deleteFrom(table).where('uploaded_at', '<', before).execute()
}

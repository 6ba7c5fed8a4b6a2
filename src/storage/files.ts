import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A file that someone added: at most 10 MB, never changed. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly uploadedBy: string | null
  readonly uploadedAt: Moment
}

export async function insertFile(tx: Tx, organisationId: string, file: StoredFile): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      id: file.id,
      organisation_id: organisationId,
      name: file.name,
      media_type: file.mediaType,
      bytes: Buffer.from(file.bytes),
      sha256: file.sha256,
      uploaded_by: file.uploadedBy,
      uploaded_at: file.uploadedAt,
    })
    .execute()
}

export async function selectOptionalFile(tx: Tx, id: string): Promise<StoredFile | undefined> {
  return tx
    .selectFrom('file')
    .select([
      'id',
      'name',
      'media_type as mediaType',
      'bytes',
      'sha256',
      'uploaded_by as uploadedBy',
      'uploaded_at as uploadedAt',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

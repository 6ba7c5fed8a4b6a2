import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { selectOptionalMark } from './destroyed-bytes.ts'

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

/** A file by its id. In the place of one that was destroyed stands a text with the day, the law and the reason. */
export async function selectOptionalFile(tx: Tx, id: string): Promise<StoredFile | undefined> {
  const file = await tx
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
  if (file === undefined || file.bytes.length > 0) return file
  const mark = await selectOptionalMark(tx, 'file', id)
  if (mark === null) return file
  return { ...file, name: `${file.name}.txt`, mediaType: 'text/plain', bytes: Buffer.from(`${mark}\n`) }
}

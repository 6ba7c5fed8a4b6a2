import type { Moment } from '#src/domain/shared/dates.ts'

import type { Tx } from './database.ts'

/** A file that somebody chose and has not confirmed yet. */
export interface RegisterUpload {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly uploadedAt: Moment
}

export async function insertRegisterUpload(tx: Tx, organisationId: string, upload: RegisterUpload): Promise<void> {
  await tx
    .insertInto('register_upload')
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
export const selectOptionalRegisterUpload = (
  tx: Tx,
  id: string,
  personId: string,
): Promise<RegisterUpload | undefined> =>
  tx
    .selectFrom('register_upload')
    .select(['id', 'person_id as personId', 'name', 'bytes', 'uploaded_at as uploadedAt'])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** Forgets the files of one person, and those of anyone that were left before a moment. */
export async function deleteRegisterUploads(tx: Tx, personId: string, before: Moment): Promise<void> {
  await tx
    .deleteFrom('register_upload')
    .where((row) => row.or([row('person_id', '=', personId), row('uploaded_at', '<', before)]))
    .execute()
}

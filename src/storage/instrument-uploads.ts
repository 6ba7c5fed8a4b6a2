import type { Moment } from '#src/domain/shared/dates.ts'

import type { Tx } from './database.ts'

/** A file with an instrument that somebody chose and has not confirmed yet. */
export interface InstrumentUpload {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly uploadedAt: Moment
}

export async function insertInstrumentUpload(tx: Tx, organisationId: string, upload: InstrumentUpload): Promise<void> {
  await tx
    .insertInto('instrument_upload')
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
export const selectOptionalInstrumentUpload = (
  tx: Tx,
  id: string,
  personId: string,
): Promise<InstrumentUpload | undefined> =>
  tx
    .selectFrom('instrument_upload')
    .select(['id', 'person_id as personId', 'name', 'bytes', 'uploaded_at as uploadedAt'])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** Forgets the files of one person: read in, or replaced by another. */
export async function deleteInstrumentUploadsOf(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('instrument_upload').where('person_id', '=', personId).execute()
}

/** Forgets files that were left waiting before a moment. */
export async function deleteInstrumentUploadsBefore(tx: Tx, before: Moment): Promise<void> {
  await tx.deleteFrom('instrument_upload').where('uploaded_at', '<', before).execute()
}

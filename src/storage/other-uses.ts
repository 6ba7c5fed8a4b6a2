import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Another use of an algorithm: its own dossier, and the dossier of the first use. */
export interface OtherUseRow {
  readonly id: string
  readonly algorithmId: string
  readonly firstUseId: string
  readonly recordedBy: string | null
  readonly recordedAt: Moment
}

export async function insertOtherUse(tx: Tx, organisationId: string, row: OtherUseRow): Promise<void> {
  await tx
    .insertInto('algorithm_other_use')
    .values({
      id: row.id,
      organisation_id: organisationId,
      algorithm_id: row.algorithmId,
      first_use_id: row.firstUseId,
      recorded_by: row.recordedBy,
      recorded_at: row.recordedAt,
    })
    .execute()
}

/** The dossier of the first use; itself when it is the first. */
export async function selectFirstUse(tx: Tx, algorithmId: string): Promise<string> {
  const row = await tx
    .selectFrom('algorithm_other_use')
    .select('first_use_id')
    .where('algorithm_id', '=', algorithmId)
    .executeTakeFirst()
  return row?.first_use_id ?? algorithmId
}

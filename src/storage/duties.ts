import type { Duty } from '#src/domain/algorithm/algorithm.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Who holds a duty from a day on; `null` is nobody. */
export interface DutyRow {
  readonly id: string
  readonly algorithmId: string
  readonly duty: Duty
  readonly holderId: string | null
  readonly basis: string | null
  readonly from: Day
  readonly recordedBy: string | null
  readonly recordedAt: Moment
}

export async function appendDuty(tx: Tx, organisationId: string, row: DutyRow): Promise<void> {
  await tx
    .insertInto('algorithm_duty')
    .values({
      id: row.id,
      organisation_id: organisationId,
      algorithm_id: row.algorithmId,
      duty: row.duty,
      holder_id: row.holderId,
      basis: row.basis,
      valid_from: row.from,
      recorded_by: row.recordedBy,
      recorded_at: row.recordedAt,
    })
    .execute()
}

/** Every change of a duty, oldest first: the last one of a day that has come is in force. */
export async function selectDuties(tx: Tx, algorithmId: string): Promise<DutyRow[]> {
  const rows = await tx
    .selectFrom('algorithm_duty')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('valid_from')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    duty: row.duty as Duty,
    holderId: row.holder_id,
    basis: row.basis,
    from: row.valid_from,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }))
}

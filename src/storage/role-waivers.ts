import type { Role } from '#src/domain/person/role.ts'
import type { Separation } from '#src/domain/person/separation.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A separation that was set aside for a role, by whom and why. */
export interface RecordedWaiver {
  readonly id: string
  readonly assignmentId: string
  readonly separation: Separation
  readonly with: Role
  readonly reason: string
  readonly on: Day
  readonly by: string | null
}

export async function appendRoleWaiver(tx: Tx, organisationId: string, waiver: RecordedWaiver): Promise<void> {
  await tx
    .insertInto('role_waiver')
    .values({
      id: waiver.id,
      organisation_id: organisationId,
      assignment_id: waiver.assignmentId,
      separation: waiver.separation,
      with_role: waiver.with,
      reason: waiver.reason,
      waived_on: waiver.on,
      waived_by: waiver.by,
    })
    .execute()
}

export async function selectRoleWaivers(tx: Tx): Promise<RecordedWaiver[]> {
  const rows = await tx.selectFrom('role_waiver').selectAll().orderBy('waived_on').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    assignmentId: row.assignment_id,
    separation: row.separation as Separation,
    with: row.with_role as Role,
    reason: row.reason,
    on: row.waived_on,
    by: row.waived_by,
  }))
}

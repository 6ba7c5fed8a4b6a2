import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Writes the last day of a role; what was held before stays on record. */
export async function updateRoleEnd(tx: Tx, id: string, to: Day): Promise<void> {
  await tx.updateTable('role_assignment').set({ valid_to: to }).where('id', '=', id).execute()
}

/** Writes the last day of a membership. */
export async function updateMemberEnd(tx: Tx, id: string, to: Day): Promise<void> {
  await tx.updateTable('body_member').set({ valid_to: to }).where('id', '=', id).execute()
}

/** Writes the last day of a body. */
export async function updateBodyEnd(tx: Tx, id: string, to: Day): Promise<void> {
  await tx.updateTable('body').set({ valid_to: to }).where('id', '=', id).execute()
}

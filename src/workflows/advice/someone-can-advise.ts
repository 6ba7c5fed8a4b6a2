import type { Advisor } from '#src/domain/advice/advice.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectHouse } from '#src/storage/views/house.ts'

/** Whether somebody here can give the advice today: the person asked, or a holder of the role. For use inside a workflow. */
export async function someoneCanAdvise(tx: Tx, { personId, role, bodyId }: Advisor, today: Day): Promise<boolean> {
  if (personId !== null || bodyId !== null) return true
  const { roles } = await selectHouse(tx)
  return role !== null && roles.some((held) => held.role === role && holdsOn(held, today))
}

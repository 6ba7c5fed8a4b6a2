import { membersOn } from '#src/domain/body/membership.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectBodyMembers } from '#src/storage/people.ts'

/** Members of a body, or its holder, on a day. For use inside a workflow. */
export async function deciderIds(tx: Tx, bodyId: string | null, day: Day): Promise<readonly string[]> {
  if (bodyId === null) return []
  return membersOn(await selectBodyMembers(tx), bodyId, day).map(({ personId }) => personId)
}

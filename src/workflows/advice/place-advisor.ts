import type { Advisor } from '#src/domain/advice/advice.ts'
import { placedBy } from '#src/domain/advice/advisor-of-kind.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalPerson, selectRoleAssignments } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'

/** The advisor as outside the organisation when the person works for another one, such as a shared officer. */
export async function placeAdvisor(tx: Tx, ctx: Context, advisor: Advisor): Promise<Advisor> {
  if (advisor.personId === null) return advisor
  const person = await selectOptionalPerson(tx, advisor.personId)
  const assignments = await selectRoleAssignments(tx, advisor.personId)
  return placedBy(advisor, { externalOf: person?.externalOf ?? null, assignments, today: ctx.today })
}

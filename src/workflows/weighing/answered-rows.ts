import { proposedRules, startingRows } from '#src/content/starting-decision/starting-rows.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { adoptedRow } from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { AdoptedRow, RowAnswer } from '#src/domain/starting-decision/starting-decision.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectPeople, selectRoleAssignments } from '#src/storage/people.ts'

/** The answered rows with the rules of this version, and for roles who held them on a day. For use inside a workflow. */
export async function answeredRows(tx: Tx, answers: readonly RowAnswer[], day: Day): Promise<readonly AdoptedRow[]> {
  const held = (await selectRoleAssignments(tx)).filter((assignment) => holdsOn(assignment, day))
  const people = await selectPeople(tx)
  return startingRows.flatMap((row) => {
    const answer = answers.find(({ key }) => key === row.key)
    if (answer === undefined) return []
    const holder = held.find(({ role }) => role === row.role)
    const kept = adoptedRow(row, answer, proposedRules)
    if (row.role === null) return [kept]
    const person = people.find(({ id }) => id === holder?.personId)
    const heldBy = holder?.heldBy ?? person?.externalOf ?? null
    return [{ ...kept, held: holder !== undefined, heldBy, heldAs: person?.jobTitle ?? null }]
  })
}

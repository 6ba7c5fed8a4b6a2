import { holdsOn } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateMemberEnd, updateRoleEnd } from '#src/storage/endings.ts'
import { selectBodyMembers, selectRoleAssignments } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Ends every role and membership of who leaves: today is the last day. What was held before stays on record. */
export async function endWhatIsHeld(tx: Tx, ctx: Context, personId: string): Promise<void> {
  const roles = await selectRoleAssignments(tx, personId)
  for (const before of roles.filter((one) => holdsOn(one, ctx.today) && one.to !== ctx.today)) {
    await updateRoleEnd(tx, before.id, ctx.today)
    const subject = { kind: 'person', id: personId } as const
    await recordEvent(tx, ctx, { action: 'role.ended', subject, before, after: { ...before, to: ctx.today } })
  }
  const memberships = (await selectBodyMembers(tx)).filter((one) => one.personId === personId)
  for (const before of memberships.filter((one) => holdsOn(one, ctx.today) && one.to !== ctx.today)) {
    await updateMemberEnd(tx, before.id, ctx.today)
    const subject = { kind: 'body', id: before.bodyId } as const
    await recordEvent(tx, ctx, { action: 'member.ended', subject, before, after: { ...before, to: ctx.today } })
  }
}

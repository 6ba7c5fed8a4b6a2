import { type EndRefusal, mayEnd } from '#src/domain/person/assign-role.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { updateRoleEnd } from '#src/storage/endings.ts'
import { selectRoleAssignments } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface EndRole {
  readonly assignmentId: string
  /** The last day on which it is held. */
  readonly on: Day
}

/** Ends a role on a day. Somebody must stay who can manage people. */
export function endRole(ctx: Context, command: EndRole): Promise<Result<string, EndRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const all = await selectRoleAssignments(tx)
    const before = all.find((one) => one.id === command.assignmentId)
    if (before === undefined) return refuse('not-found')
    const checked = mayEnd(before, command.on)
    if (!checked.ok) return checked
    const others = all.filter((one) => one.id !== before.id && one.role === 'administrator')
    if (before.role === 'administrator' && !others.some((one) => holdsOn(one, command.on) && one.to === null))
      return refuse('last-administrator')
    await updateRoleEnd(tx, before.id, command.on)
    await recordEvent(tx, ctx, {
      action: 'role.ended',
      subject: { kind: 'person', id: before.personId },
      before,
      after: { ...before, to: command.on },
    })
    return accept(before.personId)
  })
}

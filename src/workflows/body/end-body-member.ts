import { type EndRefusal, mayEnd } from '#src/domain/person/assign-role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { updateMemberEnd } from '#src/storage/endings.ts'
import { selectBodyMembers } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Ends a membership on a day; earlier days keep it. */
export function endBodyMember(
  ctx: Context,
  command: { readonly bodyId: string; readonly memberId: string; readonly on: Day },
): Promise<Result<string, EndRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const before = (await selectBodyMembers(tx)).find(
      (member) => member.id === command.memberId && member.bodyId === command.bodyId,
    )
    if (before === undefined) return refuse('not-found')
    const checked = mayEnd(before, command.on)
    if (!checked.ok) return checked
    await updateMemberEnd(tx, before.id, command.on)
    await recordEvent(tx, ctx, {
      action: 'member.ended',
      subject: { kind: 'body', id: before.bodyId },
      before,
      after: { ...before, to: command.on },
    })
    return accept(before.bodyId)
  })
}

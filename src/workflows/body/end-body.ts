import { type EndRefusal, mayEnd } from '#src/domain/person/assign-role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { updateBodyEnd } from '#src/storage/endings.ts'
import { selectBodies } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Ends a body on a day; what it decided stays. */
export function endBody(
  ctx: Context,
  command: { readonly bodyId: string; readonly on: Day },
): Promise<Result<string, EndRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const before = (await selectBodies(tx)).find((body) => body.id === command.bodyId)
    if (before === undefined) return refuse('not-found')
    const checked = mayEnd(before, command.on)
    if (!checked.ok) return checked
    await updateBodyEnd(tx, before.id, command.on)
    await recordEvent(tx, ctx, {
      action: 'body.ended',
      subject: { kind: 'body', id: before.id },
      before,
      after: { ...before, to: command.on },
    })
    return accept(before.id)
  })
}

import { within, type Actor, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Records that someone signed in: that it happened, never what that person then reads. */
export function recordSession(ctx: Context, actor: Actor): Promise<void> {
  return within(ctx, (tx) =>
    recordEvent(tx, { ...ctx, actor }, { action: 'session.opened', subject: { kind: 'person', id: actor.personId } }),
  )
}

import { deleteTemporaryPassword } from '#src/storage/temporary-passwords.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Records that the person chose a password; the temporary one is over. */
export function choosePassword(ctx: Context): Promise<void> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve()
  return within(ctx, async (tx) => {
    await deleteTemporaryPassword(tx, actor.personId)
    await recordEvent(tx, ctx, { action: 'password.chosen', subject: { kind: 'person', id: actor.personId } })
  })
}

/** Records that the second step of signing in was set up or removed. */
export function recordSecondStep(ctx: Context, step: 'enrolled' | 'removed'): Promise<void> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve()
  return within(ctx, (tx) =>
    recordEvent(tx, ctx, { action: `second-step.${step}`, subject: { kind: 'person', id: actor.personId } }),
  )
}

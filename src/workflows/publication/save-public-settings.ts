import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectPublicSettings, updatePublicSettings, type PublicSettings } from '#src/storage/public-settings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Keeps what the public pages say about the organisation. */
export function savePublicSettings(ctx: Context, settings: PublicSettings): Promise<Result<null, 'changed-meanwhile'>> {
  return within(ctx, async (tx) => {
    const before = await selectPublicSettings(tx)
    if (!(await updatePublicSettings(tx, ctx.organisationId, { id: ctx.newId(), settings })))
      return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'publication.set',
      subject: { kind: 'organisation', id: ctx.organisationId },
      before,
      after: settings,
    })
    return accept(null)
  })
}

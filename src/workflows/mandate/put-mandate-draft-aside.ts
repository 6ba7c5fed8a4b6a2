import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { closeMandateDraft } from '#src/storage/mandate-drafts.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Puts a mandate from a file aside: it does not go into the register. */
export function putMandateDraftAside(ctx: Context, id: string): Promise<Result<string, 'draft-gone'>> {
  return within(ctx, async (tx) => {
    if (!(await closeMandateDraft(tx, id, { putAsideOn: ctx.today }))) return refuse('draft-gone')
    await recordEvent(tx, ctx, { action: 'mandate-draft.put-aside', subject: { kind: 'mandateDraft', id } })
    return accept(id)
  })
}

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertWithholdingEnd, selectOptionalWithholding } from '#src/storage/withholdings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Makes public again what was withheld. What was said about the withholding stays in the history. */
export function endWithholding(
  ctx: Context,
  command: { readonly withholdingId: string; readonly algorithmId: string },
): Promise<Result<null, 'not-found' | 'not-withheld'>> {
  return within(ctx, async (tx) => {
    const found = await selectOptionalWithholding(tx, command.withholdingId)
    if (found?.algorithmId !== command.algorithmId || ctx.actor === null) return refuse('not-found')
    const ended = await insertWithholdingEnd(tx, ctx.organisationId, {
      id: ctx.newId(),
      withholdingId: command.withholdingId,
      endedOn: ctx.today,
      recorded: { by: ctx.actor.personId, at: ctx.now },
    })
    if (!ended) return refuse('not-withheld')
    await recordEvent(tx, ctx, {
      action: 'publication.released',
      subject: { kind: 'algorithm', id: found.algorithmId },
      before: found.withholding,
    })
    return accept(null)
  })
}

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertPublicChoice } from '#src/storage/public-details.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Shows an algorithm that need not be shown, or no longer. It never hides what has to be public. */
export function choosePublication(
  ctx: Context,
  command: { readonly algorithmId: string; readonly shown: boolean },
): Promise<Result<null, 'not-found'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined || ctx.actor === null) return refuse('not-found')
    const choice = {
      id: ctx.newId(),
      algorithmId: command.algorithmId,
      shown: command.shown,
      chosenBy: ctx.actor.personId,
      chosenOn: ctx.today,
    }
    await insertPublicChoice(tx, ctx.organisationId, choice)
    await recordEvent(tx, ctx, {
      action: 'publication.chosen',
      subject: { kind: 'algorithm', id: command.algorithmId },
      after: choice,
    })
    return accept(null)
  })
}

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { type Acknowledgement, appendAcknowledgement } from '#src/storage/acknowledgements.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Which version of the facts of an algorithm somebody took note of. */
export interface Acknowledge {
  readonly algorithmId: string
  readonly number: number
}

/** Records that the person took note of one version: only because that person chose to. */
export function acknowledge(ctx: Context, command: Acknowledge): Promise<Result<true, 'no-person' | 'not-found'>> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve(refuse('no-person'))
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined || command.number > algorithm.number) return refuse('not-found')
    const subject = { kind: 'algorithm' as const, id: algorithm.id }
    const made: Acknowledgement = {
      id: ctx.newId(),
      subject,
      number: command.number,
      personId: actor.personId,
      on: ctx.today,
    }
    await appendAcknowledgement(tx, ctx.organisationId, made)
    await recordEvent(tx, ctx, { action: 'briefing.acknowledged', subject, after: made })
    return accept(true)
  })
}

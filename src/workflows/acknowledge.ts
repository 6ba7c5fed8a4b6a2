import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { type Acknowledgement, appendAcknowledgement } from '#src/storage/acknowledgements.ts'
import { type Context, within } from './context.ts'
import { recordEvent } from './record-event.ts'

export type Acknowledge = Pick<Acknowledgement, 'subject' | 'number'>

/** Records that the person took note of one version: only because that person chose to. */
export function acknowledge(ctx: Context, command: Acknowledge): Promise<Result<true, 'no-person'>> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve(refuse('no-person'))
  return within(ctx, async (tx) => {
    const made: Acknowledgement = { ...command, id: ctx.newId(), personId: actor.personId, on: ctx.today }
    await appendAcknowledgement(tx, ctx.organisationId, made)
    await recordEvent(tx, ctx, { action: 'briefing.acknowledged', subject: command.subject, after: made })
    return accept(true)
  })
}

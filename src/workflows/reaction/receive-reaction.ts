import type { Reaction } from '#src/domain/publication/reaction.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { nextReactionNumber } from '#src/storage/public-settings.ts'
import { insertReaction } from '#src/storage/reactions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { takeAttempt } from '#src/workflows/account/limit-attempts.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Messages that one address may send in a quarter of an hour. */
const mostMessages = 5

/** What somebody outside sends; the address is only used to limit how often. */
export interface ReceiveReaction extends Omit<Reaction, 'id' | 'number' | 'receivedAt'> {
  readonly address: string
}

/** Takes in a question, report or input of anybody. The log holds that it came, and nothing of who sent it. */
export async function receiveReaction(
  ctx: Context,
  { address, ...content }: ReceiveReaction,
): Promise<Result<Reaction, 'too-many'>> {
  const limited = [{ kind: 'form', who: address }] as const
  if ((await takeAttempt(ctx.db, limited, ctx.now, mostMessages)) === 'too-many') return refuse('too-many')
  return within(ctx, async (tx) => {
    const number = await nextReactionNumber(tx, ctx.organisationId, ctx.newId())
    const reaction: Reaction = { ...content, id: ctx.newId(), number, receivedAt: ctx.now }
    await insertReaction(tx, ctx.organisationId, reaction)
    await recordEvent(tx, ctx, { action: 'reaction.received', subject: { kind: 'reaction', id: reaction.id } })
    return accept(reaction)
  })
}

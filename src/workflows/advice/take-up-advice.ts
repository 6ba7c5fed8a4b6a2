import { speaksFor } from '#src/domain/advice/deliver-advice.ts'
import { adviceState } from '#src/domain/advice/advice-state.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendAdviceEvent } from '#src/storage/advices.ts'
import { findAdvice } from './advice-trail.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** The advisor says to be at work on a request. */
export function takeUpAdvice(
  ctx: Context,
  requestId: string,
): Promise<Result<string, 'not-found' | 'not-the-advisor' | 'already-taken-up'>> {
  return within(ctx, async (tx) => {
    const request = (await findAdvice(tx, requestId))?.trail
    if (request?.request === undefined || request.request === null) return refuse('not-found')
    if (!speaksFor(request.request.advisor, signedIn(ctx), ctx.today)) return refuse('not-the-advisor')
    if (adviceState(request) !== 'requested') return refuse('already-taken-up')
    const event = { kind: 'takenUp', on: ctx.today, by: signedIn(ctx).personId } as const
    await appendAdviceEvent(tx, ctx.organisationId, { id: ctx.newId(), requestId: request.request.id, event })
    await recordEvent(tx, ctx, {
      action: 'advice.taken-up',
      subject: { kind: 'advice', id: request.request.id },
      after: event,
    })
    return accept(request.request.id)
  })
}

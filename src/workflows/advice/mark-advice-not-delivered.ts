import { adviceState, markNotDelivered, type NotDeliveredRefusal } from '#src/domain/advice/advice-state.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendAdviceEvent, lockAdviceRequest } from '#src/storage/advices.ts'
import { findAdvice } from './advice-trail.ts'
import { someoneCanAdvise } from './someone-can-advise.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** Says honestly that an advice could not be had, with the reason. */
export function markAdviceNotDelivered(
  ctx: Context,
  command: { readonly requestId: string; readonly reason: string },
): Promise<Result<string, NotDeliveredRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    await lockAdviceRequest(tx, command.requestId)
    const trail = (await findAdvice(tx, command.requestId))?.trail
    if (trail?.request === undefined || trail.request === null) return refuse('not-found')
    if (adviceState(trail) === 'notDelivered') return accept(trail.request.id)
    const advisorExists = await someoneCanAdvise(tx, trail.request.advisor, ctx.today)
    const result = markNotDelivered(trail, command.reason.trim(), signedIn(ctx), { today: ctx.today, advisorExists })
    if (!result.ok) return result
    const { id } = trail.request
    await appendAdviceEvent(tx, ctx.organisationId, { id: ctx.newId(), requestId: id, event: result.value })
    await recordEvent(tx, ctx, {
      action: 'advice.not-delivered',
      subject: { kind: 'advice', id },
      after: result.value,
    })
    return accept(id)
  })
}

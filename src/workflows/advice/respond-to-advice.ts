import { respondToAdvice as respond, type AdviceResponseRefusal } from '#src/domain/advice/advice-state.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendAdviceResponse } from '#src/storage/advices.ts'
import { findAdvice } from './advice-trail.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** Adds what the proposer does with an advice. The advice itself stays as it was delivered. */
export function respondToAdvice(
  ctx: Context,
  command: { readonly adviceId: string; readonly text: string },
): Promise<Result<string, AdviceResponseRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const found = await findAdvice(tx, command.adviceId)
    const advice = found?.trail.advice
    if (found === undefined || advice === undefined || advice === null) return refuse('not-found')
    const delivered = found.all.flatMap((trail) => (trail.advice === null ? [] : [trail.advice]))
    const response = {
      adviceId: advice.id,
      text: command.text.trim(),
      on: ctx.today,
      by: signedIn(ctx).personId,
    }
    const result = respond(response, advice, delivered)
    if (!result.ok) return result
    const sequence = found.trail.responses.length + 1
    await appendAdviceResponse(tx, ctx.organisationId, { id: ctx.newId(), sequence, response })
    await recordEvent(tx, ctx, {
      action: 'advice.responded',
      subject: { kind: 'advice', id: advice.id },
      after: response,
    })
    return accept(advice.id)
  })
}

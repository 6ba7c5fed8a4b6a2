import { may } from '#src/domain/access/access.ts'
import { allowDeviation, type DeviationRefusal } from '#src/domain/framework/allow-deviation.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalDecision } from '#src/storage/decisions.ts'
import { insertNormDeviation, type NormDeviation } from '#src/storage/norm-deviations.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { normsAround } from './norms-around.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

export interface AllowNormDeviation {
  readonly algorithmId: string
  readonly decisionId: string
  readonly normKey: string
  /** Why the body allows it, in its own words. */
  readonly reason: string
}

/** Records that a body allowed an algorithm to deviate from a norm, linked to the decision in which it did. */
export function allowNormDeviation(
  ctx: Context,
  { algorithmId, decisionId, normKey, reason }: AllowNormDeviation,
): Promise<Result<NormDeviation, DeviationRefusal>> {
  return within(ctx, async (tx) => {
    const decision = await selectOptionalDecision(tx, decisionId)
    const body = (await selectBodies(tx)).find(({ id }) => id === decision?.bodyId)
    const { norms, allowedKeys } = await normsAround(tx, algorithmId, decision?.decidedOn ?? ctx.today)
    const recordsForBody = body !== undefined && may(ctx.actor, 'guiding.record', ctx.today, { body: body.id })
    const norm = norms.find(({ key }) => key === normKey)
    const allowed = allowDeviation({ decision, algorithmId, body, norm, recordsForBody, allowedKeys }, reason)
    if (!allowed.ok) return allowed
    const { key, code, statement, frameworkNumber } = allowed.value
    const deviation: NormDeviation = {
      ...{ id: ctx.newId(), algorithmId, decisionId, normKey: key, normCode: code, statement, frameworkNumber, reason },
      ...{ recordedBy: signedIn(ctx).personId, recordedOn: ctx.today },
    }
    await insertNormDeviation(tx, ctx.organisationId, deviation)
    const subject = { kind: 'decision' as const, id: decisionId }
    await recordEvent(tx, ctx, { action: 'norm-deviation.allowed', subject, after: deviation })
    return accept(deviation)
  })
}

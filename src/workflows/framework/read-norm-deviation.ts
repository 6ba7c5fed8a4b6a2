import { may } from '#src/domain/access/access.ts'
import { mayDeviate } from '#src/domain/framework/allow-deviation.ts'
import type { NormToAnswer } from '#src/domain/framework/norm-answers.ts'
import type { Decision } from '#src/domain/decision/decision.ts'
import { selectOptionalDecision } from '#src/storage/decisions.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { normsAround } from './norms-around.ts'

/** A decision with the norms from which it can allow a deviation. */
export interface NormDeviationView {
  readonly decision: Decision
  readonly norms: readonly NormToAnswer[]
  readonly allowedKeys: readonly string[]
  /** Norms from which this body can allow to deviate, and did not yet. */
  readonly open: readonly NormToAnswer[]
  readonly mayRecord: boolean
}

/** The norms in force on the day of a decision, for its algorithm; nothing when there is no such decision. */
export function readNormDeviation(ctx: Context, decisionId: string): Promise<NormDeviationView | undefined> {
  return within(ctx, async (tx) => {
    const decision = await selectOptionalDecision(tx, decisionId)
    if (decision === undefined) return undefined
    const { norms, allowedKeys } = await normsAround(tx, decision.algorithmId, decision.decidedOn)
    const mayRecord = may(ctx.actor, 'guiding.record', ctx.today, { body: decision.bodyId })
    const body = (await selectBodies(tx)).find(({ id }) => id === decision.bodyId)
    const open = norms.filter(
      (norm) => body !== undefined && mayDeviate(norm, body.role) && !allowedKeys.includes(norm.key),
    )
    return { decision, norms, allowedKeys, open, mayRecord }
  })
}

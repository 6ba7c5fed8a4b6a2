import { may } from '#src/domain/access/access.ts'
import type { NormToAnswer } from '#src/domain/framework/norm-answers.ts'
import type { Decision } from '#src/domain/decision/decision.ts'
import { selectOptionalDecision } from '#src/storage/decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { normsAround } from './norms-around.ts'

/** A decision with the norms from which it can allow a deviation. */
export interface NormDeviationView {
  readonly decision: Decision
  readonly norms: readonly NormToAnswer[]
  readonly allowedKeys: readonly string[]
  readonly mayRecord: boolean
}

/** The norms in force on the day of a decision, for its algorithm; nothing when there is no such decision. */
export function readNormDeviation(ctx: Context, decisionId: string): Promise<NormDeviationView | undefined> {
  return within(ctx, async (tx) => {
    const decision = await selectOptionalDecision(tx, decisionId)
    if (decision === undefined) return undefined
    const { norms, allowedKeys } = await normsAround(tx, decision.algorithmId, decision.decidedOn)
    const mayRecord = may(ctx.actor, 'guiding.record', ctx.today, { body: decision.bodyId })
    return { decision, norms, allowedKeys, mayRecord }
  })
}

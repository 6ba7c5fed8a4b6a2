import { accept, type Result } from '#src/domain/shared/result.ts'
import { withdrawEffect as withdrawByRule, type WithdrawFactRefusal } from '#src/domain/weighing/writing-facts.ts'
import { withdrawPart } from '#src/storage/weighing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawEffect {
  readonly algorithmId: string
  readonly effectId: string
  readonly reason: string
}

/** Takes an effect back, with the reason; not when others marked or contested it. */
export function withdrawEffect(
  ctx: Context,
  { algorithmId, effectId, reason }: WithdrawEffect,
): Promise<Result<null, WithdrawFactRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    const withdrawn = withdrawByRule(weighing, effectId, reason, stamp)
    if (!withdrawn.ok) return withdrawn
    await withdrawPart(tx, 'weighing_effect', { id: effectId, on: ctx.today, because: reason })
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, { action: 'effect.withdrawn', subject: subjectOf(weighing), before: withdrawn.value })
    return accept(null)
  })
}

import { accept, type Result } from '#src/domain/shared/result.ts'
import { withdrawNormRelation as withdrawByRule, type FactsRefusal } from '#src/domain/weighing/writing-facts.ts'
import { withdrawPart } from '#src/storage/weighing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawNormRelation {
  readonly algorithmId: string
  readonly relationId: string
  readonly reason: string
}

/** Takes a norm relation back that nobody contested. */
export function withdrawNormRelation(
  ctx: Context,
  { algorithmId, relationId, reason }: WithdrawNormRelation,
): Promise<Result<null, FactsRefusal | 'unknown' | 'contested-by-others' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    const relation = withdrawByRule(weighing, relationId, stamp)
    if (!relation.ok) return relation
    await withdrawPart(tx, 'weighing_norm_relation', { id: relationId, on: ctx.today, because: reason })
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, { action: 'norm.withdrawn', subject: subjectOf(weighing), before: relation.value })
    return accept(null)
  })
}

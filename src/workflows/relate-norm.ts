import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  relateNorm as relateByRule,
  type FactsRefusal,
  type NormRelationDraft,
} from '#src/domain/weighing/writing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from './context.ts'
import { recordEvent } from './record-event.ts'
import { keepPart, subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface RelateNorm {
  readonly algorithmId: string
  readonly edited: Edited
  readonly draft: NormRelationDraft
}

/** Puts a norm beside the algorithm: what it means here, and then how the two relate. */
export function relateNorm(
  ctx: Context,
  { algorithmId, edited, draft }: RelateNorm,
): Promise<Result<string, FactsRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const relation = relateByRule(weighing, draft, stamp)
    if (!relation.ok) return relation
    const written = { by: relation.value.by, on: ctx.today }
    const kept = await keepPart(
      tx,
      { owner, edited, written },
      { table: 'weighing_norm_relation', value: relation.value },
    )
    if (!kept) return refuse('changed-meanwhile')
    await updateFactsRevision(tx, weighing.id)
    const before = weighing.normRelations.find((one) => one.id === edited?.id)
    await recordEvent(tx, ctx, { action: 'norm.related', subject: subjectOf(weighing), before, after: relation.value })
    return accept(edited?.id ?? relation.value.id)
  })
}

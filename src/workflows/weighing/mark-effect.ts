import { accept, type Result } from '#src/domain/shared/result.ts'
import { markEffect as markByRule, type MarkDraft, type MarkRefusal } from '#src/domain/weighing/marking.ts'
import { appendMark } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface MarkEffect extends MarkDraft {
  readonly algorithmId: string
}

/** Marks an effect as weighing heavily, under one's own name or role. */
export function markEffect(
  ctx: Context,
  { algorithmId, ...draft }: MarkEffect,
): Promise<Result<string, MarkRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const mark = markByRule(weighing, draft, stamp)
    if (!mark.ok) return mark
    await appendMark(tx, owner, mark.value)
    await recordEvent(tx, ctx, { action: 'effect.marked', subject: subjectOf(weighing), after: mark.value })
    return accept(mark.value.id)
  })
}

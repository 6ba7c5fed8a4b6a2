import { accept, type Result } from '#src/domain/shared/result.ts'
import { withdrawMark as withdrawByRule } from '#src/domain/weighing/marking.ts'
import { appendMarkWithdrawal } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawMark {
  readonly algorithmId: string
  readonly markId: string
}

/** Takes one's own mark back; that it was there stays in the log. */
export function withdrawMark(
  ctx: Context,
  { algorithmId, markId }: WithdrawMark,
): Promise<Result<null, 'unknown' | 'not-yours' | 'papers-closed' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const mark = withdrawByRule(weighing, markId, stamp)
    if (!mark.ok) return mark
    const by = { ...mark.value.by, personId: stamp.contributor.personId }
    await appendMarkWithdrawal(tx, owner, { id: stamp.id, markId, by, on: ctx.today })
    await recordEvent(tx, ctx, { action: 'mark.withdrawn', subject: subjectOf(weighing), before: mark.value })
    return accept(null)
  })
}

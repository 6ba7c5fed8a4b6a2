import { accept, type Result } from '#src/domain/shared/result.ts'
import { withdrawOption as withdrawByRule, type WithdrawOptionRefusal } from '#src/domain/weighing/bringing-options.ts'
import { withdrawPart } from '#src/storage/weighing-facts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawOption {
  readonly algorithmId: string
  readonly optionId: string
  readonly reason: string
}

/** Withdraws an option: only who brought it in can, and never a zero option. */
export function withdrawOption(
  ctx: Context,
  { algorithmId, optionId, reason }: WithdrawOption,
): Promise<Result<null, WithdrawOptionRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    const option = withdrawByRule(weighing, optionId, reason, stamp)
    if (!option.ok) return option
    await withdrawPart(tx, 'weighing_option', { id: optionId, on: ctx.today, because: reason })
    await recordEvent(tx, ctx, { action: 'option.withdrawn', subject: subjectOf(weighing), before: option.value })
    return accept(null)
  })
}

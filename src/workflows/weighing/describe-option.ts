import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  describeOption as describeByRule,
  type OptionDraft,
  type OptionRefusal,
} from '#src/domain/weighing/bringing-options.ts'
import { updatePart } from '#src/storage/weighing-facts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface DescribeOption {
  readonly algorithmId: string
  readonly edited: { readonly id: string; readonly revision: number }
  readonly draft: OptionDraft
}

/** Changes the words of an option; the jurist is then asked again. Who brought it in stays. */
export function describeOption(
  ctx: Context,
  { algorithmId, edited, draft }: DescribeOption,
): Promise<Result<string, OptionRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    const option = describeByRule(weighing, edited.id, draft, stamp)
    if (!option.ok) return option
    const value = { ...option.value, revision: edited.revision }
    if (!(await updatePart(tx, { table: 'weighing_option', value }, null))) return refuse('changed-meanwhile')
    const before = weighing.options.find((one) => one.id === edited.id)
    await recordEvent(tx, ctx, { action: 'option.changed', subject: subjectOf(weighing), before, after: option.value })
    return accept(edited.id)
  })
}

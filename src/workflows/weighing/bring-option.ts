import { accept, type Result } from '#src/domain/shared/result.ts'
import {
  bringOption as bringByRule,
  type OptionDraft,
  type OptionRefusal,
} from '#src/domain/weighing/bringing-options.ts'
import { insertPart } from '#src/storage/weighing-facts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface BringOption {
  readonly algorithmId: string
  readonly draft: OptionDraft
}

/** Brings in an option, under one's own role. */
export function bringOption(
  ctx: Context,
  { algorithmId, draft }: BringOption,
): Promise<Result<string, OptionRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const option = bringByRule(weighing, draft, stamp)
    if (!option.ok) return option
    const by = option.value.broughtInBy
    if (by === null) throw new Error('A proposed option has somebody who brought it in.')
    await insertPart(tx, owner, { table: 'weighing_option', value: option.value }, { by, on: ctx.today })
    await recordEvent(tx, ctx, { action: 'option.added', subject: subjectOf(weighing), after: option.value })
    return accept(option.value.id)
  })
}

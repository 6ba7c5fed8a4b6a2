import { accept, type Result } from '#src/domain/shared/result.ts'
import { appreciate, type AppreciationDraft, type AppreciationRefusal } from '#src/domain/weighing/telling.ts'
import { appendAppreciation } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface AppreciateWeighing {
  readonly algorithmId: string
  readonly draft: AppreciationDraft
}

/** Records what the body, or a part of it, finds. */
export function appreciateWeighing(
  ctx: Context,
  { algorithmId, draft }: AppreciateWeighing,
): Promise<Result<string, AppreciationRefusal | 'reason-missing' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const appreciation = appreciate(weighing, draft, stamp)
    if (!appreciation.ok) return appreciation
    await appendAppreciation(tx, owner, appreciation.value)
    await recordEvent(tx, ctx, {
      action: 'weighing.appreciated',
      subject: subjectOf(weighing),
      after: appreciation.value,
    })
    return accept(appreciation.value.id)
  })
}

import { accept, type Result } from '#src/domain/shared/result.ts'
import { contest, type ContestRefusal, type DisputeDraft } from '#src/domain/weighing/contesting.ts'
import { appendDispute } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface ContestFact extends DisputeDraft {
  readonly algorithmId: string
}

/** Puts another reading beside a fact or a norm relation. */
export function contestFact(
  ctx: Context,
  { algorithmId, ...draft }: ContestFact,
): Promise<Result<string, ContestRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const dispute = contest(weighing, draft, stamp)
    if (!dispute.ok) return dispute
    await appendDispute(tx, owner, dispute.value)
    await recordEvent(tx, ctx, { action: 'fact.contested', subject: subjectOf(weighing), after: dispute.value })
    return accept(dispute.value.id)
  })
}

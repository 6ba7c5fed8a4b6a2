import { accept, type Result } from '#src/domain/shared/result.ts'
import { withdrawDispute as withdrawByRule } from '#src/domain/weighing/contesting.ts'
import { appendDisputeWithdrawal } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawDispute {
  readonly algorithmId: string
  readonly disputeId: string
}

/** Takes one's own other reading of a fact or norm relation back; that it was there stays in the log. */
export function withdrawDispute(
  ctx: Context,
  { algorithmId, disputeId }: WithdrawDispute,
): Promise<Result<null, 'unknown' | 'not-yours' | 'papers-closed' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const dispute = withdrawByRule(weighing, disputeId, stamp)
    if (!dispute.ok) return dispute
    const by = { ...dispute.value.by, personId: stamp.contributor.personId }
    await appendDisputeWithdrawal(tx, owner, { id: stamp.id, disputeId, by, on: ctx.today })
    await recordEvent(tx, ctx, { action: 'dispute.withdrawn', subject: subjectOf(weighing), before: dispute.value })
    return accept(null)
  })
}

import { accept, type Result } from '#src/domain/shared/result.ts'
import {
  withdrawStakeholder as withdrawByRule,
  type WithdrawStakeholderRefusal,
} from '#src/domain/weighing/writing-facts.ts'
import { withdrawPart } from '#src/storage/weighing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawStakeholder {
  readonly algorithmId: string
  readonly stakeholderId: string
}

/** Takes a group away that no effect names. */
export function withdrawStakeholder(
  ctx: Context,
  { algorithmId, stakeholderId }: WithdrawStakeholder,
): Promise<Result<null, WithdrawStakeholderRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    const withdrawn = withdrawByRule(weighing, stakeholderId, stamp)
    if (!withdrawn.ok) return withdrawn
    await withdrawPart(tx, 'weighing_stakeholder', { id: stakeholderId, on: ctx.today, because: null })
    await updateFactsRevision(tx, weighing.id)
    const before = weighing.stakeholders.find((one) => one.id === stakeholderId)
    await recordEvent(tx, ctx, { action: 'stakeholder.withdrawn', subject: subjectOf(weighing), before })
    return accept(null)
  })
}

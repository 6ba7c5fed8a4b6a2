import { accept, type Result } from '#src/domain/shared/result.ts'
import { confirmFacts as confirmByRule, isConfirmed, type ConfirmRefusal } from '#src/domain/weighing/signing.ts'
import type { WeighingStatus } from '#src/domain/weighing/weighing.ts'
import { appendConfirmation } from '#src/storage/weighing-voices.ts'
import { selectFactsRevision, updateWeighingStatus } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { circumstancesOf } from './weighing-moves.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface ConfirmFacts {
  readonly algorithmId: string
}

/** Confirms in one's own role that the facts are complete. The last signature that is needed settles them. */
export function confirmFacts(
  ctx: Context,
  { algorithmId }: ConfirmFacts,
): Promise<Result<WeighingStatus, ConfirmRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const around = { hasDecisionQuestion: false, day: ctx.today }
    const confirmation = confirmByRule(weighing, await circumstancesOf(tx, weighing, around), stamp)
    if (!confirmation.ok) return confirmation
    const factsRevision = await selectFactsRevision(tx, weighing.id)
    await appendConfirmation(tx, owner, { ...confirmation.value, id: stamp.id, factsRevision })
    const confirmations = [...weighing.confirmations, confirmation.value]
    const status = isConfirmed({ ...weighing, confirmations }) ? 'factuallyComplete' : weighing.status
    if (status !== weighing.status) await updateWeighingStatus(tx, weighing.id, status)
    await recordEvent(tx, ctx, {
      action: 'facts.confirmed',
      subject: subjectOf(weighing),
      before: { status: weighing.status },
      after: { ...confirmation.value, status },
    })
    return accept(status)
  })
}

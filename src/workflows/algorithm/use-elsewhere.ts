import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { standingAt } from '#src/domain/algorithm/register.ts'
import { useElsewhere as begin, type OtherUse, type OtherUseRefusal } from '#src/domain/algorithm/reuse.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertOtherUse, selectFirstUse } from '#src/storage/other-uses.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepNewAlgorithm } from './register-algorithm.ts'

/** Begins a dossier for another use of an algorithm: an idea, whatever was decided about the first use. */
export function useElsewhere(
  ctx: Context,
  command: { readonly algorithmId: string; readonly use: OtherUse },
): Promise<Result<Algorithm, OtherUseRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const source = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (source === undefined) return refuse('not-found')
    const begun = begin(source.facts, command.use)
    if (!begun.ok) return begun
    const takenOver = { from: source.facts.name, url: null, on: ctx.today }
    const algorithm = await keepNewAlgorithm(tx, ctx, { ...begun.value, ...standingAt('idea'), takenOver })
    const firstUseId = await selectFirstUse(tx, source.id)
    await insertOtherUse(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: algorithm.id,
      firstUseId,
      recordedBy: ctx.actor?.personId ?? null,
      recordedAt: ctx.now,
    })
    await recordEvent(tx, ctx, {
      action: 'algorithm.used-elsewhere',
      subject: { kind: 'algorithm', id: algorithm.id },
      after: { algorithm, firstUseId },
    })
    return accept(algorithm)
  })
}

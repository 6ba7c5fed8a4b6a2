import {
  classInForce,
  confirmClassification as confirm,
  type Classification,
  type ClassificationRefusal,
} from '#src/domain/algorithm/classification.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateAlgorithmClass } from '#src/storage/algorithms.ts'
import { insertConfirmation, selectClassifications } from '#src/storage/classifications.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Which proposed class somebody else stands behind. */
export interface ConfirmClassification {
  readonly algorithmId: string
  readonly classificationId: string
}

/** The algorithm expert confirms the last proposed class; an older one can no longer be confirmed. */
export function confirmClassification(
  ctx: Context,
  command: ConfirmClassification,
): Promise<Result<Classification, ClassificationRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    if ((await selectAlgorithmForUpdate(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const [latest, ...earlier] = await selectClassifications(tx, command.algorithmId)
    if (latest?.id !== command.classificationId) return refuse('not-found')
    const result = confirm(latest, ctx.actor?.personId ?? '', ctx.today)
    if (!result.ok) return result
    await insertConfirmation(tx, ctx.organisationId, {
      id: ctx.newId(),
      classificationId: latest.id,
      confirmedBy: ctx.actor?.personId ?? '',
      confirmedOn: ctx.today,
    })
    const inForce = classInForce([result.value, ...earlier])
    if (inForce !== null) await updateAlgorithmClass(tx, command.algorithmId, inForce, ctx.now)
    await recordEvent(tx, ctx, {
      action: 'classification.confirmed',
      subject: { kind: 'classification', id: latest.id },
      after: result.value,
    })
    return accept(result.value)
  })
}

import {
  classify,
  classInForce,
  type AiActRiskGroup,
  type Classification,
  type ClassificationRefusal,
  type Criteria,
} from '#src/domain/algorithm/classification.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateAlgorithmClass } from '#src/storage/algorithms.ts'
import { insertClassification, selectClassifications } from '#src/storage/classifications.ts'
import { within, type Context } from './context.ts'
import { recordEvent } from './record-event.ts'

/** The answers from which a class follows, with why. */
export interface ProposeClassification {
  readonly algorithmId: string
  readonly criteria: Criteria
  readonly aiActRiskGroup: AiActRiskGroup | null
  readonly reason: string
}

/** Proposes a class: raises it at once, lowers it only when somebody else confirms. */
export function proposeClassification(
  ctx: Context,
  command: ProposeClassification,
): Promise<Result<Classification, ClassificationRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectAlgorithmForUpdate(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('not-found')
    if (command.reason.trim() === '') return refuse('reason-missing')
    const classification: Classification = {
      ...classify(command.criteria, algorithm.facts.flags),
      id: ctx.newId(),
      algorithmId: algorithm.id,
      criteria: command.criteria,
      aiActRiskGroup: command.aiActRiskGroup,
      reason: command.reason.trim(),
      proposedBy: ctx.actor?.personId ?? '',
      proposedOn: ctx.today,
      confirmedBy: null,
      confirmedOn: null,
    }
    const earlier = await selectClassifications(tx, algorithm.id)
    await insertClassification(tx, ctx.organisationId, classification, ctx.now)
    const inForce = classInForce([classification, ...earlier])
    if (inForce !== null) await updateAlgorithmClass(tx, algorithm.id, inForce, ctx.now)
    await recordEvent(tx, ctx, {
      action: 'classification.proposed',
      subject: { kind: 'classification', id: classification.id },
      after: classification,
    })
    return accept(classification)
  })
}

import type { ClassOrigin } from '#src/domain/ai-act/outcome.ts'
import { noAiActFacts, type AiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import {
  classify,
  classInForce,
  type AiActRiskGroup,
  type Classification,
  type ClassificationRefusal,
  type Criteria,
} from '#src/domain/algorithm/classification.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateAlgorithmClass, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import { insertClassification, selectClassifications } from '#src/storage/classifications.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** The answers from which a class follows, with why. */
export interface ProposeClassification {
  readonly algorithmId: string
  readonly criteria: Criteria
  readonly aiActRiskGroup: AiActRiskGroup | null
  /** What else the AI Act calls it; left out: not determined. */
  readonly aiAct?: AiActFacts
  readonly reason: string
}

/** Proposes a class: raises it at once, lowers it only when somebody else confirms. */
export function proposeClassification(
  ctx: Context,
  command: ProposeClassification,
): Promise<Result<Classification, ClassificationRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectAlgorithmForUpdate(tx, command.algorithmId)
    return algorithm === undefined
      ? refuse('not-found')
      : proposeWithin(tx, ctx, { ...command, algorithm, origin: null })
  })
}

/** The same for an algorithm that is held, with the walk that it comes from. Part of a workflow. */
export async function proposeWithin(
  tx: Tx,
  ctx: Context,
  command: Omit<ProposeClassification, 'algorithmId'> & {
    readonly algorithm: StoredAlgorithm
    readonly origin: ClassOrigin | null
  },
): Promise<Result<Classification, ClassificationRefusal>> {
  const { algorithm, origin } = command
  if (command.reason.trim() === '') return refuse('reason-missing')
  const classification: Classification = {
    ...classify(command.criteria, algorithm.facts.flags),
    id: ctx.newId(),
    algorithmId: algorithm.id,
    criteria: command.criteria,
    aiActRiskGroup: command.aiActRiskGroup,
    aiAct: command.aiAct ?? noAiActFacts,
    origin,
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
}

import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { Consequence } from '#src/domain/decision/outcome.ts'
import { updateAlgorithmStatus, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { appendStatusChange } from '#src/storage/route-records.ts'
import type { Context } from '#src/workflows/context.ts'

/**
 * States that a decision brings about by itself: saying no, and standing still. Everything else asks for more than a
 * decision (a register entry, an emergency plan, people informed), so the process owner takes that step in the dossier.
 */
const immediate: readonly AlgorithmStatus[] = ['rejected', 'suspended']

/** Changes the status of the algorithm where the decision does so by itself. Part of the workflow that decides. */
export async function applyConsequence(
  tx: Tx,
  ctx: Context,
  algorithm: Pick<StoredAlgorithm, 'id' | 'status' | 'phase'>,
  { consequence, decisionNumber }: { consequence: Consequence; decisionNumber: string },
): Promise<void> {
  if (consequence.kind !== 'status' || !immediate.includes(consequence.to)) return
  await updateAlgorithmStatus(tx, algorithm.id, consequence.to, { phase: algorithm.phase, at: ctx.now })
  await appendStatusChange(tx, ctx.organisationId, {
    id: ctx.newId(),
    algorithmId: algorithm.id,
    from: algorithm.status,
    to: consequence.to,
    gate: null,
    reason: decisionNumber,
    by: ctx.actor?.personId ?? null,
    on: ctx.today,
    at: ctx.now,
  })
}

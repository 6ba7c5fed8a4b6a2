import { moveAlgorithm as move, type MoveRefusal, type Transition } from '#src/domain/algorithm/transitions.ts'
import type { AlgorithmStatus, LifecyclePhase } from '#src/domain/algorithm/status.ts'
import { gatherDossier } from '#src/domain/route/gather.ts'
import { gateOf, momentOf } from '#src/domain/route/gates.ts'
import type { DossierFacts } from '#src/domain/route/dossier-facts.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateAlgorithmStatus } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { appendPassage, appendStatusChange } from '#src/storage/route-records.ts'
import { selectDossierProgress } from '#src/storage/views/dossier-progress.ts'
import { selectOptionalDossier } from '#src/storage/views/dossier.ts'
import { rolesFor } from './algorithm-roles.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Which step somebody takes, from the status that person saw. */
export interface MoveAlgorithm {
  readonly algorithmId: string
  readonly from: AlgorithmStatus
  readonly to: AlgorithmStatus
  readonly reason: string
}

const phaseOf: Partial<Record<AlgorithmStatus, LifecyclePhase>> = {
  inDevelopment: 'design',
  pilot: 'implementation',
  inUse: 'monitoring',
  outOfUse: 'decommissioning',
}

/** A step through a gate where officials decide is the record of that gate. */
async function passGate(tx: Tx, ctx: Context, command: MoveAlgorithm, passed: Passed): Promise<void> {
  const { gate } = passed.transition
  if (gate === null || momentOf(gateOf(gate), passed.facts).by !== 'administrative') return
  await appendPassage(tx, ctx.organisationId, {
    id: ctx.newId(),
    algorithmId: command.algorithmId,
    gate,
    kind: 'passed',
    note: command.reason,
    on: ctx.today,
    by: ctx.actor?.personId ?? '',
    at: ctx.now,
  })
}

interface Passed {
  readonly transition: Transition
  readonly facts: DossierFacts
}

/** Takes a step in the life of the algorithm, or names the guard that stands in the way. */
export function moveAlgorithm(
  ctx: Context,
  command: MoveAlgorithm,
): Promise<Result<Transition, MoveRefusal | 'not-found' | 'changed-meanwhile'>> {
  return within(ctx, async (tx) => {
    await selectAlgorithmForUpdate(tx, command.algorithmId)
    const dossier = await selectOptionalDossier(tx, command.algorithmId, ctx.today)
    if (dossier === undefined) return refuse('not-found')
    if (dossier.algorithm.status !== command.from) return refuse('changed-meanwhile')
    const facts = gatherDossier(dossier, await selectDossierProgress(tx, dossier, ctx.today))
    const roles = rolesFor(ctx.actor, dossier.algorithm)
    const result = move(facts, { to: command.to, roles, reason: command.reason })
    if (!result.ok) return result
    const phase = phaseOf[command.to] ?? dossier.algorithm.phase
    await updateAlgorithmStatus(tx, command.algorithmId, command.to, { phase, at: ctx.now })
    const change = {
      id: ctx.newId(),
      algorithmId: command.algorithmId,
      from: command.from,
      to: command.to,
      gate: result.value.gate,
      reason: command.reason.trim(),
      by: ctx.actor?.personId ?? null,
      on: ctx.today,
      at: ctx.now,
    }
    await appendStatusChange(tx, ctx.organisationId, change)
    await passGate(tx, ctx, command, { transition: result.value, facts })
    await recordEvent(tx, ctx, {
      action: 'algorithm.moved',
      subject: { kind: 'algorithm', id: command.algorithmId },
      before: command.from,
      after: change,
    })
    return accept(result.value)
  })
}

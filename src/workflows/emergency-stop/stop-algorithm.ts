import { stopAlgorithm as stop, type EmergencyStop } from '#src/domain/algorithm/emergency-stop.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateAlgorithmStatus } from '#src/storage/algorithms.ts'
import { appendEmergencyStop } from '#src/storage/emergency-stops.ts'
import { appendStatusChange } from '#src/storage/route-records.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Why it is stopped; the rest may follow. */
export interface StopAlgorithm {
  readonly algorithmId: string
  readonly reason: string
  readonly scope: string | null
  readonly fallback: string | null
  readonly reviewFrom: Day | null
}

export type StopRefusal = 'reason-missing' | 'not-found'

/** Stops an algorithm at once: no approval, no revision, no open task stands in the way (law 7 of the product). */
export function stopAlgorithm(ctx: Context, command: StopAlgorithm): Promise<Result<EmergencyStop, StopRefusal>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectAlgorithmForUpdate(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('not-found')
    const by = ctx.actor?.personId ?? ''
    const made: EmergencyStop = {
      ...command,
      id: ctx.newId(),
      reason: command.reason.trim(),
      stoppedBy: by,
      stoppedAt: ctx.now,
      stoppedOn: ctx.today,
      from: algorithm.status,
    }
    const result = stop(made)
    if (!result.ok) return result
    await appendEmergencyStop(tx, ctx.organisationId, made)
    if (result.value !== algorithm.status) {
      await updateAlgorithmStatus(tx, algorithm.id, result.value, { phase: algorithm.phase, at: ctx.now })
      await appendStatusChange(tx, ctx.organisationId, {
        id: ctx.newId(),
        algorithmId: algorithm.id,
        from: algorithm.status,
        to: result.value,
        gate: 'G8',
        reason: made.reason,
        by,
        on: ctx.today,
        at: ctx.now,
      })
    }
    await recordEvent(tx, ctx, {
      action: 'algorithm.stopped',
      subject: { kind: 'algorithm', id: algorithm.id },
      before: algorithm.status,
      after: made,
    })
    return accept(made)
  })
}

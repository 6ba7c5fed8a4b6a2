import type { RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { setRemoved, updateRunFacts } from '#src/storage/instrument-runs.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { runSubject, withRun } from './with-run.ts'

export type ChangeRunRefusal = 'not-found' | 'stands-still' | 'changed-meanwhile'

/** Changes what a run is for, who leads the conversation, and its days. */
export function changeRun(
  ctx: Context,
  command: Pick<RunHead, 'facilitator' | 'purpose' | 'plannedOn' | 'validUntil' | 'revision'> & {
    readonly runId: string
  },
): Promise<Result<string, ChangeRunRefusal>> {
  return withRun(ctx, { id: command.runId }, async (tx, { run }) => {
    if (run.status === 'adopted') return refuse('stands-still')
    const { runId: id, ...facts } = command
    if (!(await updateRunFacts(tx, { ...facts, id }))) return refuse('changed-meanwhile')
    const before = {
      facilitator: run.facilitator,
      purpose: run.purpose,
      plannedOn: run.plannedOn,
      validUntil: run.validUntil,
    }
    await recordEvent(tx, ctx, { action: 'instrument-run.changed', subject: runSubject(run), before, after: facts })
    return accept(id)
  })
}

/** A part of a run that can be taken away while the run is open. Its row stays. */
export type RemovablePart = 'instrument_participant' | 'instrument_evidence' | 'instrument_finding'

/** Takes a participant, a piece of evidence or a finding away. */
export function takeAwayPart(
  ctx: Context,
  command: { readonly runId: string; readonly table: RemovablePart; readonly id: string },
): Promise<Result<string, 'not-found' | 'unknown' | 'stands-still'>> {
  return withRun(ctx, { id: command.runId }, async (tx, { run }) => {
    if (run.origin === 'here' && run.status === 'adopted') return refuse('stands-still')
    const parts = [...run.participants, ...run.evidence, ...run.findings]
    const before = parts.find(({ id }) => id === command.id)
    const removed =
      before !== undefined && (await setRemoved(tx, command.table, { runId: run.id, id: before.id, at: ctx.now }))
    if (!removed) return refuse('unknown')
    await recordEvent(tx, ctx, { action: 'instrument-part.taken-away', subject: runSubject(run), before })
    return accept(command.id)
  })
}

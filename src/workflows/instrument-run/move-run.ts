import {
  moveRun as moveByRule,
  type MoveRunRefusal,
  type RunTrigger,
} from '#src/domain/instrument-run/run-transitions.ts'
import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateRunStatus } from '#src/storage/instrument-runs.ts'
import type { Snapshot } from '#src/storage/snapshots.ts'
import type { Context } from '#src/workflows/context.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { runSubject, withRun } from './with-run.ts'

/** Keeps a run as it is now, word for word, under the next number. Part of a workflow. */
export function freezeRun(tx: Tx, ctx: Context, run: InstrumentRun): Promise<Snapshot> {
  return freeze(tx, ctx, { subject: { kind: 'instrumentRun', id: run.id }, content: run })
}

/** Moves a run on. An adopted run is frozen, and from then on stands still. */
export function moveRun(
  ctx: Context,
  command: { readonly runId: string; readonly trigger: RunTrigger },
): Promise<Result<string, MoveRunRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withRun(ctx, { id: command.runId }, async (tx, { run, roles }) => {
    const moved = moveByRule(run, command.trigger, roles)
    if (!moved.ok) return moved
    const adopts = moved.value.to === 'adopted'
    const to = {
      status: moved.value.to,
      adoptedOn: adopts ? ctx.today : null,
      adoptedBy: adopts ? signedIn(ctx).jobTitle : null,
    }
    if (!(await updateRunStatus(tx, run, to))) return refuse('changed-meanwhile')
    if (adopts) await freezeRun(tx, ctx, { ...run, ...to, revision: run.revision + 1 })
    await recordEvent(tx, ctx, {
      action: 'instrument-run.moved',
      subject: runSubject(run),
      before: run.status,
      after: to.status,
    })
    return accept(run.id)
  })
}

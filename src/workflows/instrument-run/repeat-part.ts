import { answersAreOpen } from '#src/domain/instrument-run/run-transitions.ts'
import { mayRepeat } from '#src/domain/instrument-run/saving.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertInstance } from '#src/storage/instrument-answers.ts'
import { setRemoved } from '#src/storage/instrument-runs.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { runSubject, withRun } from './with-run.ts'

export type RepeatRefusal = 'not-found' | 'answers-closed' | 'no-such-question'

/** Adds one more of a repeatable part, at the end. */
export function addInstance(
  ctx: Context,
  command: { readonly runId: string; readonly nodeId: string; readonly parent: readonly string[] },
): Promise<Result<string, RepeatRefusal>> {
  return withRun(ctx, { id: command.runId, hold: 'answer' }, async (tx, { run, owner, stamp }) => {
    if (!answersAreOpen(run)) return refuse('answers-closed')
    const known = command.parent.every((id) => run.instances.some((one) => one.id === id))
    if (run.definition === null || !known || !mayRepeat(run.definition, command.nodeId, command.parent))
      return refuse('no-such-question')
    const id = ctx.newId()
    await insertInstance(tx, owner, { ...stamp, id, nodeId: command.nodeId, parent: command.parent })
    await recordEvent(tx, ctx, {
      action: 'instrument-part.added',
      subject: runSubject(run),
      after: { id, nodeId: command.nodeId, parent: command.parent },
    })
    return accept(id)
  })
}

/** Takes one away, with what was filled in there, or puts it back. Nothing is destroyed. */
export function takeAwayInstance(
  ctx: Context,
  command: { readonly runId: string; readonly instanceId: string; readonly back: boolean },
): Promise<Result<string, RepeatRefusal>> {
  return withRun(ctx, { id: command.runId, hold: 'answer' }, async (tx, { run }) => {
    if (!answersAreOpen(run)) return refuse('answers-closed')
    const instance = run.instances.find(({ id }) => id === command.instanceId)
    if (instance === undefined) return refuse('no-such-question')
    const at = command.back ? null : ctx.now
    await setRemoved(tx, 'instrument_instance', { runId: run.id, id: instance.id, at })
    await recordEvent(tx, ctx, {
      action: command.back ? 'instrument-part.put-back' : 'instrument-part.taken-away',
      subject: runSubject(run),
      before: instance,
    })
    return accept(instance.nodeId)
  })
}

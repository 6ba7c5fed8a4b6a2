import type { AuditAction } from '#src/domain/audit/audit-action.ts'
import type { ActionPoint, DialogueSession } from '#src/domain/instrument-run/instrument-run.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateAction, updateSession } from '#src/storage/instrument-run-parts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { runSubject, withRun } from './with-run.ts'

export type ChangePartRefusal = 'not-found' | 'unknown' | 'stands-still' | 'changed-meanwhile'

/** Writes the agenda or the notes of a conversation. */
export function changeSession(
  ctx: Context,
  command: { readonly runId: string; readonly session: Omit<DialogueSession, 'byPerson' | 'byFunction' | 'at'> },
): Promise<Result<string, ChangePartRefusal>> {
  return withRun(ctx, { id: command.runId, hold: 'answer' }, async (tx, { run, stamp }) => {
    const before = run.sessions.find(({ id }) => id === command.session.id)
    if (before === undefined) return refuse('unknown')
    if (run.status === 'adopted') return refuse('stands-still')
    if (!(await updateSession(tx, { ...command.session, ...stamp }))) return refuse('changed-meanwhile')
    return kept(tx, ctx, { action: 'instrument-session.written', id: run.id, before, after: command.session })
  })
}

/** Says who does an action point and when, or that it is done. Also after adoption: the work goes on. */
export function changeAction(
  ctx: Context,
  command: {
    readonly runId: string
    readonly action: Omit<ActionPoint, 'byPerson' | 'byFunction' | 'at' | 'questionId' | 'instance'>
  },
): Promise<Result<string, ChangePartRefusal>> {
  return withRun(ctx, { id: command.runId, hold: 'answer' }, async (tx, { run }) => {
    const before = run.actions.find(({ id }) => id === command.action.id)
    if (before === undefined) return refuse('unknown')
    const after = { ...before, ...command.action }
    if (!(await updateAction(tx, after))) return refuse('changed-meanwhile')
    return kept(tx, ctx, { action: 'instrument-action.changed', id: run.id, before, after })
  })
}

async function kept(
  tx: Tx,
  ctx: Context,
  done: { readonly action: AuditAction; readonly id: string; readonly before: unknown; readonly after: unknown },
): Promise<Result<string, never>> {
  const { action, id, before, after } = done
  await recordEvent(tx, ctx, { action, subject: runSubject({ id }), before, after })
  return accept(id)
}

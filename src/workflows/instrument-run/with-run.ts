import type { InstrumentRun } from '#src/domain/instrument-run/instrument-run.ts'
import type { Stamped } from '#src/domain/instrument-run/stamped.ts'
import type { Role } from '#src/domain/person/role.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { lockRun, type RunOwner } from '#src/storage/instrument-runs.ts'
import { selectOptionalRun, type FoundRun } from '#src/storage/views/instrument-run.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { contributorOf } from '#src/workflows/weighing/with-weighing.ts'

/** A run that is held for a change, and who changes it. */
export interface RunWork {
  readonly run: InstrumentRun
  readonly found: FoundRun
  readonly owner: RunOwner
  readonly stamp: Stamped
  readonly roles: readonly Role[]
}

/** The log subject of everything that happens to a run. */
export const runSubject = (run: { readonly id: string }) => ({ kind: 'instrument-run' as const, id: run.id })

interface NotFound {
  readonly ok: false
  readonly refusal: 'not-found'
}

/** By which function somebody writes, and when. */
export function stampOf(ctx: Context): Stamped {
  const { personId, jobTitle } = signedIn(ctx)
  return { byPerson: personId, byFunction: jobTitle, at: ctx.now }
}

/**
 * Does work on a run that nobody else can change in the meantime. Answers only keep the run from being adopted: several
 * people write at once.
 */
export function withRun<Outcome extends Result<unknown, unknown>>(
  ctx: Context,
  { id, hold = 'write' }: { readonly id: string; readonly hold?: 'write' | 'answer' },
  work: (tx: Tx, work: RunWork) => Promise<Outcome>,
): Promise<Outcome | NotFound> {
  if (!isId(id)) return Promise.resolve(refuse('not-found'))
  return within(ctx, async (tx): Promise<Outcome | NotFound> => {
    if (!(await lockRun(tx, id, hold))) return refuse('not-found')
    const found = await selectOptionalRun(tx, id)
    if (found === undefined) return refuse('not-found')
    return work(tx, {
      run: found.run,
      found,
      owner: { organisationId: ctx.organisationId, runId: id },
      stamp: stampOf(ctx),
      roles: contributorOf(ctx, found.run.algorithmId).roles,
    })
  })
}

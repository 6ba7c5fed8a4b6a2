import type { RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertDecisionInstrument } from '#src/storage/instrument-runs.ts'
import type { Snapshot } from '#src/storage/snapshots.ts'
import { selectOptionalRun, selectRunsOf } from '#src/storage/views/instrument-run.ts'
import type { Context } from '#src/workflows/context.ts'
import { freezeRun } from '#src/workflows/instrument-run/move-run.ts'

/** An instrument as it lay before a body: which version, and its fingerprint. */
export interface FrozenInstrument extends Pick<RunHead, 'title' | 'version' | 'status'> {
  readonly runId: string
  readonly snapshotId: string
  readonly number: Snapshot['number']
  readonly sha256: string
}

/** Freezes the instruments of an algorithm that somebody began, for a decision. Part of a workflow. */
export async function freezeInstruments(
  tx: Tx,
  ctx: Context,
  algorithmId: string,
): Promise<readonly FrozenInstrument[]> {
  const begun = (await selectRunsOf(tx, algorithmId)).filter(
    ({ status, since }) => status !== 'planned' && !since.replaced,
  )
  const frozen: FrozenInstrument[] = []
  for (const { id } of begun) {
    const found = await selectOptionalRun(tx, id)
    if (found === undefined) continue
    const { title, version, status } = found.run
    const snapshot = await freezeRun(tx, ctx, found.run)
    frozen.push({
      runId: id,
      title,
      version,
      status,
      snapshotId: snapshot.id,
      number: snapshot.number,
      sha256: snapshot.sha256,
    })
  }
  return frozen
}

/** Keeps that a decision rests on them. */
export async function restOn(
  tx: Tx,
  ctx: Context,
  decisionId: string,
  instruments: readonly FrozenInstrument[],
): Promise<void> {
  for (const { runId, snapshotId } of instruments)
    await insertDecisionInstrument(tx, ctx.organisationId, { id: ctx.newId(), decisionId, runId, snapshotId })
}

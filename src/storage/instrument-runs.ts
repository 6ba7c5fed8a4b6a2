import type { Expression } from 'kysely'
import type { RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import type { WrittenRunState } from '#src/domain/instrument-run/instrument-run.ts'
import type { Stamped } from '#src/domain/instrument-run/stamped.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** Whose a part of a run is. */
export interface RunOwner {
  readonly organisationId: string
  readonly runId: string
}

export async function insertRun(
  tx: Tx,
  organisationId: string,
  { run, definition }: { readonly run: RunHead; readonly definition: InstrumentDefinition | null },
): Promise<void> {
  await tx
    .insertInto('instrument_run')
    .values({
      id: run.id,
      organisation_id: organisationId,
      algorithm_id: run.algorithmId,
      origin: run.origin,
      instrument: run.instrument,
      urn: run.urn,
      version: run.version,
      title: run.title,
      definition: definition === null ? null : json(definition),
      status: run.status,
      facilitator: run.facilitator,
      purpose: run.purpose,
      planned_on: run.plannedOn,
      valid_until: run.validUntil,
      adopted_on: run.adoptedOn,
      adopted_by: run.adoptedBy,
      address: run.address,
      file_id: run.fileId,
      replaces_id: run.replacesId,
      started_by: run.startedBy,
      started_at: run.startedAt,
      read_in_at: run.readIn?.at ?? null,
      read_in_sha256: run.readIn?.sha256 ?? null,
    })
    .execute()
}

/** Holds a run for the whole transaction, so that nobody adopts it while it is being filled in, or the other way round. */
export async function lockRun(tx: Tx, id: string, strength: 'write' | 'answer'): Promise<boolean> {
  const held = tx.selectFrom('instrument_run').select('id').where('id', '=', id)
  const row = await (strength === 'write' ? held.forUpdate() : held.forShare()).executeTakeFirst()
  return row !== undefined
}

/** Moves a run on; false when somebody else changed it meanwhile. */
export async function updateRunStatus(
  tx: Tx,
  run: Pick<RunHead, 'id' | 'revision'>,
  to: { readonly status: WrittenRunState; readonly adoptedOn: Day | null; readonly adoptedBy: string | null },
): Promise<boolean> {
  const changed = await tx
    .updateTable('instrument_run')
    .set({ status: to.status, adopted_on: to.adoptedOn, adopted_by: to.adoptedBy, revision: run.revision + 1 })
    .where('id', '=', run.id)
    .where('revision', '=', run.revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Changes what is known about a run besides its answers; false when somebody else changed it meanwhile. */
export async function updateRunFacts(
  tx: Tx,
  run: Pick<RunHead, 'id' | 'revision' | 'facilitator' | 'purpose' | 'plannedOn' | 'validUntil'>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('instrument_run')
    .set({
      facilitator: run.facilitator,
      purpose: run.purpose,
      planned_on: run.plannedOn,
      valid_until: run.validUntil,
      revision: run.revision + 1,
    })
    .where('id', '=', run.id)
    .where('revision', '=', run.revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The columns that everything of a run has. */
export const partColumns = (owner: RunOwner, id: string, stamp: Stamped) => ({
  id,
  organisation_id: owner.organisationId,
  run_id: owner.runId,
  by_person: stamp.byPerson,
  by_function: stamp.byFunction,
  at: stamp.at,
})

/** A part that is taken away and can be put back. */
type Removable = 'instrument_instance' | 'instrument_participant' | 'instrument_evidence' | 'instrument_finding'

export async function setRemoved(
  tx: Tx,
  table: Removable,
  { runId, id, at }: { readonly runId: string; readonly id: string; readonly at: Moment | null },
): Promise<boolean> {
  const changed = await tx
    .updateTable(table)
    .set({ removed_at: at } as never)
    .where('id', '=', id)
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Keeps on which frozen version of a run a decision rests. */
export async function insertDecisionInstrument(
  tx: Tx,
  organisationId: string,
  row: { readonly id: string; readonly decisionId: string; readonly runId: string; readonly snapshotId: string },
): Promise<void> {
  await tx
    .insertInto('decision_instrument')
    .values({
      id: row.id,
      organisation_id: organisationId,
      decision_id: row.decisionId,
      run_id: row.runId,
      snapshot_id: row.snapshotId,
    })
    .execute()
}

/** Everything that was taken over from the instruments of an algorithm. */
export const selectOrigins = (tx: Tx, algorithmId: string): Promise<readonly Origin[]> =>
  origins(tx, algorithmId).execute()

/** The same, to ask inside another query. */
export const origins = (tx: Tx, algorithmId: string | Expression<string>) =>
  tx
    .selectFrom('instrument_transfer as t')
    .innerJoin('instrument_run as r', 'r.id', 't.run_id')
    .select(['t.target_id as targetId', 'r.id as runId', 'r.title as runTitle'])
    .distinct()
    .where('r.algorithm_id', '=', algorithmId)
    .where('t.target_id', 'is not', null)
    .$narrowType<{ targetId: string }>()

/** Where a record of a weighing, an advice or a proposal came from. */
export interface Origin {
  readonly targetId: string
  readonly runId: string
  readonly runTitle: string
}

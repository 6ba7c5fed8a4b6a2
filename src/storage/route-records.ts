import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { Passage } from '#src/domain/route/dossier-facts.ts'
import type { GateId, PaperInput } from '#src/domain/route/gate.ts'
import type { Paper, PaperState } from '#src/domain/route/paper.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A step from one status to the next, with who took it and why. */
export interface StatusChange {
  readonly id: string
  readonly algorithmId: string
  readonly from: AlgorithmStatus
  readonly to: AlgorithmStatus
  readonly gate: GateId | null
  readonly reason: string
  readonly by: string | null
  readonly on: Day
  readonly at: Moment
}

export async function appendStatusChange(tx: Tx, organisationId: string, change: StatusChange): Promise<void> {
  await tx
    .insertInto('status_change')
    .values({
      id: change.id,
      organisation_id: organisationId,
      algorithm_id: change.algorithmId,
      from_status: change.from,
      to_status: change.to,
      gate: change.gate,
      reason: change.reason,
      changed_by: change.by,
      changed_on: change.on,
      changed_at: change.at,
    })
    .execute()
}

/** The steps that were taken, oldest first. */
export async function selectStatusChanges(tx: Tx, algorithmId: string): Promise<StatusChange[]> {
  const rows = await tx
    .selectFrom('status_change')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('changed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    from: row.from_status as AlgorithmStatus,
    to: row.to_status as AlgorithmStatus,
    gate: row.gate as GateId | null,
    reason: row.reason,
    by: row.changed_by,
    on: row.changed_on,
    at: row.changed_at,
  }))
}

/** A gate that officials passed, or a direction, as recorded. */
export interface RecordedPassage extends Passage {
  readonly id: string
  readonly algorithmId: string
  readonly note: string
  readonly by: string
  readonly at: Moment
}

export async function appendPassage(tx: Tx, organisationId: string, passage: RecordedPassage): Promise<void> {
  await tx
    .insertInto('gate_passage')
    .values({
      id: passage.id,
      organisation_id: organisationId,
      algorithm_id: passage.algorithmId,
      gate: passage.gate,
      kind: passage.kind,
      note: passage.note,
      passed_on: passage.on,
      recorded_by: passage.by,
      recorded_at: passage.at,
    })
    .execute()
}

export async function selectPassages(tx: Tx, algorithmId: string): Promise<RecordedPassage[]> {
  const rows = await tx
    .selectFrom('gate_passage')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    gate: row.gate as GateId,
    kind: row.kind as Passage['kind'],
    note: row.note,
    on: row.passed_on,
    by: row.recorded_by,
    at: row.recorded_at,
  }))
}

export async function appendPaper(tx: Tx, organisationId: string, paper: Paper): Promise<void> {
  await tx
    .insertInto('dossier_paper')
    .values({
      id: paper.id,
      organisation_id: organisationId,
      algorithm_id: paper.algorithmId,
      kind: paper.kind,
      state: paper.state,
      title: paper.title,
      address: paper.address,
      dated_on: paper.datedOn,
      adopted_by: paper.adoptedBy,
      recorded_by: paper.recordedBy,
      recorded_at: paper.recordedAt,
    })
    .execute()
}

/** Everything that was pointed out, oldest first; the last of a kind holds. */
export async function selectPapers(tx: Tx, algorithmId: string): Promise<Paper[]> {
  const rows = await tx
    .selectFrom('dossier_paper')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    kind: row.kind as PaperInput,
    state: row.state as PaperState,
    title: row.title,
    address: row.address,
    datedOn: row.dated_on,
    adoptedBy: row.adopted_by,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }))
}

import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { Passage } from '#src/domain/route/dossier-facts.ts'
import type { GateId } from '#src/domain/route/gate.ts'
import type { Paper } from '#src/domain/route/paper.ts'
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

/** A gate that officials passed, or a direction, as recorded. */
export interface RecordedPassage extends Passage {
  readonly id: string
  readonly algorithmId: string
  readonly note: string
  readonly by: string
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

import type { EmergencyStop, StopNote } from '#src/domain/algorithm/emergency-stop.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

export async function appendEmergencyStop(tx: Tx, organisationId: string, stop: EmergencyStop): Promise<void> {
  await tx
    .insertInto('emergency_stop')
    .values({
      id: stop.id,
      organisation_id: organisationId,
      algorithm_id: stop.algorithmId,
      from_status: stop.from,
      reason: stop.reason,
      scope: stop.scope,
      fallback: stop.fallback,
      review_from: stop.reviewFrom,
      stopped_by: stop.stoppedBy,
      stopped_on: stop.stoppedOn,
      stopped_at: stop.stoppedAt,
    })
    .execute()
}

/** Every stop of an algorithm, the newest first. */
export async function selectEmergencyStops(tx: Tx, algorithmId: string): Promise<EmergencyStop[]> {
  const rows = await tx
    .selectFrom('emergency_stop')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('stopped_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    from: row.from_status as AlgorithmStatus,
    reason: row.reason,
    scope: row.scope,
    fallback: row.fallback,
    reviewFrom: row.review_from,
    stoppedBy: row.stopped_by,
    stoppedOn: row.stopped_on,
    stoppedAt: row.stopped_at,
  }))
}

/** The newest stop of an algorithm on or before a day, when no decision ratified it yet. */
export async function selectOptionalOpenStopId(tx: Tx, algorithmId: string, day: Day): Promise<string | undefined> {
  const newest = await tx
    .selectFrom('emergency_stop as s')
    .leftJoin('decision as d', 'd.ratifies_stop_id', 's.id')
    .select(['s.id', 'd.id as decisionId'])
    .where('s.algorithm_id', '=', algorithmId)
    .where('s.stopped_on', '<=', day)
    .orderBy('s.stopped_at', 'desc')
    .orderBy('s.id')
    .limit(1)
    .executeTakeFirst()
  return newest?.decisionId === null ? newest.id : undefined
}

/** A note with the stop it belongs to. */
export interface StoredStopNote extends StopNote {
  readonly id: string
  readonly stopId: string
  readonly at: Moment
}

export async function appendStopNote(tx: Tx, organisationId: string, note: StoredStopNote): Promise<void> {
  await tx
    .insertInto('emergency_stop_note')
    .values({
      id: note.id,
      organisation_id: organisationId,
      stop_id: note.stopId,
      kind: note.kind,
      text: note.text,
      noted_by: note.by,
      noted_on: note.on,
      noted_at: note.at,
    })
    .execute()
}

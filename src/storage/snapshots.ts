import { sql } from 'kysely'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A content as it was at one moment, in canonical JSON; never changed. */
export interface Snapshot {
  readonly id: string
  readonly subjectKind: string
  readonly subjectId: string
  /** Counts from 1 per subject. */
  readonly number: number
  readonly text: string
  readonly sha256: string
  readonly frozenAt: Moment
}

export async function insertSnapshot(tx: Tx, organisationId: string, snapshot: Snapshot): Promise<void> {
  await tx
    .insertInto('snapshot')
    .values({
      id: snapshot.id,
      organisation_id: organisationId,
      subject_kind: snapshot.subjectKind,
      subject_id: snapshot.subjectId,
      number: snapshot.number,
      text: snapshot.text,
      sha256: snapshot.sha256,
      frozen_at: snapshot.frozenAt,
    })
    .execute()
}

const columns = [
  'id',
  'subject_kind as subjectKind',
  'subject_id as subjectId',
  'number',
  'text',
  'sha256',
  'frozen_at as frozenAt',
] as const

/** All versions of one subject, oldest first. */
export async function selectSnapshotsOf(tx: Tx, subject: { kind: string; id: string }): Promise<Snapshot[]> {
  return tx
    .selectFrom('snapshot')
    .select(columns)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('number')
    .execute()
}

/** Versions by their ids, in no order of their own. */
export async function selectSnapshots(tx: Tx, ids: readonly string[]): Promise<Snapshot[]> {
  return tx
    .selectFrom('snapshot')
    .select(columns)
    .where(sql<boolean>`id = ANY(${ids}::uuid[])`)
    .orderBy('id')
    .execute()
}

export async function selectOptionalSnapshot(tx: Tx, id: string): Promise<Snapshot | undefined> {
  return tx.selectFrom('snapshot').select(columns).where('id', '=', id).executeTakeFirst()
}

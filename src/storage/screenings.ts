import type { Screening, ScreeningState } from '#src/domain/screening/screening.ts'
import type { Selectable } from 'kysely'
import type { Tx } from './database.ts'
import { json } from './json.ts'
import type { AlgorithmTables } from './tables/algorithm.ts'

const asScreening = (row: Selectable<AlgorithmTables['screening']>): Screening => ({
  id: row.id,
  algorithmId: row.algorithm_id,
  number: row.number,
  state: row.state as ScreeningState,
  answers: row.answers,
  submittedBy: row.submitted_by,
  reviewedBy: row.reviewed_by,
  reviewedOn: row.reviewed_on,
  reviewNote: row.review_note,
  revision: row.revision,
})

/** Every round, the newest first. */
export async function selectScreenings(tx: Tx, algorithmId: string): Promise<Screening[]> {
  const rows = await tx
    .selectFrom('screening')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(asScreening)
}

export async function insertScreening(tx: Tx, organisationId: string, screening: Screening): Promise<void> {
  await tx
    .insertInto('screening')
    .values({
      id: screening.id,
      organisation_id: organisationId,
      algorithm_id: screening.algorithmId,
      number: screening.number,
      state: screening.state,
      answers: json(screening.answers),
      submitted_by: screening.submittedBy,
      reviewed_by: screening.reviewedBy,
      reviewed_on: screening.reviewedOn,
      review_note: screening.reviewNote,
      revision: screening.revision,
    })
    .execute()
}

/** Keeps the screening as it is now. False when somebody else was first. */
export async function updateScreening(tx: Tx, screening: Screening): Promise<boolean> {
  const result = await tx
    .updateTable('screening')
    .set({
      state: screening.state,
      answers: json(screening.answers),
      submitted_by: screening.submittedBy,
      reviewed_by: screening.reviewedBy,
      reviewed_on: screening.reviewedOn,
      review_note: screening.reviewNote,
      revision: screening.revision + 1,
    })
    .where('id', '=', screening.id)
    .where('revision', '=', screening.revision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

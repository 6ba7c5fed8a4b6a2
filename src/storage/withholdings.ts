import type { Withholding } from '#src/domain/publication/withholding.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Who recorded something and when. */
export interface Recorded {
  readonly by: string
  readonly at: Moment
}

export async function insertWithholding(
  tx: Tx,
  organisationId: string,
  { algorithmId, withholding, recorded }: { algorithmId: string; withholding: Withholding; recorded: Recorded },
): Promise<void> {
  await tx
    .insertInto('withholding')
    .values({
      id: withholding.id,
      organisation_id: organisationId,
      algorithm_id: algorithmId,
      subject_kind: withholding.subject.kind,
      subject_id: withholding.subject.id,
      part: withholding.part,
      ground: withholding.ground,
      motivation: withholding.motivation,
      decided_by: withholding.decidedBy,
      decided_by_body: withholding.decidedByBody,
      decided_on: withholding.decidedOn,
      until_on: withholding.until,
      recorded_by: recorded.by,
      recorded_at: recorded.at,
    })
    .execute()
}

/** Ends a withholding. False when it had ended already. */
export async function insertWithholdingEnd(
  tx: Tx,
  organisationId: string,
  { id, withholdingId, endedOn, recorded }: { id: string; withholdingId: string; endedOn: Day; recorded: Recorded },
): Promise<boolean> {
  const result = await tx
    .insertInto('withholding_end')
    .values({
      id,
      organisation_id: organisationId,
      withholding_id: withholdingId,
      ended_on: endedOn,
      recorded_by: recorded.by,
      recorded_at: recorded.at,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'withholding_id']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Everything ever withheld, with its end, the newest first. */
export const withholdingRows = (tx: Tx) =>
  tx
    .selectFrom('withholding as w')
    .leftJoin('withholding_end as e', 'e.withholding_id', 'w.id')
    .selectAll('w')
    .select('e.ended_on')
    .orderBy('w.decided_on', 'desc')
    .orderBy('w.id')

type Row = Awaited<ReturnType<ReturnType<typeof withholdingRows>['execute']>>[number]

const toWithholding = (row: Row): Withholding => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  part: row.part,
  ground: row.ground,
  motivation: row.motivation,
  decidedBy: row.decided_by,
  decidedByBody: row.decided_by_body,
  decidedOn: row.decided_on,
  until: row.until_on,
  endedOn: row.ended_on,
})

/** Everything ever withheld about an algorithm, its decisions and its advice, the newest first. */
export async function selectWithholdingsOf(tx: Tx, algorithmId: string): Promise<Withholding[]> {
  return (await withholdingRows(tx).where('w.algorithm_id', '=', algorithmId).execute()).map(toWithholding)
}

/** A withholding and the algorithm that it belongs to. */
export interface WithholdingOfAlgorithm {
  readonly algorithmId: string
  readonly withholding: Withholding
}

/** The same from its row. */
export const withholdingOfAlgorithm = (row: Row): WithholdingOfAlgorithm => ({
  algorithmId: row.algorithm_id,
  withholding: toWithholding(row),
})

/** One withholding. */
export async function selectOptionalWithholding(tx: Tx, id: string): Promise<WithholdingOfAlgorithm | undefined> {
  const row = await withholdingRows(tx).where('w.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : withholdingOfAlgorithm(row)
}

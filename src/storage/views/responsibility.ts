import type { Duty } from '#src/domain/algorithm/algorithm.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { sql } from 'kysely'
import type { Tx } from '../database.ts'

/** Who was answerable for one algorithm on a day; `holder` is empty when that was nobody. */
export interface AlgorithmDuty {
  readonly algorithmId: string
  readonly algorithmName: string
  readonly duty: Duty
  readonly holder: string | null
  readonly from: Day
}

/** The duties of all algorithms on a day: per duty the row with the latest day that had come. */
export async function selectDutiesOn(tx: Tx, day: Day): Promise<AlgorithmDuty[]> {
  const rows = await tx
    .selectFrom('algorithm_duty as d')
    .innerJoin('algorithm as a', 'a.id', 'd.algorithm_id')
    .leftJoin('person as p', 'p.id', 'd.holder_id')
    .leftJoin('body as b', 'b.id', 'd.holder_id')
    .where('d.valid_from', '<=', day)
    .distinctOn(['a.name', 'd.algorithm_id', 'd.duty'])
    .select([
      'd.algorithm_id as algorithmId',
      'a.name as algorithmName',
      'd.duty',
      'd.valid_from as from',
      sql<string | null>`coalesce(b.name, p.name || ', ' || p.job_title)`.as('holder'),
    ])
    .orderBy('a.name')
    .orderBy('d.algorithm_id')
    .orderBy('d.duty')
    .orderBy('d.valid_from', 'desc')
    .orderBy('d.recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, duty: row.duty as Duty }))
}

import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'

/** Who was answerable for one algorithm on a day: a body or a person per duty. */
export interface AlgorithmDuty {
  readonly algorithmId: string
  readonly algorithmName: string
  readonly duty: string
  readonly holder: string
}

/** The duties of all algorithms on a day. */
export async function selectDutiesOn(tx: Tx, day: Day): Promise<AlgorithmDuty[]> {
  return tx
    .selectFrom('algorithm_duty as d')
    .innerJoin('algorithm as a', 'a.id', 'd.algorithm_id')
    .leftJoin('body as b', 'b.id', 'd.holder_id')
    .leftJoin('person as p', 'p.id', 'd.holder_id')
    .distinctOn(['a.name', 'd.algorithm_id', 'd.duty'])
    .select(['d.algorithm_id as algorithmId', 'a.name as algorithmName', 'd.duty'])
    .select((eb) => eb.fn.coalesce('b.name', 'p.name', eb.val('')).as('holder'))
    .where('d.valid_from', '<=', day)
    .orderBy('a.name')
    .orderBy('d.algorithm_id')
    .orderBy('d.duty')
    .orderBy('d.valid_from', 'desc')
    .orderBy('d.recorded_at', 'desc')
    .execute()
}

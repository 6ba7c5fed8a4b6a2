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
export function selectDutiesOn(_tx: Tx, _day: Day): Promise<AlgorithmDuty[]> {
  return Promise.resolve([])
}

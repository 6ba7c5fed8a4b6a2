import type { Classification } from '#src/domain/algorithm/classification.ts'
import type { Screening } from '#src/domain/screening/screening.ts'
import { asAlgorithm, type StoredAlgorithm } from '../algorithms.ts'
import type { Tx } from '../database.ts'
import type { DutyRow } from '../duties.ts'
import { classifications, duties, screenings } from './dossier-records.ts'

/** An algorithm with what routing looks at. */
export interface KnownAlgorithm {
  readonly algorithm: StoredAlgorithm
  /** Newest first. */
  readonly screenings: readonly Screening[]
  /** Newest first. */
  readonly classifications: readonly Classification[]
  /** Oldest first. */
  readonly duties: readonly DutyRow[]
}

/** One query for everything that routing asks about an algorithm. */
export async function selectOptionalKnownAlgorithm(tx: Tx, id: string): Promise<KnownAlgorithm | undefined> {
  const row = await tx
    .selectFrom('algorithm')
    .selectAll()
    .select((eb) => [screenings(eb), classifications(eb), duties(eb)])
    .where('algorithm.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    algorithm: asAlgorithm(row),
    screenings: row.screenings as Screening[],
    classifications: row.classifications as Classification[],
    duties: row.duties as DutyRow[],
  }
}

import type { AdviceTrail } from '#src/domain/advice/advice-state.ts'
import type { Classification } from '#src/domain/algorithm/classification.ts'
import type { AllowedDeviation } from '#src/domain/framework/norm-answers.ts'
import type { Screening } from '#src/domain/screening/screening.ts'
import { adviceRows, trailsOf } from '../advices.ts'
import { asAlgorithm, type StoredAlgorithm } from '../algorithms.ts'
import type { Tx } from '../database.ts'
import type { DutyRow } from '../duties.ts'
import { allowedDeviations } from './allowed-deviations.ts'
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

const knownAlgorithms = (tx: Tx, id: string) =>
  tx
    .selectFrom('algorithm')
    .selectAll()
    .select((eb) => [screenings(eb), classifications(eb), duties(eb)])
    .where('algorithm.id', '=', id)

type KnownRow = NonNullable<Awaited<ReturnType<ReturnType<typeof knownAlgorithms>['executeTakeFirst']>>>

const asKnown = (row: KnownRow): KnownAlgorithm => ({
  algorithm: asAlgorithm(row),
  screenings: row.screenings as Screening[],
  classifications: row.classifications as Classification[],
  duties: row.duties as DutyRow[],
})

/** One query for everything that routing asks about an algorithm. */
export async function selectOptionalKnownAlgorithm(tx: Tx, id: string): Promise<KnownAlgorithm | undefined> {
  const row = await knownAlgorithms(tx, id).executeTakeFirst()
  return row === undefined ? undefined : asKnown(row)
}

/** An algorithm about which something is proposed. */
export interface AdvisedAlgorithm extends KnownAlgorithm {
  readonly trails: readonly AdviceTrail[]
  /** Deviations from norms that a body allowed it. */
  readonly allowed: readonly AllowedDeviation[]
}

/** The same, with the advice about it and the deviations that it is allowed. */
export async function selectOptionalAdvisedAlgorithm(tx: Tx, id: string): Promise<AdvisedAlgorithm | undefined> {
  const row = await knownAlgorithms(tx, id)
    .select(adviceRows(tx, id))
    .select((eb) => allowedDeviations(eb))
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { ...asKnown(row), trails: trailsOf(row), allowed: row.allowed }
}

import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** A deviation from a norm that a decision allowed. */
export interface NormDeviation {
  readonly id: string
  readonly algorithmId: string
  readonly decisionId: string
  readonly normKey: string
  readonly normCode: string
  readonly statement: string
  readonly frameworkNumber: number
  readonly reason: string
  readonly recordedBy: string
  readonly recordedOn: Day
}

export async function insertNormDeviation(tx: Tx, organisationId: string, deviation: NormDeviation): Promise<void> {
  await tx
    .insertInto('norm_deviation')
    .values({
      id: deviation.id,
      organisation_id: organisationId,
      algorithm_id: deviation.algorithmId,
      decision_id: deviation.decisionId,
      norm_key: deviation.normKey,
      norm_code: deviation.normCode,
      statement: deviation.statement,
      framework_number: deviation.frameworkNumber,
      reason: deviation.reason,
      recorded_by: deviation.recordedBy,
      recorded_on: deviation.recordedOn,
    })
    .execute()
}

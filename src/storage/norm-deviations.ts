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

/** A deviation as it is shown: with the decision by which it was allowed. */
export interface AllowedDeviation extends NormDeviation {
  readonly decisionNumber: string
  readonly decidedOn: Day
  readonly bodyName: string
  readonly algorithmName: string
  readonly slug: string
}

/** Deviations that were allowed, of one algorithm or of all, the newest first. */
export async function selectNormDeviations(tx: Tx, algorithmId?: string): Promise<AllowedDeviation[]> {
  let query = tx
    .selectFrom('norm_deviation as n')
    .innerJoin('decision as d', 'd.id', 'n.decision_id')
    .innerJoin('body as b', 'b.id', 'd.body_id')
    .innerJoin('algorithm as a', 'a.id', 'n.algorithm_id')
    .select(['n.id', 'n.algorithm_id as algorithmId', 'n.decision_id as decisionId', 'n.norm_key as normKey'])
    .select(['n.norm_code as normCode', 'n.statement', 'n.framework_number as frameworkNumber', 'n.reason'])
    .select(['n.recorded_by as recordedBy', 'n.recorded_on as recordedOn'])
    .select(['d.number as decisionNumber', 'd.decided_on as decidedOn', 'b.name as bodyName'])
    .select(['a.name as algorithmName', 'a.slug'])
    .orderBy('d.decided_on', 'desc')
    .orderBy('n.norm_code')
  if (algorithmId !== undefined) query = query.where('n.algorithm_id', '=', algorithmId)
  return query.execute()
}

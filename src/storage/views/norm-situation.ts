import type { AllowedDeviation } from '#src/domain/framework/norm-answers.ts'
import type { NormSituation } from '#src/domain/framework/norms-that-apply.ts'
import type { Tx } from '../database.ts'
import { allowedDeviations } from './allowed-deviations.ts'

/** What norms look at in an algorithm, with the deviations that a body allowed, in one query. */
export interface NormSituationRow extends NormSituation {
  readonly allowed: readonly AllowedDeviation[]
}

export async function selectOptionalNormSituation(tx: Tx, algorithmId: string): Promise<NormSituationRow | undefined> {
  const row = await tx
    .selectFrom('algorithm')
    .select(['algorithm.status', 'algorithm.risk_class as riskClass', 'algorithm.facts'])
    .select((eb) => allowedDeviations(eb))
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    status: row.status as NormSituation['status'],
    riskClass: row.riskClass as NormSituation['riskClass'],
    domains: row.facts.domainsOfLife,
    contract: row.facts.flags.contract,
    allowed: row.allowed,
  }
}

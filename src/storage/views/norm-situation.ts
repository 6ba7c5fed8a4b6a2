import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { NormSituation } from '#src/domain/framework/norms-that-apply.ts'
import type { Tx } from '../database.ts'

/** What norms look at in an algorithm, with the deviations that a body allowed, in one query. */
export interface NormSituationRow extends NormSituation {
  readonly allowedKeys: readonly string[]
}

export async function selectOptionalNormSituation(tx: Tx, algorithmId: string): Promise<NormSituationRow | undefined> {
  const row = await tx
    .selectFrom('algorithm as a')
    .select(['a.status', 'a.risk_class as riskClass', 'a.facts'])
    .select((eb) =>
      jsonArrayFrom(
        eb.selectFrom('norm_deviation as d').select('d.norm_key as key').whereRef('d.algorithm_id', '=', 'a.id'),
      ).as('allowed'),
    )
    .where('a.id', '=', algorithmId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    status: row.status as NormSituation['status'],
    riskClass: row.riskClass as NormSituation['riskClass'],
    domains: row.facts.domainsOfLife,
    contract: row.facts.flags.contract,
    allowedKeys: row.allowed.map(({ key }) => key),
  }
}

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { TouchableAlgorithm } from '#src/domain/framework/impact.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** Every algorithm that norms could touch, with the decisions about it, in one query. */
export async function selectTouchableAlgorithms(tx: Tx): Promise<TouchableAlgorithm[]> {
  const rows = await tx
    .selectFrom('algorithm as a')
    .select(['a.id', 'a.name', 'a.status', 'a.risk_class as riskClass', 'a.facts'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('decision as d')
          .select(['d.number', 'd.title'])
          .whereRef('d.algorithm_id', '=', 'a.id')
          .orderBy('d.decided_on', 'desc')
          .orderBy('d.number', 'desc'),
      ).as('decisions'),
    )
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
  return rows.map(({ facts, status, riskClass, ...row }) => ({
    ...row,
    status: status as TouchableAlgorithm['status'],
    riskClass: riskClass as TouchableAlgorithm['riskClass'],
    domains: facts.domainsOfLife,
    contract: facts.flags.contract,
  }))
}

/** What adopting a version asks to look at again. */
export interface Reconsideration {
  readonly id: string
  readonly algorithmId: string
  readonly frameworkNumber: number
  readonly normKeys: readonly string[]
  readonly normCodes: readonly string[]
  /** A body decided about it, so that the body hears of it too. */
  readonly decided: boolean
  readonly createdOn: Day
  readonly dueOn: Day
}

export async function insertReconsideration(tx: Tx, organisationId: string, item: Reconsideration): Promise<void> {
  await tx
    .insertInto('reconsideration')
    .values({
      id: item.id,
      organisation_id: organisationId,
      algorithm_id: item.algorithmId,
      framework_number: item.frameworkNumber,
      norm_keys: [...item.normKeys],
      norm_codes: [...item.normCodes],
      decided: item.decided,
      created_on: item.createdOn,
      due_on: item.dueOn,
    })
    .execute()
}

import { sql, type SelectQueryBuilder } from 'kysely'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { selectFoundIds } from '../search.ts'
import type { Tables } from '../tables.ts'

/** Gaps that a list can be narrowed to. */
export const openKinds = ['unassigned', 'unclassified', 'withoutDecision', 'unchecked'] as const
export type OpenKind = (typeof openKinds)[number]

export const listOrders = ['name', 'newest', 'changed'] as const
export type ListOrder = (typeof listOrders)[number]

/** What somebody looks for. */
export interface AlgorithmFilter {
  readonly words: string
  readonly status: AlgorithmStatus | null
  readonly riskClass: RiskClass | null
  readonly bodyId: string | null
  readonly domain: DomainOfLife | null
  readonly open: OpenKind | null
  readonly order: ListOrder
  readonly page: number
}

/** A line of the list. */
export interface AlgorithmLine {
  readonly id: string
  readonly name: string
  readonly summary: string | null
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly classConfirmed: boolean
  /** Tried out or used while no body ever decided about it. */
  readonly withoutDecision: boolean
  readonly bodyName: string | null
  readonly holderName: string | null
  readonly unchecked: number
  readonly changedAt: Moment
}

export const listPageSize = 20

type Query<O> = SelectQueryBuilder<Tables, 'algorithm', O>

const uncovered = sql<boolean>`(algorithm.legacy AND algorithm.status IN ('pilot', 'inUse')
  AND NOT EXISTS (SELECT FROM decision WHERE decision.algorithm_id = algorithm.id))`

function onlyOpen<O>(query: Query<O>, open: OpenKind | null): Query<O> {
  if (open === 'unclassified') return query.where('algorithm.risk_class', 'is', null)
  if (open === 'unchecked') return query.where(sql<boolean>`jsonb_array_length(algorithm.unchecked) > 0`)
  if (open === 'withoutDecision') return query.where(uncovered)
  if (open === 'unassigned')
    return query.where((eb) =>
      eb.or([
        eb('algorithm.competent_body_id', 'is', null),
        eb('algorithm.portfolio_holder_id', 'is', null),
        eb('algorithm.process_owner_id', 'is', null),
        eb('algorithm.overseer_id', 'is', null),
      ]),
    )
  return query
}

function narrowed<O>(query: Query<O>, filter: AlgorithmFilter, found: readonly string[] | null): Query<O> {
  let result = onlyOpen(query, filter.open)
  if (found !== null) result = result.where(sql<boolean>`algorithm.id = ANY(${[...found]}::uuid[])`)
  if (filter.status !== null) result = result.where('algorithm.status', '=', filter.status)
  if (filter.riskClass !== null) result = result.where('algorithm.risk_class', '=', filter.riskClass)
  if (filter.bodyId !== null) result = result.where('algorithm.competent_body_id', '=', filter.bodyId)
  if (filter.domain !== null)
    result = result.where(sql<boolean>`algorithm.facts->'domainsOfLife' @> ${JSON.stringify([filter.domain])}::jsonb`)
  return result
}

const column = { name: 'algorithm.name', newest: 'algorithm.registered_at', changed: 'algorithm.changed_at' } as const

/** The algorithms that fit, a page at a time, and how many there are. */
export async function selectAlgorithmList(
  tx: Tx,
  filter: AlgorithmFilter,
): Promise<{ readonly lines: AlgorithmLine[]; readonly count: number }> {
  const found = filter.words.trim() === '' ? null : await selectFoundIds(tx, 'algorithm', filter.words, false)
  const rows = await narrowed(tx.selectFrom('algorithm'), filter, found)
    .leftJoin('body', 'body.id', 'algorithm.competent_body_id')
    .leftJoin('person', 'person.id', 'algorithm.portfolio_holder_id')
    .select(['algorithm.id', 'algorithm.name', 'algorithm.status', uncovered.as('withoutDecision')])
    .select(['algorithm.risk_class as riskClass', 'algorithm.class_confirmed as classConfirmed'])
    .select(['algorithm.changed_at as changedAt', 'body.name as bodyName', 'person.name as holderName'])
    .select([
      sql<string | null>`algorithm.facts->>'summary'`.as('summary'),
      sql<number>`jsonb_array_length(algorithm.unchecked)`.as('unchecked'),
    ])
    .orderBy(column[filter.order], filter.order === 'name' ? 'asc' : 'desc')
    .orderBy('algorithm.id')
    .limit(listPageSize)
    .offset((filter.page - 1) * listPageSize)
    .execute()
  const { count } = await narrowed(tx.selectFrom('algorithm'), filter, found)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return { lines: rows as AlgorithmLine[], count }
}

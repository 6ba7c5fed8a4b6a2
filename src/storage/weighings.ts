import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { WeighedGoal } from '#src/domain/plan/goal-relation.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { HumanDeviation, Weighing, WeighingStatus } from '#src/domain/weighing/weighing.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'
import * as rows from './weighing-rows.ts'
import type { PartRows, PartTable } from './weighing-rows.ts'

const partTables = [
  'weighing_stakeholder',
  'weighing_effect',
  'weighing_option',
  'weighing_answer',
  'weighing_viewpoint',
  'weighing_norm_relation',
  'weighing_uncertainty',
  'weighing_story',
  'weighing_dispute',
  'weighing_dispute_answer',
  'weighing_dispute_withdrawal',
  'weighing_mark',
  'weighing_mark_withdrawal',
  'weighing_legal_check',
  'weighing_advocacy',
  'weighing_uncertainty_answer',
  'weighing_none_known',
  'weighing_explained_cell',
  'weighing_confirmation',
  'weighing_appreciation',
] as const satisfies readonly PartTable[]

/** The rows of one table that belong to a weighing, in the order in which they were written. Never in another order. */
const partRows = (table: PartTable): RawBuilder<unknown> => sql`${sql.lit(table)}::text,
  (SELECT coalesce(json_agg(p ORDER BY p.sequence), '[]') FROM ${sql.table(table)} p WHERE p.weighing_id = weighing.id)`

/** How a weighing is found: by its own id, or by the algorithm that it is about. */
export type WeighingKey = { readonly id: string } | { readonly algorithmId: string }

interface WeighingRow {
  readonly id: string
  readonly algorithm_id: string
  readonly status: string
  readonly number: number
  readonly revision: number
  readonly summary: string
  readonly facts_gathered_by: string
  readonly human_deviation: string | null
  readonly facts_revision: number
  readonly risk_class: string | null
  readonly parts: PartRows
  readonly goals: readonly WeighedGoal[]
}

function toWeighing(row: WeighingRow): Weighing {
  const parts = row.parts
  return {
    id: row.id,
    algorithmId: row.algorithm_id,
    riskClass: row.risk_class as RiskClass | null,
    status: row.status as WeighingStatus,
    number: row.number,
    revision: row.revision,
    summary: row.summary,
    factsGatheredBy: row.facts_gathered_by,
    humanDeviation: row.human_deviation as HumanDeviation | null,
    stakeholders: rows.stakeholders(parts),
    effects: rows.effects(parts),
    disputes: rows.disputes(parts),
    marks: rows.marks(parts),
    options: rows.options(parts),
    answers: rows.answers(parts),
    stories: rows.stories(parts),
    viewpoints: rows.viewpoints(parts),
    uncertainties: rows.uncertainties(parts),
    normRelations: rows.normRelations(parts),
    goalRelations: row.goals,
    noneKnown: rows.noneKnown(parts),
    explainedCells: rows.explainedCells(parts),
    confirmations: rows.confirmations(parts, row.facts_revision),
    appreciations: rows.appreciations(parts),
  }
}

/** The latest word about each goal of the plan, the goal that was related first before the others. */
const goals = (eb: ExpressionBuilder<Tables, 'weighing'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('goal_relation as g')
      .distinctOn('g.goal_key')
      .select(['g.goal_key as id', 'g.plan_version_id as planVersionId', 'g.goal_code as goalCode'])
      .select(['g.goal_title as goalTitle', 'g.relation', 'g.explanation'])
      .select(['g.related_by_function as relatedByFunction', 'g.related_on as relatedOn'])
      .whereRef('g.algorithm_id', '=', 'weighing.algorithm_id')
      .orderBy('g.goal_key')
      .orderBy('g.related_on', 'desc')
      .orderBy('g.recorded_at', 'desc'),
  ).as('goals')

/** A whole weighing in one query, however many effects and voices it has. The class is that of the algorithm. */
export async function selectOptionalWeighing(tx: Tx, key: WeighingKey): Promise<Weighing | undefined> {
  const [column, value] = 'id' in key ? (['id', key.id] as const) : (['algorithm_id', key.algorithmId] as const)
  const parts = sql<PartRows>`json_build_object(${sql.join(partTables.map(partRows))})`
  const row = await tx
    .selectFrom('weighing')
    .innerJoin('algorithm', 'algorithm.id', 'weighing.algorithm_id')
    .select([
      'weighing.id',
      'weighing.algorithm_id',
      'weighing.status',
      'weighing.number',
      'weighing.revision',
      'weighing.summary',
      'weighing.facts_gathered_by',
      'weighing.human_deviation',
      'weighing.facts_revision',
      'algorithm.risk_class',
    ])
    .select(parts.as('parts'))
    .select(goals)
    .where(`weighing.${column}`, '=', value)
    .executeTakeFirst()
  return row === undefined ? undefined : toWeighing(row)
}

/** Holds the weighing until the transaction ends, so that what was judged is what is changed. */
export async function lockWeighing(tx: Tx, key: WeighingKey): Promise<{ id: string; algorithmId: string } | undefined> {
  const [column, value] = 'id' in key ? (['id', key.id] as const) : (['algorithm_id', key.algorithmId] as const)
  return tx
    .selectFrom('weighing')
    .select(['id', 'algorithm_id as algorithmId'])
    .where(column, '=', value)
    .forUpdate()
    .executeTakeFirst()
}

export interface OpenedWeighing {
  readonly id: string
  readonly algorithmId: string
  readonly openedBy: string
  readonly openedAt: Moment
}

/** Opens a weighing; false when the algorithm has one already. */
export async function insertWeighing(tx: Tx, organisationId: string, weighing: OpenedWeighing): Promise<boolean> {
  const inserted = await tx
    .insertInto('weighing')
    .values({
      id: weighing.id,
      organisation_id: organisationId,
      algorithm_id: weighing.algorithmId,
      human_deviation: null,
      opened_by: weighing.openedBy,
      opened_at: weighing.openedAt,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'algorithm_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The texts of the weighing itself. */
export type WeighingTexts = Pick<Weighing, 'summary' | 'factsGatheredBy' | 'humanDeviation'>

/** Changes the texts of the weighing itself; false when somebody else did so meanwhile. */
export async function updateWeighingTexts(
  tx: Tx,
  { id, revision }: Pick<Weighing, 'id' | 'revision'>,
  texts: WeighingTexts,
): Promise<boolean> {
  const changed = await tx
    .updateTable('weighing')
    .set({
      summary: texts.summary,
      facts_gathered_by: texts.factsGatheredBy,
      human_deviation: texts.humanDeviation,
      revision: revision + 1,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Facts changed: earlier confirmations no longer hold. */
export async function updateFactsRevision(tx: Tx, weighingId: string): Promise<void> {
  await tx
    .updateTable('weighing')
    .set((eb) => ({ facts_revision: eb('facts_revision', '+', 1) }))
    .where('id', '=', weighingId)
    .execute()
}

export async function selectFactsRevision(tx: Tx, weighingId: string): Promise<number> {
  const row = await tx.selectFrom('weighing').select('facts_revision').where('id', '=', weighingId).executeTakeFirst()
  return row?.facts_revision ?? 0
}

export async function updateWeighingStatus(tx: Tx, weighingId: string, status: WeighingStatus): Promise<void> {
  await tx.updateTable('weighing').set({ status }).where('id', '=', weighingId).execute()
}

/** The version on which people work now. */
export async function updateWeighingNumber(tx: Tx, weighingId: string, number: number): Promise<void> {
  await tx.updateTable('weighing').set({ number }).where('id', '=', weighingId).execute()
}

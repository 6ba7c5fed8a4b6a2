import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import type { DecidedQuestion, Decision } from '#src/domain/decision/decision.ts'
import type { SuccessionKind } from '#src/domain/decision/succession.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import { sql, type Expression, type ExpressionBuilder, type Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { conditionOf, followed, followedRows, insertConditions } from './conditions.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'
import { weighingOf } from './proposals.ts'
import { startingDecisionColumn } from './starting-decisions.ts'
import type { Tables } from './tables.ts'
import { asBody, bodies } from './views/house.ts'

/** The next number of a year, such as `2026-0012`. The counter is locked until the transaction ends: no gaps, no doubles. */
export async function nextDecisionNumber(tx: Tx, organisationId: string, next: { id: string; year: number }) {
  const row = await tx
    .insertInto('decision_counter')
    .values({ id: next.id, organisation_id: organisationId, year: next.year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'year']).doUpdateSet({ last: sql`decision_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${next.year}-${String(row.last).padStart(4, '0')}`
}

/** Adds a decision with its questions and conditions. Nothing of it changes afterwards. */
export async function insertDecision(tx: Tx, organisationId: string, decision: Decision): Promise<void> {
  const { origin, weighing } = decision
  await tx
    .insertInto('decision')
    .values({
      id: decision.id,
      organisation_id: organisationId,
      number: decision.number,
      origin: origin.kind,
      proposal_id: origin.kind === 'taken' ? origin.proposalId : null,
      document_reference: origin.kind === 'historic' ? origin.documentReference : null,
      algorithm_id: decision.algorithmId,
      body_id: decision.bodyId,
      title: decision.title,
      decided_on: decision.decidedOn,
      review_on: decision.closing.reviewOn,
      legal_nature: decision.legalNature,
      closing: json(decision.closing),
      framework: frameworkColumn(decision),
      weighing_snapshot_id: weighing?.snapshotId ?? null,
      weighing_number: weighing?.number ?? null,
      weighing_sha256: weighing?.sha256 ?? null,
      snapshot_id: decision.snapshotId,
      supersedes: decision.supersedes,
      ratifies_stop_id: decision.ratifiesStopId,
      recorded_by: decision.recordedBy,
      recorded_at: decision.recordedAt,
    })
    .execute()
  for (const question of decision.questions) await insertDecisionQuestion(tx, organisationId, decision.id, question)
  await insertConditions(tx, organisationId, decision.conditions)
}

/** A decision says that there was none, too: an empty object; nothing when it was not kept. */
const frameworkColumn = ({ framework }: Decision): string | null =>
  framework === undefined ? null : json(framework ?? {})

/** The framework as the decision kept it. */
function frameworkOf(kept: FrameworkReference | Record<string, never> | null): Pick<Decision, 'framework'> {
  if (kept === null) return {}
  return { framework: 'number' in kept ? (kept as FrameworkReference) : null }
}

async function insertDecisionQuestion(tx: Tx, organisationId: string, decisionId: string, question: DecidedQuestion) {
  const { weighing, whyNotAlternatives, adviceAnswers, pointAnswers, riskAnswers, wording, consistency } = question
  await tx
    .insertInto('decision_question')
    .values({
      id: question.id,
      organisation_id: organisationId,
      decision_id: decisionId,
      sequence: question.sequence,
      kind: question.kind,
      text: question.text,
      outcome: json(question.outcome),
      outcome_text: question.outcomeText,
      label: question.label,
      competence: json(question.competence),
      record: json({ weighing, whyNotAlternatives, adviceAnswers, pointAnswers, riskAnswers, wording, consistency }),
    })
    .execute()
}

const questionOf = (row: Selectable<Tables['decision_question']>): DecidedQuestion => ({
  ...row.record,
  id: row.id,
  sequence: row.sequence,
  kind: row.kind,
  text: row.text,
  outcome: row.outcome,
  outcomeText: row.outcome_text,
  label: row.label,
  competence: row.competence,
})

const questions = (eb: ExpressionBuilder<Tables, 'decision'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision_question as q')
      .selectAll('q')
      .whereRef('q.decision_id', '=', 'decision.id')
      .orderBy('q.sequence'),
  ).as('questions')

const conditions = (eb: ExpressionBuilder<Tables, 'decision'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision_condition as c')
      .selectAll('c')
      .whereRef('c.decision_id', '=', 'decision.id')
      .orderBy('c.due_on')
      .orderBy('c.id'),
  ).as('conditions')

const wholeDecisions = (tx: Tx) => tx.selectFrom('decision').selectAll().select(questions).select(conditions)

type WholeRow = Awaited<ReturnType<ReturnType<typeof wholeDecisions>['execute']>>[number]

const decisionOf = (row: WholeRow): Decision => ({
  id: row.id,
  number: row.number,
  origin:
    row.proposal_id === null
      ? { kind: 'historic', documentReference: row.document_reference ?? '' }
      : { kind: 'taken', proposalId: row.proposal_id },
  algorithmId: row.algorithm_id,
  bodyId: row.body_id,
  title: row.title,
  decidedOn: row.decided_on,
  legalNature: row.legal_nature,
  questions: row.questions.map(questionOf),
  conditions: row.conditions.map(conditionOf),
  closing: row.closing,
  ...frameworkOf(row.framework),
  weighing: weighingOf(row),
  snapshotId: row.snapshot_id,
  supersedes: row.supersedes,
  ratifiesStopId: row.ratifies_stop_id,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
})

/** A decision as it was recorded. */
export async function selectOptionalDecision(tx: Tx, id: string): Promise<Decision | undefined> {
  const row = await wholeDecisions(tx).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : decisionOf(row)
}

/** The decision that set a condition. */
export async function selectOptionalDecisionOfCondition(tx: Tx, conditionId: string): Promise<Decision | undefined> {
  const row = await wholeDecisions(tx)
    .where('id', '=', (eb) =>
      eb.selectFrom('decision_condition as own').select('own.decision_id').where('own.id', '=', conditionId),
    )
    .executeTakeFirst()
  return row === undefined ? undefined : decisionOf(row)
}

/** A decision in a list, with the outcome of the question in its title. */
export interface DecisionLine {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly decidedOn: string
  readonly bodyId: string
  readonly algorithmId: string
  readonly supersedes: string | null
  /** What it does with the decision it supersedes. */
  readonly succession: SuccessionKind | null
}

/** Decisions about one algorithm, newest first, to ask alone or inside another query. */
export const decisionLines = (tx: Tx, algorithmId: string | Expression<string>) =>
  tx
    .selectFrom('decision')
    .select([
      'id',
      'number',
      'title',
      'decided_on as decidedOn',
      'body_id as bodyId',
      'algorithm_id as algorithmId',
      'supersedes',
      sql<SuccessionKind | null>`closing -> 'revisiting' -> 'succession' ->> 'kind'`.as('succession'),
    ])
    .where('algorithm_id', '=', algorithmId)
    .orderBy('decided_on', 'desc')
    .orderBy('number', 'desc')

/** Decisions about one algorithm, newest first. */
export const selectDecisionLinesOf = (tx: Tx, algorithmId: string): Promise<DecisionLine[]> =>
  decisionLines(tx, algorithmId).execute()

/** The same with their conditions, every body of the organisation and the startbesluit of a day, in one query. */
export async function selectDecisionsAround(
  tx: Tx,
  algorithmId: string,
  day: Day,
): Promise<{
  readonly lines: readonly DecisionLine[]
  readonly conditions: readonly FollowedCondition[]
  readonly bodies: readonly GoverningBody[]
  readonly startingDecision: AdoptedRows | null
}> {
  const row = await tx
    .selectNoFrom((eb) => [jsonArrayFrom(decisionLines(tx, algorithmId)).as('lines'), bodies(eb)])
    .select(jsonArrayFrom(followedRows(tx, algorithmId)).as('conditions'))
    .select(startingDecisionColumn(day).as('startingDecision'))
    .executeTakeFirstOrThrow()
  return {
    lines: row.lines,
    conditions: row.conditions.map(followed),
    startingDecision: row.startingDecision,
    bodies: row.bodies.map(asBody),
  }
}

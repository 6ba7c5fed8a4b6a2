import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Advice } from '#src/domain/advice/advice.ts'
import type { Condition, ConditionEvent } from '#src/domain/condition/condition.ts'
import type { ClosingRecord, LegalNature } from '#src/domain/decision/record.ts'
import type { DecisionRecords, QuestionRecords, WeighedContent } from '#src/domain/publication/decision-records.ts'
import type { PublicOffice } from '#src/domain/publication/public-office.ts'
import type { VisibilityFacts } from '#src/domain/publication/visibility.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { publicFacts } from './public-algorithms.ts'

/** Everything inside about one decision, in one row. */
export interface PublicDecisionRow {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly decidedOn: Day
  readonly body: string
  readonly bodyCode: string
  readonly legalNature: LegalNature
  readonly reviewOn: Day | null
  readonly algorithm: { readonly id: string; readonly slug: string; readonly name: string }
  readonly visibility: VisibilityFacts
  readonly holder: PublicOffice | null
  readonly closing: ClosingRecord
  readonly questions: readonly QuestionRecords[]
  readonly followed: readonly { readonly condition: Condition; readonly events: readonly ConditionEvent[] }[]
  readonly advices: readonly Advice[]
  readonly weighing: WeighedContent | null
  readonly allowed: DecisionRecords['allowed']
  /** Kept with the decision: nothing when it was not, an empty object without a framework. */
  readonly kept: FrameworkReference | Record<string, never> | null
  readonly letters: DecisionRecords['letters']
  readonly supersedes: string | null
  readonly supersededBy: DecisionRecords['supersededBy']
  readonly changes: DecisionRecords['changes']
  readonly changers: DecisionRecords['changers']
  readonly sha256: string
  readonly sequence: number | null
  readonly chainHead: string | null
  readonly total: number
}

/** Which decisions, and whether what was weighed comes along. */
export interface PublicDecisionFilter {
  readonly number?: string | undefined
  readonly algorithmId?: string | undefined
  readonly bodyCode?: string | undefined
  readonly year?: string | undefined
  readonly foundIds?: readonly string[] | undefined
  /** Only decisions that deviate from a norm. */
  readonly deviating?: boolean | undefined
  /** `all`: effects, marks and disputes; `norms`: only the relation to norms; `none`. */
  readonly weighed: 'all' | 'norms' | 'none'
  readonly limit: number
  readonly offset: number
}

const questionsColumn = sql`(SELECT coalesce(jsonb_agg(q.record || jsonb_build_object('id', q.id, 'kind', q.kind,
    'text', q.text, 'outcome', q.outcome, 'outcomeText', q.outcome_text, 'label', q.label, 'competence', q.competence,
    'options', coalesce(pq.options, '[]'::jsonb), 'risks', coalesce(pq.risks, '[]'::jsonb)) ORDER BY q.sequence), '[]'::jsonb)
  FROM decision_question q LEFT JOIN proposal_question pq ON pq.id = q.id WHERE q.decision_id = d.id)`

const followedColumn = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'condition', jsonb_build_object('id', c.id, 'decisionId', c.decision_id, 'questionId', c.question_id,
      'sequence', c.sequence, 'text', c.text, 'kind', c.kind,
      'owner', jsonb_build_object('function', c.owner_function, 'personId', NULL),
      'verifier', jsonb_build_object('function', c.verifier_function, 'personId', NULL),
      'dueOn', c.due_on, 'beforeStart', c.before_start, 'everyMonths', c.every_months, 'criterion', c.criterion),
    'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'on', e.happened_on, 'by', '', 'text', '',
        'fileId', NULL, 'decisionId', e.decision_id, 'mandate', NULL, 'dueOn', e.due_on) ORDER BY e.sequence), '[]'::jsonb)
      FROM condition_event e WHERE e.condition_id = c.id)) ORDER BY q.sequence, c.sequence, c.id), '[]'::jsonb)
  FROM decision_condition c JOIN decision_question q ON q.id = c.question_id WHERE c.decision_id = d.id)`

/** What a decision said of conditions of earlier ones, without conditions of a decision that is not public. */
const changesColumn = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('decision', o.number, 'text', c.text,
    'fate', x.change ->> 'fate', 'dueOn', x.change ->> 'dueOn', 'reason', x.change ->> 'reason')
    ORDER BY o.number, c.sequence, c.id), '[]'::jsonb)
  FROM jsonb_array_elements(d.closing -> 'revisiting' -> 'changes') AS x(change)
  JOIN decision_condition c ON c.id = (x.change ->> 'conditionId')::uuid JOIN decision o ON o.id = c.decision_id
  WHERE x.change ->> 'fate' IS NOT NULL AND o.closing -> 'publicity' ->> 'kind' IS DISTINCT FROM 'withheld'
    AND o.closing -> 'secrecy' ->> 'kind' IS DISTINCT FROM 'secret'
    AND NOT EXISTS (SELECT 1 FROM withholding w WHERE w.subject_id = o.id))`

const changersColumn = sql`(SELECT coalesce(jsonb_object_agg(n.id, n.number), '{}'::jsonb) FROM decision n
  WHERE n.id IN (SELECT e.decision_id FROM condition_event e JOIN decision_condition c ON c.id = e.condition_id
    WHERE c.decision_id = d.id AND e.decision_id IS NOT NULL))`

const advicesColumn = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind,
    'advisor', jsonb_build_object('name', v.advisor_name, 'role', v.advisor_role), 'verdict', v.verdict,
    'conclusion', v.conclusion, 'text', v.text, 'publicity', v.publicity, 'supersedes', v.supersedes,
    'deliveredOn', v.delivered_on) ORDER BY v.delivered_on, v.id), '[]'::jsonb)
  FROM advice v WHERE v.algorithm_id = d.algorithm_id AND v.delivered_on <= d.decided_on)`

const shownParts = ['stakeholders', 'effects', 'disputes', 'marks', 'normRelations', 'goalRelations']

const weighedColumn = (weighed: PublicDecisionFilter['weighed']): RawBuilder<unknown> => {
  if (weighed === 'none') return sql`NULL::jsonb`
  const parts = weighed === 'norms' ? ['normRelations'] : shownParts
  const pairs = shownParts.map(
    (part) =>
      sql`${sql.lit(part)}, ${parts.includes(part) ? sql`coalesce(s.text::jsonb -> ${sql.lit(part)}, '[]'::jsonb)` : sql`'[]'::jsonb`}`,
  )
  return sql`(SELECT jsonb_build_object(${sql.join(pairs)}) FROM snapshot s WHERE s.id = d.weighing_snapshot_id)`
}

/** Deviations that the decision allowed, in the words of the framework of that day. */
const allowedColumn = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('key', n.norm_key, 'code', n.norm_code,
    'statement', n.statement, 'reason', n.reason, 'framework', coalesce((SELECT v.title FROM guiding_version v
      WHERE v.kind = 'framework' AND v.number = n.framework_number AND v.status = 'adopted'), '')
      ) ORDER BY n.norm_code), '[]'::jsonb)
  FROM norm_deviation n WHERE n.decision_id = d.id)`

/** Letters that went out, without what was put right since. */
const lettersColumn = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('to', r.name, 'sentOn', l.sent_on,
    'number', l.record_number, 'address', l.record_address) ORDER BY l.sent_on, l.id), '[]'::jsonb)
  FROM sent_letter l JOIN body r ON r.id = l.body_id WHERE l.decision_id = d.id AND NOT l.withdrawn
    AND NOT EXISTS (SELECT FROM sent_letter n WHERE n.corrects = l.id))`

const deviates = sql`(EXISTS (SELECT FROM norm_deviation n WHERE n.decision_id = d.id) OR EXISTS (
  SELECT FROM snapshot s WHERE s.id = d.weighing_snapshot_id
     AND s.text::jsonb @? '$.normRelations[*] ? (@.relation == "deviates")'))`

function conditions(filter: PublicDecisionFilter): RawBuilder<unknown> {
  const { number, algorithmId, bodyCode, year, foundIds, deviating = false } = filter
  return sql.join(
    [
      number === undefined ? sql`true` : sql`d.number = ${number}`,
      algorithmId === undefined ? sql`true` : sql`d.algorithm_id = ${algorithmId}`,
      bodyCode === undefined ? sql`true` : sql`b.code = ${bodyCode}`,
      year === undefined ? sql`true` : sql`to_char(d.decided_on, 'YYYY') = ${year}`,
      foundIds === undefined ? sql`true` : sql`d.id = ANY(${foundIds}::uuid[])`,
      deviating ? deviates : sql`true`,
    ],
    sql` AND `,
  )
}

/** Decisions with everything that their public record is made of, newest first, in one query however many there are. */
export async function selectPublicDecisions(
  tx: Tx,
  today: Day,
  filter: PublicDecisionFilter,
): Promise<PublicDecisionRow[]> {
  const { rows } = await sql<PublicDecisionRow>`
    WITH chosen AS (
      SELECT d.*, b.name AS body_name, b.code AS body_code, count(*) OVER () AS total
        FROM decision d JOIN body b ON b.id = d.body_id WHERE ${conditions(filter)}
       ORDER BY d.decided_on DESC, d.number DESC LIMIT ${filter.limit} OFFSET ${filter.offset}),
    f AS (${publicFacts(today, sql`SELECT algorithm_id FROM chosen`)})
    SELECT d.id, d.number, d.title, d.decided_on AS "decidedOn", d.body_name AS body, d.body_code AS "bodyCode",
      d.legal_nature AS "legalNature", d.review_on AS "reviewOn", d.closing, d.framework AS kept, d.total,
      jsonb_build_object('id', f.id, 'slug', f.slug, 'name', f.name) AS algorithm,
      jsonb_build_object('status', f.status, 'riskClass', f.risk_class, 'screened', f.screened,
        'studyStartedOn', f.study_started_on, 'decided', f.decided, 'inRegister', f.in_register,
        'shownByChoice', f.shown_by_choice, 'withheld', f.withheld) AS visibility,
      (SELECT CASE WHEN h.office_holder OR h.job_title <> '' THEN jsonb_build_object('name', CASE WHEN h.office_holder THEN h.name ELSE h.job_title END, 'portfolio', (
          SELECT r.portfolio FROM role_assignment r WHERE r.person_id = h.id AND r.role = 'executiveMember'
             AND r.valid_from <= d.decided_on AND (r.valid_to IS NULL OR r.valid_to >= d.decided_on)
           ORDER BY r.valid_from DESC, r.id LIMIT 1)) END
         FROM proposal p JOIN person h ON h.id = p.portfolio_holder_id WHERE p.id = d.proposal_id) AS holder,
      ${questionsColumn} AS questions, ${followedColumn} AS followed, ${advicesColumn} AS advices,
      ${changesColumn} AS changes, ${changersColumn} AS changers,
      ${weighedColumn(filter.weighed)} AS weighing, ${allowedColumn} AS allowed, ${lettersColumn} AS letters,
      (SELECT o.number FROM decision o WHERE o.id = d.supersedes) AS supersedes,
      (SELECT jsonb_build_object('number', n.number, 'decidedOn', n.decided_on,
          'kind', n.closing -> 'revisiting' -> 'succession' ->> 'kind') FROM decision n WHERE n.supersedes = d.id) AS "supersededBy",
      (SELECT s.sha256 FROM snapshot s WHERE s.id = d.snapshot_id) AS sha256, ev.sequence, ev.hash AS "chainHead"
    FROM chosen d JOIN f ON f.id = d.algorithm_id
    LEFT JOIN LATERAL (SELECT sequence, hash FROM audit_event e WHERE e.subject_id = d.id::text
       AND e.action IN ('decision.taken', 'decision.registered') ORDER BY e.sequence LIMIT 1) ev ON true
    ORDER BY d.decided_on DESC, d.number DESC`.execute(tx)
  return rows
}

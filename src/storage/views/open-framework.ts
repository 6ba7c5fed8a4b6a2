import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenText } from '#src/domain/start/gather-writing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tables } from '../tables.ts'

const most = 200

const someNormUnanswered = sql<boolean>`EXISTS (SELECT FROM unnest(r.norm_keys) AS k(key) WHERE NOT EXISTS (
  SELECT FROM weighing_norm_relation n JOIN weighing w ON w.id = n.weighing_id
   WHERE w.algorithm_id = r.algorithm_id AND n.norm_key = k.key AND n.framework_number >= r.framework_number
     AND n.withdrawn_on IS NULL))`

/** What the norms say, in the order in which they were kept; the code of one that no text holds. */
const normStatements = sql<string[]>`(SELECT json_agg(coalesce((
    SELECT p.content ->> 'statement' FROM guiding_part p JOIN guiding_version v ON v.id = p.version_id
     WHERE v.kind = 'framework' AND v.number = r.framework_number AND p.key::text = n.key::text LIMIT 1), n.code) ORDER BY n.place)
  FROM unnest(r.norm_keys, r.norm_codes) WITH ORDINALITY AS n(key, code, place))`

/** An adopted version that took the question up, and did not leave it for later, is an answer too. */
export const notDealtWith = sql<boolean>`NOT EXISTS (
  SELECT FROM guiding_part p JOIN guiding_version v ON v.id = p.version_id
   WHERE p.type = 'input' AND p.origin ->> 'kind' = 'normQuestion' AND p.origin ->> 'id' = q.id::text
     AND v.status = 'adopted' AND NOT coalesce((p.content ->> 'parked')::boolean, false))`

/** Every decision about a text, as far as it tells how the texts stand. */
export const textDecisions = (eb: ExpressionBuilder<Tables, never>) =>
  jsonArrayFrom(
    eb
      .selectFrom('guiding_decision as d')
      .innerJoin('guiding_version as v', 'v.id', 'd.version_id')
      .innerJoin('body as b', 'b.id', 'd.body_id')
      .select(['d.id', 'v.kind', 'd.version_id as versionId', 'v.number as versionNumber', 'v.title', 'd.outcome'])
      .select(['d.body_id as bodyId', 'b.name as bodyName', 'd.decided_on as decidedOn'])
      .select(['d.effective_on as effectiveOn', 'd.review_by as reviewBy'])
      .orderBy('d.decided_on')
      .orderBy('d.id'),
  ).as('textDecisions')

/** Versions of texts on which work waits. */
export const openTexts = (eb: ExpressionBuilder<Tables, never>) =>
  jsonArrayFrom(
    eb
      .selectFrom('guiding_version as v')
      .select(['v.id', 'v.kind', 'v.title'])
      .select(sql<OpenText['status']>`v.status`.as('status'))
      .select(sql<Day | null>`v.consultation ->> 'to'`.as('consultedUntil'))
      .where('v.status', 'in', ['draft', 'consultation', 'offered'])
      .orderBy('v.kind')
      .orderBy('v.number'),
  ).as('openTexts')

/** Consultations that closed and owe everybody an account. */
export const closedConsultations = (eb: ExpressionBuilder<Tables, never>, today: Day) =>
  jsonArrayFrom(
    eb
      .selectFrom('consultation as c')
      .select(['c.id', 'c.title', 'c.made_by as madeBy', 'c.closes_on as closedOn', 'c.answer_by as answerBy'])
      .where('c.put_out_on', 'is not', null)
      .where('c.withdrawn_on', 'is', null)
      .where('c.accounted_on', 'is', null)
      .where('c.closes_on', '<', today)
      .orderBy('c.answer_by')
      .orderBy('c.id')
      .limit(most),
  ).as('closedConsultations')

/** Questions about norms, and algorithms to look at again because of them, that wait. */
export const openFramework = (eb: ExpressionBuilder<Tables, never>, today: Day) =>
  [
    jsonArrayFrom(
      eb
        .selectFrom('norm_question as q')
        .leftJoin('algorithm as al', 'al.id', 'q.algorithm_id')
        .select(['q.id', 'q.text', 'q.asked_by as askedBy', 'q.asked_on as askedOn', 'q.due_on as dueOn'])
        .select(['al.id as algorithmId', 'al.name as algorithmName'])
        .where((q) =>
          q.not(
            q.exists(
              q.selectFrom('norm_question_answer as w').select('w.id').whereRef('w.norm_question_id', '=', 'q.id'),
            ),
          ),
        )
        .where(notDealtWith)
        .orderBy('q.due_on')
        .limit(most),
    ).as('questions'),
    jsonArrayFrom(
      eb
        .selectFrom('reconsideration as r')
        .innerJoin('algorithm as al', 'al.id', 'r.algorithm_id')
        .select(normStatements.as('norms'))
        .select(['r.id', 'r.decided', 'r.created_on as createdOn', 'r.due_on as dueOn'])
        .select(['al.id as algorithmId', 'al.name as algorithmName'])
        .select(['al.process_owner_id as processOwnerId', 'al.competent_body_id as competentBodyId'])
        .where('r.created_on', '<=', today)
        .where('al.status', 'not in', ['outOfUse', 'rejected', 'withdrawn'])
        // Done when the weighing answers each of these norms as they read in this version or a later one.
        .where(someNormUnanswered)
        .orderBy('r.due_on')
        .limit(most),
    ).as('reconsiderations'),
  ] as const

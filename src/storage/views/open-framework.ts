import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import type { AdoptedNorms, ToReconsider } from '#src/domain/framework/norms-left.ts'
import type { NormSituation } from '#src/domain/framework/norms-that-apply.ts'
import type { OpenFramework } from '#src/domain/start/gather-framework.ts'
import type { OpenText } from '#src/domain/start/gather-writing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tables } from '../tables.ts'

const most = 200

/** What the weighing of the algorithm says of the norms of a reconsideration, in the words that they had then. */
const answeredNorms = sql<
  ToReconsider['answered']
>`(SELECT coalesce(json_agg(json_build_object('key', n.norm_key, 'norm', n.norm)), '[]')
  FROM weighing_norm_relation n JOIN weighing w ON w.id = n.weighing_id
 WHERE w.algorithm_id = r.algorithm_id AND n.norm_key = ANY (r.norm_keys) AND n.withdrawn_on IS NULL)`

/** Adopted versions of the framework, with those of their norms because of which an algorithm was to be looked at again. */
export const adoptedNorms = (eb: ExpressionBuilder<Tables, never>) =>
  jsonArrayFrom(
    eb
      .selectFrom('adopted_version as a')
      .select(['a.version_id as versionId', 'a.number', 'a.in_force_from as inForceFrom'])
      .select((q) => q.ref('a.kind').$castTo<'framework'>().as('kind'))
      .select(
        sql<AdoptedNorms['norms']>`(SELECT coalesce(json_agg(json_build_object('key', p.key, 'code', p.code,
            'statement', p.content -> 'statement', 'scope', p.content -> 'scope') ORDER BY p.sequence, p.code), '[]')
          FROM guiding_part p WHERE p.version_id = a.version_id AND p.type = 'norm'
           AND p.key IN (SELECT unnest(norm_keys) FROM reconsideration))`.as('norms'),
      )
      .where('a.kind', '=', 'framework')
      .where('a.number', '>=', (q) =>
        q.selectFrom('reconsideration').select((f) => f.fn.min('framework_number').as('n')),
      )
      .orderBy('a.in_force_from'),
  ).as('adoptedNorms')

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

/** Algorithms that were to be looked at again because of norms, with what norms look at. */
export const reconsideredAlgorithms = (eb: ExpressionBuilder<Tables, never>) =>
  eb
    .selectFrom('reconsideration as r')
    .innerJoin('algorithm as al', 'al.id', 'r.algorithm_id')
    .leftJoin('person as owner', 'owner.id', 'al.process_owner_id')
    .select('owner.job_title as ownerFunction')
    .select(answeredNorms.as('answered'))
    .select(['r.id', 'r.framework_number as frameworkNumber', 'r.norm_keys as normKeys', 'r.due_on as dueOn'])
    .select(['al.id as algorithmId', 'al.name as algorithmName', 'al.process_owner_id as processOwnerId'])
    .select(['al.status', 'al.risk_class as riskClass', 'al.facts'])

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
      reconsideredAlgorithms(eb)
        .where('r.created_on', '<=', today)
        .where('al.status', 'not in', ['outOfUse', 'rejected', 'withdrawn'])
        .orderBy('r.due_on')
        .limit(most),
    ).as('reconsiderations'),
    adoptedNorms(eb),
  ] as const

interface AlgorithmRow {
  readonly status: string
  readonly riskClass: string | null
  readonly facts: AlgorithmFacts
}

interface OpenFrameworkRows extends Pick<OpenFramework, 'questions'> {
  readonly adoptedNorms: OpenFramework['adopted']
  readonly reconsiderations: readonly (Omit<OpenFramework['reconsiderations'][number], 'situation'> & AlgorithmRow)[]
}

/** What norms look at in an algorithm that was read. */
export const situationIn = ({ status, riskClass, facts }: AlgorithmRow): NormSituation => ({
  status: status as NormSituation['status'],
  riskClass: riskClass as NormSituation['riskClass'],
  domains: facts.domainsOfLife,
  contract: facts.flags.contract,
})

/** The same, with what norms look at in each algorithm. */
export const asOpenFramework = ({
  questions,
  reconsiderations,
  adoptedNorms: adopted,
}: OpenFrameworkRows): OpenFramework => ({
  questions,
  reconsiderations: reconsiderations.map(({ status, riskClass, facts, ...one }) => ({
    ...one,
    situation: situationIn({ status, riskClass, facts }),
  })),
  adopted,
})

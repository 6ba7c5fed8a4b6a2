import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenBusiness } from '#src/domain/start/open-business.ts'
import type { AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { isHere } from '../here.ts'
import { startingDecisionColumn } from '../starting-decisions.ts'
import type { Tables } from '../tables.ts'
import { stops } from './open-stops.ts'
import { openLettersColumn } from './open-letters.ts'

type Top = ExpressionBuilder<Tables, never>

/** More than anybody reads on one page; what is due first comes first. */
const most = 200

const about = [
  'al.id as algorithmId',
  'al.name as algorithmName',
  'al.process_owner_id as processOwnerId',
  'al.project_lead_id as projectLeadId',
  'al.competent_body_id as competentBodyId',
] as const

const adviceRequests = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('advice_request as r')
      .innerJoin('algorithm as al', 'al.id', 'r.algorithm_id')
      .select(['r.id', 'r.question', 'r.advisor_name as advisorName', 'r.advisor_role as advisorRole', ...about])
      .select(['r.advisor_person_id as advisorPersonId', 'r.advisor_body_id as advisorBodyId'])
      .select(['r.requested_on as requestedOn', 'r.due_on as dueOn'])
      .where((q) => q.not(q.exists(q.selectFrom('advice as v').select('v.id').whereRef('v.request_id', '=', 'r.id'))))
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('advice_event as e')
              .select('e.id')
              .whereRef('e.request_id', '=', 'r.id')
              .where('e.kind', '=', 'notDelivered'),
          ),
        ),
      )
      .orderBy('r.due_on')
      .orderBy('r.id')
      .limit(most),
  ).as('adviceRequests')

/** An option was brought to one of its questions of which nobody said whether the law allows it. */
const unjudged = sql<boolean>`(al.risk_class IS DISTINCT FROM 'C' AND EXISTS (
  SELECT FROM proposal_question q, jsonb_array_elements(q.options) o
  WHERE q.proposal_id = p.id AND o->>'weighingOptionId' IS NULL AND o->>'legal' IS NULL))`

const proposals = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('proposal as p')
      .innerJoin('algorithm as al', 'al.id', 'p.algorithm_id')
      .innerJoin('body as b', 'b.id', 'p.body_id')
      .select(['p.id', 'p.title', 'p.status', 'p.body_id as bodyId', 'b.name as bodyName', ...about])
      .select(['p.meeting_on as meetingOn', unjudged.as('lawToJudge')])
      .where('p.status', 'in', ['draft', 'inAdvice', 'ready', 'scheduled', 'referredBack'])
      .orderBy('p.meeting_on')
      .orderBy('p.id')
      .limit(most),
  ).as('proposals')

/** Changes called small that the expert has not seen, and substantial ones that nobody decided on since. */
const changes = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('algorithm_change as c')
      .innerJoin('algorithm as al', 'al.id', 'c.algorithm_id')
      .leftJoin('algorithm_change_judgement as j', 'j.change_id', 'c.id')
      .select(['c.id', 'c.description', 'c.starts_on as startsOn', ...about])
      .select(sql<boolean>`c.called = 'small' AND j.id IS NULL`.as('toJudge'))
      .where((q) => q.or([q('j.verdict', 'is', null), q('j.verdict', '=', 'substantial')]))
      .where('al.status', 'not in', ['rejected', 'withdrawn', 'outOfUse'])
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('decision as d')
              .innerJoin('decision_question as dq', 'dq.decision_id', 'd.id')
              .select('d.id')
              .whereRef('d.algorithm_id', '=', 'c.algorithm_id')
              .whereRef('d.decided_on', '>=', 'c.reported_on')
              .where('dq.kind', '=', 'change')
              .where('dq.label', '<>', 'deferred'),
          ),
        ),
      )
      .where((q) =>
        q.not(
          q.and([
            q('al.risk_class', '=', 'C'),
            q.exists(
              q
                .selectFrom('gate_passage as g')
                .select('g.id')
                .whereRef('g.algorithm_id', '=', 'c.algorithm_id')
                .whereRef('g.passed_on', '>=', 'c.reported_on')
                .where('g.gate', '=', 'G7'),
            ),
          ]),
        ),
      )
      .orderBy('c.starts_on')
      .orderBy('c.id')
      .limit(most),
  ).as('changes')

const conditions = (eb: Top, today: Day) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision_condition as c')
      .innerJoin('decision as d', 'd.id', 'c.decision_id')
      .innerJoin('algorithm as al', 'al.id', 'd.algorithm_id')
      .select(['c.id', 'c.decision_id as decisionId', 'c.text', 'c.kind', 'c.due_on as dueOn', ...about])
      .select(['c.owner_function as ownerFunction', 'c.owner_person_id as ownerPersonId'])
      .select(['c.verifier_function as verifierFunction', 'c.verifier_person_id as verifierPersonId'])
      .select([
        isHere('c.owner_person_id', today).as('ownerHere'),
        isHere('c.verifier_person_id', today).as('verifierHere'),
      ])
      .select('c.every_months as everyMonths')
      .select((inner) =>
        jsonArrayFrom(
          inner
            .selectFrom('condition_event as e')
            .select(['e.kind', 'e.happened_on as on', 'e.due_on as dueOn'])
            .whereRef('e.condition_id', '=', 'c.id')
            .orderBy('e.sequence'),
        ).as('events'),
      )
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('condition_event as e')
              .select('e.id')
              .whereRef('e.condition_id', '=', 'c.id')
              .where((e) =>
                e.or([
                  e('e.kind', '=', 'lapsed'),
                  e.and([e('e.kind', '=', 'fulfilled'), e('c.every_months', 'is', null)]),
                ]),
              ),
          ),
        ),
      )
      .orderBy('c.due_on')
      .orderBy('c.id')
      .limit(most),
  ).as('conditions')

const questions = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('question as q')
      .leftJoin('algorithm as al', 'al.id', 'q.algorithm_id')
      .select(['q.id', 'q.text', 'q.asked_by as askedBy', 'q.asked_on as askedOn', 'q.due_on as dueOn', ...about])
      .where((q) =>
        q.not(q.exists(q.selectFrom('question_answer as w').select('w.id').whereRef('w.question_id', '=', 'q.id'))),
      )
      .orderBy('q.due_on')
      .orderBy('q.id')
      .limit(most),
  ).as('questions')

/** Advice, proposals, letters, stops, changes, conditions and questions that wait, and the startbesluit of today, in one query. */
export async function selectOpenBusiness(
  tx: Tx,
  today: Day,
): Promise<Omit<OpenBusiness, 'steps' | 'reviews'> & { readonly startingDecision: AdoptedRows | null }> {
  const row = await tx
    .selectNoFrom((eb) => [
      adviceRequests(eb),
      proposals(eb),
      stops(eb),
      changes(eb),
      conditions(eb, today),
      questions(eb),
    ])
    .select([startingDecisionColumn(today).as('startingDecision'), openLettersColumn(today).as('letters')])
    .executeTakeFirstOrThrow()
  return {
    ...row,
    questions: row.questions.map(
      ({ algorithmId, algorithmName, processOwnerId, projectLeadId, competentBodyId, ...question }) => ({
        ...question,
        algorithm:
          algorithmId === null || algorithmName === null
            ? null
            : { algorithmId, algorithmName, processOwnerId, projectLeadId, competentBodyId },
      }),
    ),
  }
}

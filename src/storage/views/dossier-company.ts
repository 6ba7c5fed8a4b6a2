import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Role } from '#src/domain/person/role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { OfAlgorithm } from './dossier-records.ts'

export const questions = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('question as q')
      .select(['q.id', 'q.algorithm_id as algorithmId', 'q.asked_by as askedBy', 'q.text'])
      .select(['q.asked_on as askedOn', 'q.due_on as dueOn'])
      .select((inner) =>
        jsonArrayFrom(
          inner
            .selectFrom('question_answer as w')
            .select(['w.id', 'w.question_id as questionId', 'w.text', 'w.answered_by as answeredBy'])
            .select('w.answered_on as answeredOn')
            .whereRef('w.question_id', '=', 'q.id')
            .orderBy('w.answered_on')
            .orderBy('w.id'),
        ).as('answers'),
      )
      .whereRef('q.algorithm_id', '=', 'algorithm.id')
      .orderBy('q.asked_on')
      .orderBy('q.id'),
  ).as('questions')

export const advices = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('advice as v')
      .select(['v.id', 'v.kind', 'v.advisor_name as advisor', 'v.verdict', 'v.delivered_on as on'])
      .whereRef('v.algorithm_id', '=', 'algorithm.id')
      .orderBy('v.delivered_on')
      .orderBy('v.id'),
  ).as('advices')

/** Two tasks of one person that our rule keeps apart, and why they are together. */
export interface DossierWaiver {
  readonly name: string
  readonly role: Role
  readonly with: Role
  readonly reason: string
}

/** Separations that were set aside for who has a duty here or gave advice, while both roles are held. */
export const waivers = (day: Day) => sql<readonly DossierWaiver[]>`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'role', a.role, 'with', w.with_role, 'reason', w.reason)
    ORDER BY w.waived_on, w.id), '[]'::jsonb)
  FROM role_waiver w JOIN role_assignment a ON a.id = w.assignment_id JOIN person p ON p.id = a.person_id
  WHERE ${heldOn('a', day)}
    AND EXISTS (SELECT FROM role_assignment o WHERE o.person_id = p.id AND o.role = w.with_role AND ${heldOn('o', day)})
    AND (p.id IN (algorithm.portfolio_holder_id, algorithm.process_owner_id, algorithm.project_lead_id, algorithm.overseer_id)
      OR EXISTS (SELECT FROM advice v WHERE v.algorithm_id = algorithm.id AND v.advisor_person_id = p.id)))`

const heldOn = (table: 'a' | 'o', day: Day) =>
  sql`${sql.ref(`${table}.valid_from`)} <= ${day}::date
    AND (${sql.ref(`${table}.valid_to`)} IS NULL OR ${sql.ref(`${table}.valid_to`)} >= ${day}::date)`

/** Which version an office holder chose to record as read; the newest first. */
export const acknowledgements = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('acknowledgement as k')
      .innerJoin('person as p', 'p.id', 'k.person_id')
      .select(['k.id', 'k.person_id as personId', 'p.name', 'p.job_title as jobTitle'])
      .select(['k.number', 'k.acknowledged_on as on'])
      .whereRef('k.subject_id', '=', 'algorithm.id')
      .where('k.subject_kind', '=', 'algorithm')
      .where('p.office_holder', '=', true)
      .orderBy('k.acknowledged_on', 'desc')
      .orderBy('k.id'),
  ).as('acknowledgements')

export const adviceRequests = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('advice_request as r')
      .select(['r.id', 'r.kind', 'r.advisor_name as advisor', 'r.due_on as dueOn'])
      .select((inner) =>
        inner
          .or([
            inner.exists(inner.selectFrom('advice as v').select('v.id').whereRef('v.request_id', '=', 'r.id')),
            inner.exists(
              inner
                .selectFrom('advice_event as e')
                .select('e.id')
                .whereRef('e.request_id', '=', 'r.id')
                .where('e.kind', '=', 'notDelivered'),
            ),
          ])
          .as('settled'),
      )
      .whereRef('r.algorithm_id', '=', 'algorithm.id')
      .orderBy('r.due_on')
      .orderBy('r.id'),
  ).as('adviceRequests')

export const decisions = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision as d')
      .select(['d.id', 'd.number', 'd.title', 'd.decided_on as on', 'd.review_on as reviewOn'])
      .whereRef('d.algorithm_id', '=', 'algorithm.id')
      .where((inner) =>
        inner.not(inner.exists(inner.selectFrom('decision as l').select('l.id').whereRef('l.supersedes', '=', 'd.id'))),
      )
      .orderBy('d.decided_on')
      .orderBy('d.number'),
  ).as('decisions')

export const weighingStatus = (eb: OfAlgorithm) =>
  eb
    .selectFrom('weighing as w')
    .select('w.status')
    .whereRef('w.algorithm_id', '=', 'algorithm.id')
    .orderBy('w.opened_at', 'desc')
    .limit(1)
    .as('weighingStatus')

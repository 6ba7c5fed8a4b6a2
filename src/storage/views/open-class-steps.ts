import { type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/domain/shared/dates.ts'
import { algorithms, living, most, type Top } from './open-algorithms.ts'

/** The last round of the screening of each algorithm, or nothing. */
const screened = (eb: Top) =>
  algorithms(eb)
    .leftJoinLateral(
      (q) =>
        q
          .selectFrom('screening')
          .select(['state', 'answers', 'submitted_by as by'])
          .whereRef('algorithm_id', '=', 'al.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .where('al.status', 'in', living)

/** All three questions have an answer. */
const answered = sql<SqlBool>`jsonb_array_length(s.answers) = 3`

/** Algorithms of which not every question of the screening was answered: the next move of who owns or leads them. */
export const unscreened = (eb: Top) =>
  jsonArrayFrom(
    screened(eb)
      .where((q) =>
        q.or([q('s.state', 'is', null), q.and([q('s.state', '=', 'open'), q.not(answered.$castTo<boolean>())])]),
      )
      .limit(most),
  ).as('screeningToDo')

/** Screenings that are answered and lie with nobody else yet. */
export const unsent = (eb: Top) =>
  jsonArrayFrom(screened(eb).where('s.state', '=', 'open').where(answered).limit(most)).as('screeningToSend')

/** Screenings that the second reader gave back. */
export const returned = (eb: Top) =>
  jsonArrayFrom(screened(eb).where('s.state', '=', 'returned').limit(most)).as('screeningReturned')

/** Whether an algorithm expert is here today who is none of these people. */
const anotherExpert = (people: ReturnType<typeof sql>, day: Day) => sql<boolean>`EXISTS (
  SELECT FROM role_assignment r JOIN person p ON p.id = r.person_id
  WHERE r.role = 'algorithmExpert' AND p.active AND NOT ${people} ? r.person_id::text
    AND r.valid_from <= ${day} AND (r.valid_to IS NULL OR r.valid_to >= ${day}))`

const answerers = sql`jsonb_path_query_array(s.answers, '$[*].answeredBy') || jsonb_build_array(s.by)`

/** Screenings that wait for a second reader: who answered or sent them cannot be that. */
export const unreviewed = (eb: Top, day: Day) =>
  jsonArrayFrom(
    screened(eb)
      .where('s.state', '=', 'submitted')
      .select([sql<string[]>`${answerers}`.as('notBy'), anotherExpert(sql`(${answerers})`, day).as('expertHere')])
      .limit(most),
  ).as('screeningToReview')

/** The class that was proposed last and that nobody confirmed, also where it would lower the class that holds. */
export const unconfirmed = (eb: Top, day: Day) =>
  jsonArrayFrom(
    algorithms(eb)
      .innerJoinLateral(
        (q) =>
          q
            .selectFrom('classification')
            .select(['id', 'proposed_by as by'])
            .whereRef('algorithm_id', '=', 'al.id')
            .orderBy('proposed_at', 'desc')
            .orderBy('id')
            .limit(1)
            .as('c'),
        (join) => join.onTrue(),
      )
      .where('al.status', 'in', living)
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('classification_confirmation as f')
              .select('f.id')
              .whereRef('f.classification_id', '=', 'c.id'),
          ),
        ),
      )
      .select([
        sql<string[]>`jsonb_build_array(c.by)`.as('notBy'),
        anotherExpert(sql`jsonb_build_array(c.by)`, day).as('expertHere'),
      ])
      .limit(most),
  ).as('classToConfirm')

import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { AnswerKind } from '#src/domain/start/gather-answers.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tables } from '../tables.ts'

/** What was asked, by whom, and about which algorithm. */
const asked = [
  ...(['q.id as questionId', 'q.text', 'q.asked_by as askedBy'] as const),
  ...(['al.id as algorithmId', 'al.name as algorithmName'] as const),
] as const

type Top = ExpressionBuilder<Tables, never>

/** The newest answer to each question that somebody asked about an algorithm, or about anything. */
const ofQuestions = (eb: Top, since: Day) =>
  eb
    .selectFrom('question as q')
    .innerJoin('question_answer as w', 'w.question_id', 'q.id')
    .leftJoin('algorithm as al', 'al.id', 'q.algorithm_id')
    .select(asked)
    .select((q) => q.fn.max('w.answered_on').as('answeredOn'))
    .select(sql<AnswerKind>`'questionAnswered'`.as('kind'))
    .groupBy(['q.id', 'al.id'])
    .having((q) => q.fn.max('w.answered_on'), '>=', since)

/** Answers of the owner of the framework. */
const ofNormQuestions = (eb: Top, since: Day) =>
  eb
    .selectFrom('norm_question as q')
    .innerJoin('norm_question_answer as w', 'w.norm_question_id', 'q.id')
    .leftJoin('algorithm as al', 'al.id', 'q.algorithm_id')
    .select(asked)
    .select('w.answered_on as answeredOn')
    .select(sql<AnswerKind>`'normQuestionAnswered'`.as('kind'))
    .where('w.answered_on', '>=', since)

/** Versions of the framework that took a question up: dealt with, or left for later with the reason. */
const byVersions = (eb: Top, since: Day) =>
  eb
    .selectFrom('norm_question as q')
    .innerJoin('guiding_part as p', (join) =>
      join
        .on('p.type', '=', 'input')
        .on(sql`p.origin ->> 'kind'`, '=', 'normQuestion')
        .on(sql`p.origin ->> 'id'`, '=', sql`q.id::text`),
    )
    .innerJoin('adopted_version as a', 'a.version_id', 'p.version_id')
    .innerJoin('guiding_decision as d', 'd.id', 'a.decision_id')
    .leftJoin('algorithm as al', 'al.id', 'q.algorithm_id')
    .select(asked)
    .select('d.decided_on as answeredOn')
    .select(
      sql<AnswerKind>`CASE WHEN coalesce((p.content ->> 'parked')::boolean, false)
        THEN 'normQuestionParked' ELSE 'normQuestionInVersion' END`.as('kind'),
    )
    .where('d.decided_on', '>=', since)

/** What came of questions, since a day. */
export const freshAnswers = (eb: Top, since: Day) =>
  jsonArrayFrom(ofQuestions(eb, since).unionAll(ofNormQuestions(eb, since)).unionAll(byVersions(eb, since))).as(
    'answers',
  )

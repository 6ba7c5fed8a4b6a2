import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/domain/shared/dates.ts'
import type { OfAlgorithm } from './dossier-records.ts'
import { notDealtWith } from './open-framework.ts'

/** What a team asked about the norms for this algorithm. */
export interface AskedAboutNorms {
  readonly id: string
  readonly text: string
  readonly dueOn: Day
  readonly answer: string | null
  /** Neither an answer nor an adopted version dealt with it. */
  readonly waits: boolean
}

/** The questions about norms of the algorithm that is read, with their answers. */
export const normQuestions = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('norm_question as q')
      .leftJoin('norm_question_answer as w', 'w.norm_question_id', 'q.id')
      .select(['q.id', 'q.text', 'q.due_on as dueOn', 'w.text as answer'])
      .select(sql<boolean>`(w.id IS NULL AND ${notDealtWith})`.as('waits'))
      .whereRef('q.algorithm_id', '=', 'algorithm.id')
      .orderBy('q.asked_on', 'desc')
      .orderBy('q.id'),
  ).as('normQuestions')

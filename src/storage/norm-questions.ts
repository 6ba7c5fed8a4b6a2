import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { CarriedQuestion } from '#src/domain/framework/carry-question.ts'
import type { NormQuestion, NormQuestionAnswer } from '#src/domain/framework/norm-question.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

export async function insertNormQuestion(tx: Tx, organisationId: string, question: NormQuestion): Promise<void> {
  await tx
    .insertInto('norm_question')
    .values({
      id: question.id,
      organisation_id: organisationId,
      algorithm_id: question.algorithmId,
      nature: question.nature,
      text: question.text,
      norm_codes: [...question.normCodes],
      asked_by: question.askedBy,
      asked_on: question.askedOn,
      due_on: question.dueOn,
    })
    .execute()
}

export async function insertNormQuestionAnswer(
  tx: Tx,
  organisationId: string,
  answer: NormQuestionAnswer,
): Promise<void> {
  await tx
    .insertInto('norm_question_answer')
    .values({
      id: answer.id,
      organisation_id: organisationId,
      norm_question_id: answer.questionId,
      text: answer.text,
      for_next_version: answer.forNextVersion,
      answered_by: answer.answeredBy,
      answered_on: answer.answeredOn,
    })
    .execute()
}

/** A question with its answer, if any, the function of whoever asked, and the versions that took it up. */
export interface NormQuestionLine extends NormQuestion, CarriedQuestion {
  readonly algorithmName: string | null
  readonly answer: { readonly text: string; readonly forNextVersion: boolean; readonly answeredOn: Day } | null
}

/** Every question about norms, the one that is due first before the others; answered ones last. */
export async function selectNormQuestions(tx: Tx, id?: string): Promise<NormQuestionLine[]> {
  let query = tx
    .selectFrom('norm_question as q')
    .innerJoin('person as p', 'p.id', 'q.asked_by')
    .leftJoin('algorithm as a', 'a.id', 'q.algorithm_id')
    .leftJoin('norm_question_answer as w', 'w.norm_question_id', 'q.id')
    .select(['q.id', 'q.algorithm_id as algorithmId', 'q.nature', 'q.text', 'q.norm_codes as normCodes'])
    .select(['q.asked_by as askedBy', 'q.asked_on as askedOn', 'q.due_on as dueOn'])
    .select(['a.name as algorithmName', 'p.job_title as askedByFunction'])
    .select(['w.text as answerText', 'w.for_next_version as forNextVersion', 'w.answered_on as answeredOn'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('guiding_part as p')
          .innerJoin('guiding_version as v', 'v.id', 'p.version_id')
          .select(['v.id as versionId', 'v.number', 'v.status'])
          .select(sql<string>`p.content ->> 'reaction'`.as('reaction'))
          .select(sql<boolean>`coalesce((p.content ->> 'parked')::boolean, false)`.as('parked'))
          .where('p.type', '=', 'input')
          .where(sql<string>`p.origin ->> 'kind'`, '=', 'normQuestion')
          .whereRef(sql<string>`p.origin ->> 'id'`, '=', sql<string>`q.id::text`)
          .orderBy('v.number', 'desc'),
      ).as('carriedIn'),
    )
    .orderBy('w.answered_on', 'desc')
    .orderBy('q.due_on')
    .orderBy('q.id')
  if (id !== undefined) query = query.where('q.id', '=', id)
  const rows = await query.execute()
  return rows.map(({ answerText, forNextVersion, answeredOn, carriedIn, ...question }) => ({
    ...question,
    carriedIn: carriedIn,
    answer:
      answerText === null || forNextVersion === null || answeredOn === null
        ? null
        : { text: answerText, forNextVersion, answeredOn },
  }))
}

import type { Question, QuestionAnswer } from '#src/domain/question/question.ts'
import type { Tx } from './database.ts'

export async function insertQuestion(tx: Tx, organisationId: string, question: Question): Promise<void> {
  await tx
    .insertInto('question')
    .values({
      id: question.id,
      organisation_id: organisationId,
      algorithm_id: question.algorithmId,
      asked_by: question.askedBy,
      text: question.text,
      asked_on: question.askedOn,
      due_on: question.dueOn,
    })
    .execute()
}

const columns = [
  'id',
  'algorithm_id as algorithmId',
  'asked_by as askedBy',
  'text',
  'asked_on as askedOn',
  'due_on as dueOn',
] as const

export async function selectOptionalQuestion(tx: Tx, id: string): Promise<Question | undefined> {
  return tx.selectFrom('question').select(columns).where('id', '=', id).executeTakeFirst()
}

export async function appendAnswer(tx: Tx, organisationId: string, answer: QuestionAnswer): Promise<void> {
  await tx
    .insertInto('question_answer')
    .values({
      id: answer.id,
      organisation_id: organisationId,
      question_id: answer.questionId,
      text: answer.text,
      answered_by: answer.answeredBy,
      answered_on: answer.answeredOn,
    })
    .execute()
}

/** All answers, or those to one question; the first answer first. */
export async function selectAnswers(tx: Tx, questionId?: string): Promise<QuestionAnswer[]> {
  let query = tx
    .selectFrom('question_answer')
    .select(['id', 'question_id as questionId', 'text', 'answered_by as answeredBy', 'answered_on as answeredOn'])
  if (questionId !== undefined) query = query.where('question_id', '=', questionId)
  return query.orderBy('answered_on').orderBy('id').execute()
}

import type { DossierQuestion } from '#src/domain/algorithm/question.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

export async function insertQuestion(
  tx: Tx,
  organisationId: string,
  question: Omit<DossierQuestion, 'answer'>,
  at: Moment,
): Promise<void> {
  await tx
    .insertInto('dossier_question')
    .values({
      id: question.id,
      organisation_id: organisationId,
      algorithm_id: question.algorithmId,
      text: question.text,
      asked_by: question.askedBy,
      asked_on: question.askedOn,
      asked_at: at,
      due_on: question.dueOn,
    })
    .execute()
}

const questions = (tx: Tx) =>
  tx
    .selectFrom('dossier_question as q')
    .leftJoin('dossier_answer as a', 'a.question_id', 'q.id')
    .select([
      'q.id',
      'q.algorithm_id as algorithmId',
      'q.text',
      'q.asked_by as askedBy',
      'q.asked_on as askedOn',
      'q.due_on as dueOn',
      'a.text as answerText',
      'a.answered_by as answeredBy',
      'a.answered_on as answeredOn',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

const asQuestion = ({ answerText, answeredBy, answeredOn, ...question }: Row): DossierQuestion => ({
  ...question,
  answer:
    answerText === null || answeredBy === null || answeredOn === null
      ? null
      : { text: answerText, by: answeredBy, on: answeredOn },
})

/** The questions about an algorithm with their answers, the newest first. */
export async function selectQuestions(tx: Tx, algorithmId: string): Promise<DossierQuestion[]> {
  const rows = await questions(tx)
    .where('q.algorithm_id', '=', algorithmId)
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .execute()
  return rows.map(asQuestion)
}

/** Every question without an answer, the oldest term first. */
export async function selectOpenQuestions(tx: Tx): Promise<DossierQuestion[]> {
  const rows = await questions(tx).where('a.id', 'is', null).orderBy('q.due_on').orderBy('q.id').execute()
  return rows.map(asQuestion)
}

export async function selectOptionalQuestion(tx: Tx, id: string): Promise<DossierQuestion | undefined> {
  const row = await questions(tx).where('q.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : asQuestion(row)
}

/** An answer to a question; a question has one. */
export interface StoredAnswer {
  readonly id: string
  readonly questionId: string
  readonly text: string
  readonly by: string
  readonly on: Day
  readonly at: Moment
}

export async function insertAnswer(tx: Tx, organisationId: string, answer: StoredAnswer): Promise<void> {
  await tx
    .insertInto('dossier_answer')
    .values({
      id: answer.id,
      organisation_id: organisationId,
      question_id: answer.questionId,
      text: answer.text,
      answered_by: answer.by,
      answered_on: answer.on,
      answered_at: answer.at,
    })
    .execute()
}

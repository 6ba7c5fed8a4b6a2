import { expressionBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Lesson, LessonUse, LessonWithdrawal } from '#src/domain/trial-case/lesson.ts'
import type { TrialCase } from '#src/domain/trial-case/trial-case.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

const columns = [
  'id',
  'algorithm_id as algorithmId',
  'why',
  'question',
  'started_on as startedOn',
  'ended_on as endedOn',
  'broken_off as brokenOff',
  'conclusion',
  'revision',
] as const

/** Every trial case, the newest first. */
export const selectTrialCases = (tx: Tx): Promise<TrialCase[]> =>
  tx.selectFrom('trial_case').select(columns).orderBy('started_on', 'desc').orderBy('id').execute()

export const selectOptionalTrialCase = (tx: Tx, id: string): Promise<TrialCase | undefined> =>
  tx.selectFrom('trial_case').select(columns).where('id', '=', id).executeTakeFirst()

/** Keeps a trial case; false when one of the same algorithm already runs. */
export async function insertTrialCase(
  tx: Tx,
  organisationId: string,
  { trial, startedBy }: { readonly trial: TrialCase; readonly startedBy: string },
): Promise<boolean> {
  const result = await tx
    .insertInto('trial_case')
    .values({
      id: trial.id,
      organisation_id: organisationId,
      algorithm_id: trial.algorithmId,
      why: trial.why,
      question: trial.question,
      started_by: startedBy,
      started_on: trial.startedOn,
      ended_on: null,
      conclusion: '',
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Ends a trial case; false when somebody else changed it meanwhile. */
export async function updateTrialCaseEnd(tx: Tx, trial: TrialCase): Promise<boolean> {
  const result = await tx
    .updateTable('trial_case')
    .set({
      ended_on: trial.endedOn,
      broken_off: trial.brokenOff,
      conclusion: trial.conclusion,
      revision: trial.revision + 1,
    })
    .where('id', '=', trial.id)
    .where('revision', '=', trial.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function insertLesson(
  tx: Tx,
  organisationId: string,
  { lesson, madeBy }: { readonly lesson: Lesson; readonly madeBy: string },
): Promise<void> {
  await tx
    .insertInto('trial_lesson')
    .values({
      id: lesson.id,
      organisation_id: organisationId,
      trial_case_id: lesson.trialCaseId,
      step: lesson.step,
      text: lesson.text,
      by_function: lesson.byFunction,
      made_by: madeBy,
      made_on: lesson.on,
    })
    .execute()
}

/** Takes a lesson back; false when somebody did already. */
export async function insertLessonWithdrawal(
  tx: Tx,
  organisationId: string,
  given: {
    readonly id: string
    readonly lessonId: string
    readonly withdrawal: LessonWithdrawal
    readonly madeBy: string
  },
): Promise<boolean> {
  const { id, lessonId, withdrawal, madeBy } = given
  const result = await tx
    .insertInto('trial_lesson_withdrawal')
    .values({
      id,
      organisation_id: organisationId,
      lesson_id: lessonId,
      reason: withdrawal.reason,
      by_function: withdrawal.byFunction,
      made_by: madeBy,
      made_on: withdrawal.on,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Lessons with whether each was taken back. A part of a larger question, which says which lessons. */
const lessonRows = () =>
  expressionBuilder<Tables>()
    .selectFrom('trial_lesson as l')
    .select(['l.id', 'l.trial_case_id as trialCaseId', 'l.step', 'l.text', 'l.by_function as byFunction'])
    .select('l.made_on as on')
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom('trial_lesson_withdrawal as w')
          .select(['w.reason', 'w.by_function as byFunction', 'w.made_on as on'])
          .whereRef('w.lesson_id', '=', 'l.id'),
      ).as('withdrawn'),
    )
    .orderBy('l.sequence')

const lessons = (tx: Tx) => tx.selectFrom(lessonRows().as('lesson')).selectAll('lesson')

/** What was learned in a trial case, in the order of writing. */
export const selectLessons = (tx: Tx, trialCaseId: string): Promise<Lesson[]> =>
  lessons(tx).where('lesson.trialCaseId', '=', trialCaseId).execute()

export const selectOptionalLesson = (tx: Tx, id: string): Promise<Lesson | undefined> =>
  lessons(tx).where('lesson.id', '=', id).executeTakeFirst()

/** Keeps what became of a lesson; false when it became that already. */
export async function insertLessonUse(
  tx: Tx,
  organisationId: string,
  { use, madeBy }: { readonly use: LessonUse; readonly madeBy: string },
): Promise<boolean> {
  const result = await tx
    .insertInto('trial_lesson_use')
    .values({
      id: use.id,
      organisation_id: organisationId,
      lesson_id: use.lessonId,
      kind: use.kind,
      text_id: use.textId,
      part_key: use.partKey,
      title: use.title,
      by_function: use.byFunction,
      made_by: madeBy,
      made_on: use.on,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What a lesson of a trial case would change about the instruments, with where it was learned. */
export interface InstrumentLesson extends Pick<LessonUse, 'id' | 'title' | 'byFunction' | 'on'> {
  readonly lesson: string
  readonly trialCaseId: string
  readonly algorithm: string
}

/** Every change of the instruments that came out of a trial case, the newest first. */
export const selectInstrumentLessons = (tx: Tx): Promise<InstrumentLesson[]> =>
  tx
    .selectFrom('trial_lesson_use as u')
    .innerJoin('trial_lesson as l', 'l.id', 'u.lesson_id')
    .innerJoin('trial_case as t', 't.id', 'l.trial_case_id')
    .innerJoin('algorithm as a', 'a.id', 't.algorithm_id')
    .select(['u.id', 'u.title', 'u.by_function as byFunction', 'u.made_on as on'])
    .select(['l.text as lesson', 't.id as trialCaseId', 'a.name as algorithm'])
    .where('u.kind', '=', 'instrument')
    .orderBy('u.made_on', 'desc')
    .orderBy('u.id')
    .execute()

/** A trial case with its lessons and what became of them, in one query. */
export async function selectOptionalTrial(tx: Tx, id: string) {
  return tx
    .selectFrom('trial_case as t')
    .select(['t.id', 't.algorithm_id as algorithmId', 't.why', 't.question', 't.conclusion', 't.revision'])
    .select(['t.started_on as startedOn', 't.ended_on as endedOn', 't.broken_off as brokenOff'])
    .select((eb) => [
      jsonArrayFrom(lessonRows().where('l.trial_case_id', '=', sql.ref<string>('t.id'))).as('lessons'),
      jsonArrayFrom(
        eb
          .selectFrom('trial_lesson_use as u')
          .innerJoin('trial_lesson as k', 'k.id', 'u.lesson_id')
          .select(['u.id', 'u.lesson_id as lessonId', 'u.kind', 'u.text_id as textId', 'u.part_key as partKey'])
          .select(['u.title', 'u.by_function as byFunction', 'u.made_on as on'])
          .whereRef('k.trial_case_id', '=', 't.id')
          .orderBy('k.sequence')
          .orderBy('u.kind'),
      ).as('uses'),
    ])
    .where('t.id', '=', id)
    .executeTakeFirst()
}

/** What became of the lessons of a trial case. */
export const selectLessonUses = (tx: Tx, trialCaseId: string): Promise<LessonUse[]> =>
  tx
    .selectFrom('trial_lesson_use as u')
    .innerJoin('trial_lesson as l', 'l.id', 'u.lesson_id')
    .select([
      'u.id',
      'u.lesson_id as lessonId',
      'u.kind',
      'u.text_id as textId',
      'u.part_key as partKey',
      'u.title',
      'u.by_function as byFunction',
      'u.made_on as on',
    ])
    .where('l.trial_case_id', '=', trialCaseId)
    .orderBy('l.sequence')
    .orderBy('u.kind')
    .execute()

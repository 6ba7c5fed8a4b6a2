import {
  withdrawLesson as withdraw,
  type LessonWithdrawal,
  type WithdrawalRefusal,
} from '#src/domain/trial-case/lesson.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertLessonWithdrawal, selectOptionalLesson } from '#src/storage/trial-cases.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface WithdrawLesson {
  readonly lessonId: string
  readonly reason: string
}

type Outcome = Result<LessonWithdrawal, WithdrawalRefusal | 'not-found'>

/** Takes a lesson of a trial case back. It stays readable, with the reason. */
export function withdrawLesson(ctx: Context, { lessonId, reason }: WithdrawLesson): Promise<Outcome> {
  return within(ctx, async (tx): Promise<Outcome> => {
    const lesson = await selectOptionalLesson(tx, lessonId)
    if (lesson === undefined || ctx.actor === null) return refuse('not-found')
    const { personId: madeBy, jobTitle: byFunction } = ctx.actor
    const result = withdraw(lesson, { reason, byFunction, on: ctx.today })
    if (!result.ok) return result
    const kept = { id: ctx.newId(), lessonId, withdrawal: result.value, madeBy }
    if (!(await insertLessonWithdrawal(tx, ctx.organisationId, kept))) return refuse('withdrawn-already')
    await recordEvent(tx, ctx, {
      action: 'lesson.withdrawn',
      subject: { kind: 'lesson', id: lessonId },
      after: result.value,
    })
    return result
  })
}

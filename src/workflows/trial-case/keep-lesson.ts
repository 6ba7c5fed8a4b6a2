import { keepLesson as keep, type Lesson, type LessonRefusal } from '#src/domain/trial-case/lesson.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertLesson, selectOptionalTrialCase } from '#src/storage/trial-cases.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type KeepLesson = Pick<Lesson, 'trialCaseId' | 'step' | 'text'>

type Outcome = Result<Lesson, LessonRefusal | 'not-found'>

/** Writes a lesson in the learning log of a trial case. */
export function keepLesson(ctx: Context, command: KeepLesson): Promise<Outcome> {
  return within(ctx, async (tx): Promise<Outcome> => {
    const trial = await selectOptionalTrialCase(tx, command.trialCaseId)
    if (trial === undefined || ctx.actor === null) return refuse('not-found')
    const { personId: madeBy, jobTitle: byFunction } = ctx.actor
    const result = keep({ ...command, id: ctx.newId(), byFunction, on: ctx.today, withdrawn: null }, trial)
    if (!result.ok) return result
    await insertLesson(tx, ctx.organisationId, { lesson: result.value, madeBy })
    await recordEvent(tx, ctx, {
      action: 'lesson.kept',
      subject: { kind: 'lesson', id: result.value.id },
      after: result.value,
    })
    return result
  })
}

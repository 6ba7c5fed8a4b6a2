import { answerQuestion as mayAnswer, type QuestionAnswer } from '#src/domain/question/question.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendAnswer, selectOptionalQuestion } from '#src/storage/questions.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface AnswerQuestion {
  readonly questionId: string
  readonly text: string
}

/** Answers a question; the answer stays as it was given. */
export function answerQuestion(
  ctx: Context,
  command: AnswerQuestion,
): Promise<Result<string, 'not-found' | 'own-question' | 'no-person'>> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve(refuse('no-person'))
  return within(ctx, async (tx) => {
    const question = await selectOptionalQuestion(tx, command.questionId)
    if (question === undefined) return refuse('not-found')
    const checked = mayAnswer(question, actor.personId)
    if (!checked.ok) return checked
    const answer: QuestionAnswer = {
      ...command,
      id: ctx.newId(),
      answeredBy: actor.personId,
      answeredOn: ctx.today,
    }
    await appendAnswer(tx, ctx.organisationId, answer)
    await recordEvent(tx, ctx, {
      action: 'question.answered',
      subject: { kind: 'question', id: question.id },
      after: answer,
    })
    return accept(answer.id)
  })
}

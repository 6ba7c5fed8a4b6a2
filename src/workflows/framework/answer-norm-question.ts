import { answerNormQuestion as mayAnswer, type AnswerNormRefusal } from '#src/domain/framework/norm-question.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertNormQuestionAnswer, selectNormQuestions } from '#src/storage/norm-questions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

export interface AnswerNormQuestion {
  readonly questionId: string
  readonly text: string
  readonly forNextVersion: boolean
}

/** The owner of the framework answers, and says whether the next version needs another norm. The answer stays. */
export function answerNormQuestion(
  ctx: Context,
  command: AnswerNormQuestion,
): Promise<Result<string, AnswerNormRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const question = (await selectNormQuestions(tx, command.questionId))[0]
    if (question === undefined) return refuse('not-found')
    const { personId } = signedIn(ctx)
    const checked = mayAnswer(question, { text: command.text, personId })
    if (!checked.ok) return checked
    const answer = { ...command, id: ctx.newId(), answeredBy: personId, answeredOn: ctx.today }
    await insertNormQuestionAnswer(tx, ctx.organisationId, answer)
    const subject = { kind: 'norm-question' as const, id: question.id }
    await recordEvent(tx, ctx, { action: 'norm-question.answered', subject, after: answer })
    return accept(answer.id)
  })
}

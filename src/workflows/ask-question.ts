import { answerDueOn, type Question } from '#src/domain/question/question.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertQuestion } from '#src/storage/questions.ts'
import { selectOptionalAlgorithmName } from '#src/storage/views/start-page.ts'
import { type Context, within } from './context.ts'
import { recordEvent } from './record-event.ts'

export interface AskQuestion {
  readonly algorithmId: string | null
  readonly text: string
}

/** Asks a question; it gets a last day for the answer. */
export function askQuestion(ctx: Context, command: AskQuestion): Promise<Result<string, 'not-found' | 'no-person'>> {
  const { actor } = ctx
  if (actor === null) return Promise.resolve(refuse('no-person'))
  return within(ctx, async (tx) => {
    const { algorithmId } = command
    if (algorithmId !== null && (await selectOptionalAlgorithmName(tx, algorithmId)) === undefined)
      return refuse('not-found')
    const question: Question = {
      ...command,
      id: ctx.newId(),
      askedBy: actor.personId,
      askedOn: ctx.today,
      dueOn: answerDueOn(ctx.today),
    }
    await insertQuestion(tx, ctx.organisationId, question)
    await recordEvent(tx, ctx, {
      action: 'question.asked',
      subject: { kind: 'question', id: question.id },
      after: question,
    })
    return accept(question.id)
  })
}

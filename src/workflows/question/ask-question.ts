import type { Question } from '#src/domain/question/question.ts'
import { termEnds } from '#src/domain/routing/term.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertQuestion } from '#src/storage/questions.ts'
import { selectOptionalAlgorithmName } from '#src/storage/views/start-page.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { termsIn, termsOn } from '#src/workflows/starting-decision/terms-on.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** The last day for an answer. Every question has one: without an adopted term, the one that Weegschaal proposes. */
async function answerDueOn(tx: Tx, today: Day): Promise<Day> {
  const term = (await termsOn(tx, today)).get('officeHolderQuestion') ?? termsIn(null).get('officeHolderQuestion')
  return term === undefined ? today : termEnds(term.term, today)
}

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
      dueOn: await answerDueOn(tx, ctx.today),
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

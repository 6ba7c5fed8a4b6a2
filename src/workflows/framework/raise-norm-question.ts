import { askedAlready, type NormQuestion, type NormQuestionNature } from '#src/domain/framework/norm-question.ts'
import { termEnds } from '#src/domain/routing/term.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertNormQuestion, selectNormQuestions } from '#src/storage/norm-questions.ts'
import { selectOptionalAlgorithmName } from '#src/storage/views/start-page.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { termsIn, termsOn } from '#src/workflows/starting-decision/terms-on.ts'

export interface RaiseNormQuestion {
  readonly algorithmId: string | null
  readonly nature: NormQuestionNature
  readonly text: string
  readonly normCodes: readonly string[]
}

/** A team asks the owner of the framework what to do when it is silent, or when norms clash. */
export function raiseNormQuestion(
  ctx: Context,
  command: RaiseNormQuestion,
): Promise<Result<NormQuestion, 'algorithm-unknown' | 'asked-already'>> {
  return within(ctx, async (tx) => {
    const { algorithmId } = command
    if (algorithmId !== null && (await selectOptionalAlgorithmName(tx, algorithmId)) === undefined)
      return refuse('algorithm-unknown')
    const term = (await termsOn(tx, ctx.today)).get('normQuestion') ?? termsIn(null).get('normQuestion')
    const question: NormQuestion = {
      ...command,
      id: ctx.newId(),
      askedBy: signedIn(ctx).personId,
      askedOn: ctx.today,
      dueOn: term === undefined ? ctx.today : termEnds(term.term, ctx.today),
    }
    if (askedAlready(question, await selectNormQuestions(tx))) return refuse('asked-already')
    await insertNormQuestion(tx, ctx.organisationId, question)
    const subject = { kind: 'norm-question' as const, id: question.id }
    await recordEvent(tx, ctx, { action: 'norm-question.raised', subject, after: question })
    return accept(question)
  })
}

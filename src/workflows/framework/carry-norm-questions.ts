import { inputOfQuestion, questionsOwed, questionsToCarry } from '#src/domain/framework/carry-question.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { PartOrigin } from '#src/domain/guiding-text/part.ts'
import type { PartDraft, PartRefusal } from '#src/domain/guiding-text/writing.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectNormQuestions, type NormQuestionLine } from '#src/storage/norm-questions.ts'
import type { Context } from '#src/workflows/context.ts'
import { withGuidingText } from '#src/workflows/guiding-text/with-guiding-text.ts'
import { writePartOf } from '#src/workflows/guiding-text/write-guiding-part.ts'

/** Questions of teams that the next version of the framework takes up; other texts have none. */
export const waitingQuestions = async (tx: Tx, kind: GuidingKind): Promise<readonly NormQuestionLine[]> =>
  kind === 'framework' ? questionsToCarry(await selectNormQuestions(tx)) : []

/** Those without which this version is not offered. */
export const owedQuestions = async (tx: Tx, ctx: Context, kind: GuidingKind) =>
  questionsOwed(await waitingQuestions(tx, kind), ctx.today)

/** A question as a part of a draft, with where it comes from. */
export const partOfQuestion = (
  question: NormQuestionLine,
  sequence: number,
): { readonly draft: PartDraft; readonly origin: PartOrigin } => ({
  draft: inputOfQuestion(question, sequence),
  origin: { kind: 'normQuestion', label: question.askedByFunction, id: question.id },
})

/** Takes up in a draft of the framework the questions of teams that came while it was being written. */
export function carryNormQuestions(
  ctx: Context,
  versionId: string,
): Promise<Result<number, PartRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withGuidingText(ctx, versionId, async (tx, text) => {
    const questions = await waitingQuestions(tx, text.kind)
    const taken = text.parts.filter(({ type }) => type === 'input').map(({ sequence }) => sequence)
    const last = Math.max(0, ...taken)
    for (const [index, question] of questions.entries()) {
      const part = partOfQuestion(question, last + 10 * (index + 1))
      const written = await writePartOf(tx, ctx, { text, command: { edited: null, ...part } })
      if (!written.ok) return refuse(written.refusal)
    }
    return accept(questions.length)
  })
}

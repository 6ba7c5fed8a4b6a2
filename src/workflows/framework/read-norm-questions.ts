import { partsOf } from '#src/domain/guiding-text/part.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectNormQuestions, type NormQuestionLine } from '#src/storage/norm-questions.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { NormQuestionLine } from '#src/storage/norm-questions.ts'

/** Every question of teams about the framework, with the answers. */
export const readNormQuestions = (ctx: Context): Promise<readonly NormQuestionLine[]> =>
  within(ctx, (tx) => selectNormQuestions(tx))

/** What a question can be about. */
export interface AskableNorms {
  /** The norms in force. */
  readonly norms: readonly { readonly code: string; readonly title: string }[]
  /** The algorithm for which it is asked, if one was named and exists. */
  readonly algorithm: { readonly id: string; readonly name: string } | null
}

export const readAskableNorms = (ctx: Context, algorithmId: string): Promise<AskableNorms> =>
  within(ctx, async (tx) => {
    const framework = await selectOptionalTextInForce(tx, 'framework', ctx.today)
    const about = isId(algorithmId) ? await selectOptionalAlgorithm(tx, algorithmId) : undefined
    return {
      norms: partsOf(framework?.content.parts ?? [], 'norm').map(({ code, content: { title } }) => ({ code, title })),
      algorithm: about === undefined ? null : { id: about.id, name: about.facts.name },
    }
  })

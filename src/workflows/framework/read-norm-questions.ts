import { partsOf } from '#src/domain/guiding-text/part.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectNormQuestions, type NormQuestionLine } from '#src/storage/norm-questions.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { NormQuestionLine } from '#src/storage/norm-questions.ts'

/** Every question of teams about the framework, with the answers. */
export const readNormQuestions = (ctx: Context): Promise<readonly NormQuestionLine[]> =>
  within(ctx, (tx) => selectNormQuestions(tx))

/** The norms in force that a question can be about, by code. */
export const readNormsToAskAbout = (
  ctx: Context,
): Promise<readonly { readonly code: string; readonly title: string }[]> =>
  within(ctx, async (tx) => {
    const framework = await selectOptionalTextInForce(tx, 'framework', ctx.today)
    return partsOf(framework?.content.parts ?? [], 'norm').map(({ code, content }) => ({ code, title: content.title }))
  })

import { selectNormQuestions, type NormQuestionLine } from '#src/storage/norm-questions.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { NormQuestionLine } from '#src/storage/norm-questions.ts'

/** Every question of teams about the framework, with the answers. */
export const readNormQuestions = (ctx: Context): Promise<readonly NormQuestionLine[]> =>
  within(ctx, (tx) => selectNormQuestions(tx))

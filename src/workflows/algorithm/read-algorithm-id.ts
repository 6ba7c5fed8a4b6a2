import { isId } from '#src/domain/shared/ids.ts'
import { selectOptionalAlgorithm, selectOptionalAlgorithmBySlug } from '#src/storage/algorithms.ts'

import { within, type Context } from '#src/workflows/context.ts'

/** The id of the algorithm that somebody means by its id or by its public address. */
export const readAlgorithmId = (ctx: Context, meant: string): Promise<string | undefined> =>
  within(ctx, async (tx) => {
    const found = isId(meant)
      ? await selectOptionalAlgorithm(tx, meant)
      : await selectOptionalAlgorithmBySlug(tx, meant.toLowerCase())
    return found?.id
  })

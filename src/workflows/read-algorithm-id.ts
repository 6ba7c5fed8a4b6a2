import { selectOptionalAlgorithm, selectOptionalAlgorithmBySlug } from '#src/storage/algorithms.ts'

import { within, type Context } from './context.ts'

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** The id of the algorithm that somebody means by its id or by its public address. */
export const readAlgorithmId = (ctx: Context, meant: string): Promise<string | undefined> =>
  within(ctx, async (tx) => {
    const found = isId(meant)
      ? await selectOptionalAlgorithm(tx, meant)
      : await selectOptionalAlgorithmBySlug(tx, meant.toLowerCase())
    return found?.id
  })

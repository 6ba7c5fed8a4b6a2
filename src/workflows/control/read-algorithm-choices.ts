import { selectAlgorithmNames } from '#src/storage/views/start-page.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** Algorithms to choose from in a form. */
export const readAlgorithmChoices = (
  ctx: Context,
): Promise<readonly { readonly id: string; readonly name: string }[]> => within(ctx, selectAlgorithmNames)

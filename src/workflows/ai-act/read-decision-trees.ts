import { selectDecisionTrees, type ListedTree } from '#src/storage/decision-trees.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { ListedTree } from '#src/storage/decision-trees.ts'

/** The trees that were read in on this installation, and which of them the organisation uses. */
export const readDecisionTrees = (ctx: Context): Promise<readonly ListedTree[]> =>
  within(ctx, (tx) => selectDecisionTrees(tx))

import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import { selectWalks } from '#src/storage/ai-act-walks.ts'
import { selectOptionalAlgorithm, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import { selectDecisionTrees, selectOptionalDecisionTree, type ListedTree } from '#src/storage/decision-trees.ts'
import { selectNames, type Name } from '#src/storage/views/names.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** The walks of an algorithm, with the trees that one can begin with. */
export interface WalksPage {
  readonly algorithm: StoredAlgorithm
  readonly walks: readonly KeptWalk[]
  readonly trees: readonly ListedTree[]
  readonly names: ReadonlyMap<string, Name>
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Everything about the walks of one algorithm; nothing when it is not ours. */
export function readWalks(ctx: Context, algorithmId: string): Promise<WalksPage | undefined> {
  if (!uuid.test(algorithmId)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
    if (algorithm === undefined) return undefined
    return {
      algorithm,
      walks: await selectWalks(tx, algorithmId),
      trees: await selectDecisionTrees(tx),
      names: await selectNames(tx),
    }
  })
}

/** One walk with the version of the tree that it goes through. */
export interface WalkPage {
  readonly algorithm: StoredAlgorithm
  readonly walk: KeptWalk
  readonly tree: DecisionTree
}

/** One walk of an algorithm; nothing when there is none. */
export function readWalk(ctx: Context, algorithmId: string, walkId: string): Promise<WalkPage | undefined> {
  if (!uuid.test(algorithmId) || !uuid.test(walkId)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
    const walk = (await selectWalks(tx, algorithmId)).find((one) => one.id === walkId)
    const tree = walk === undefined ? undefined : await selectOptionalDecisionTree(tx, walk.tree.sha256)
    return algorithm === undefined || walk === undefined || tree === undefined ? undefined : { algorithm, walk, tree }
  })
}

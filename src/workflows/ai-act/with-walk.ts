import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import { selectWalkForUpdate } from '#src/storage/ai-act-walks.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalDecisionTree } from '#src/storage/decision-trees.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** Which walk, on the revision that the person saw. */
export interface OfWalk {
  readonly algorithmId: string
  readonly walkId: string
  readonly revision: number
}

/** A walk that is held, with the version of the tree that it goes through. */
export interface HeldWalk {
  readonly walk: KeptWalk
  readonly tree: DecisionTree
  readonly algorithm: StoredAlgorithm
}

export type HeldRefusal = 'not-found' | 'changed-meanwhile'

/** Holds algorithm and walk, so that two people cannot answer at once, and does the work. */
export function withWalk<Value, Refusal extends string>(
  ctx: Context,
  { algorithmId, walkId, revision }: OfWalk,
  work: (tx: Tx, held: HeldWalk) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | HeldRefusal>> {
  return within<Result<Value, Refusal | HeldRefusal>>(ctx, async (tx) => {
    const algorithm = await selectAlgorithmForUpdate(tx, algorithmId)
    const walk = algorithm === undefined ? undefined : await selectWalkForUpdate(tx, algorithmId, walkId)
    if (algorithm === undefined || walk === undefined) return refuse('not-found')
    if (walk.revision !== revision) return refuse('changed-meanwhile')
    const tree = await selectOptionalDecisionTree(tx, walk.tree.sha256)
    return tree === undefined ? refuse('not-found') : work(tx, { walk, tree, algorithm })
  })
}

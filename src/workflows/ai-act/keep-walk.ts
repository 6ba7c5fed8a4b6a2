import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import { tellPath } from '#src/domain/ai-act/outcome.ts'
import type { Walk } from '#src/domain/ai-act/walk.ts'
import { updateWalk } from '#src/storage/ai-act-walks.ts'
import type { Tx } from '#src/storage/database.ts'
import type { Context } from '#src/workflows/context.ts'

/** Keeps a walk that went on or back, with its path in words. Part of a workflow, which records the event. */
export async function keepWalk(
  tx: Tx,
  ctx: Context,
  { walk, tree }: { readonly walk: KeptWalk; readonly tree: DecisionTree },
  { path, remembered }: Walk,
): Promise<KeptWalk> {
  const kept = { ...walk, path, remembered, told: tellPath(tree, path), changedAt: ctx.now }
  await updateWalk(tx, kept)
  return { ...kept, revision: walk.revision + 1 }
}

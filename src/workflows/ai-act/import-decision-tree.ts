import type { DecisionTree, TreeOrigin, TreeVersion } from '#src/domain/ai-act/decision-tree.ts'
import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import { inInstallation, type Tx } from '#src/storage/database.ts'
import { insertDecisionTree } from '#src/storage/decision-trees.ts'
import { sha256 } from '#src/storage/sha256.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordInstallationEvent } from '#src/workflows/record-installation-event.ts'

/** Where it is read in: the installation, by somebody or by the command line. */
export type InstallationContext = Pick<Context, 'db' | 'now' | 'newId' | 'actor'>

/** What came of it: a new version, or one that was there already. */
export interface ImportedTree {
  readonly outcome: 'created' | 'unchanged'
  readonly version: TreeVersion
}

/** The version that a tree is: known by its content, because its number is not always raised. */
export const versionOf = (tree: DecisionTree, origin: TreeOrigin): TreeVersion => ({
  sha256: sha256(canonicalJson(tree)),
  name: tree.name,
  version: tree.version,
  origin,
})

/** Keeps a checked tree for the whole installation. Nobody uses it because of that; the same tree twice changes nothing. */
export function importDecisionTree(ctx: InstallationContext, tree: DecisionTree): Promise<ImportedTree> {
  const version = versionOf(tree, 'imported')
  return inInstallation(ctx.db, async (tx: Tx) => {
    const created = await insertDecisionTree(tx, version, tree, ctx.now)
    if (!created) return { outcome: 'unchanged', version }
    await recordInstallationEvent(tx, ctx, {
      action: 'decision-tree.imported',
      subject: { kind: 'decisionTree', id: version.sha256 },
      after: tree,
    })
    return { outcome: 'created', version }
  })
}

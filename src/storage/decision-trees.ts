import type { DecisionTree, TreeOrigin, TreeVersion } from '#src/domain/ai-act/decision-tree.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** A version with when it was kept, and whether this organisation uses it. */
export interface ListedTree extends TreeVersion {
  readonly keptAt: Moment
  readonly used: boolean
}

/** Keeps a version of a tree; false when it was there already. A table of the installation. */
export async function insertDecisionTree(
  tx: Tx,
  version: TreeVersion,
  tree: DecisionTree,
  keptAt: Moment,
): Promise<boolean> {
  const { sha256, origin, name, version: number } = version
  const written = await tx
    .insertInto('decision_tree')
    .values({ sha256, origin, name, version: number, tree: json(tree), kept_at: keptAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('sha256')
    .execute()
  return written.length > 0
}

/** The tree with this fingerprint. */
export async function selectOptionalDecisionTree(tx: Tx, sha256: string): Promise<DecisionTree | undefined> {
  const row = await tx.selectFrom('decision_tree').select('tree').where('sha256', '=', sha256).executeTakeFirst()
  return row?.tree
}

/** Every version that was read in, the newest first, with what this organisation chose last. */
export async function selectDecisionTrees(tx: Tx): Promise<ListedTree[]> {
  const rows = await tx
    .selectFrom('decision_tree as d')
    .select(['d.sha256', 'd.origin', 'd.name', 'd.version', 'd.kept_at as keptAt'])
    .select((eb) =>
      eb
        .selectFrom('decision_tree_choice as c')
        .select('c.used')
        .whereRef('c.tree_sha256', '=', 'd.sha256')
        .orderBy('c.sequence', 'desc')
        .limit(1)
        .as('used'),
    )
    .where('d.origin', '=', 'imported')
    .orderBy('d.kept_at', 'desc')
    .orderBy('d.sha256')
    .execute()
  return rows.map((row) => ({ ...row, origin: row.origin as TreeOrigin, used: row.used ?? false }))
}

/** What an organisation chose about a version. */
export interface TreeChoice {
  readonly id: string
  readonly sha256: string
  readonly used: boolean
  readonly by: string
  readonly on: Day
}

export async function appendTreeChoice(tx: Tx, organisationId: string, choice: TreeChoice): Promise<void> {
  await tx
    .insertInto('decision_tree_choice')
    .values({
      id: choice.id,
      organisation_id: organisationId,
      tree_sha256: choice.sha256,
      used: choice.used,
      chosen_by: choice.by,
      chosen_on: choice.on,
    })
    .execute()
}

import { shortForm } from '#src/content/ai-act/short-form.ts'
import type { DecisionTree, TreeVersion } from '#src/domain/ai-act/decision-tree.ts'
import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import { newWalk } from '#src/domain/ai-act/walk.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import { insertWalk, selectWalks } from '#src/storage/ai-act-walks.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertDecisionTree, selectDecisionTrees } from '#src/storage/decision-trees.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { versionOf } from './import-decision-tree.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Through which version of which tree; the person chooses. */
export interface StartWalk {
  readonly algorithmId: string
  readonly sha256: string
}

/** The short form of Weegschaal as a version: its fingerprint follows from its words. */
export const shortFormVersion: TreeVersion = versionOf(shortForm, 'ours')

/** The short form is kept at its first use, so that a later version of Weegschaal does not change this walk. */
async function versionToWalk(tx: Tx, ctx: Context, sha256: string): Promise<TreeVersion | undefined> {
  if (sha256 === shortFormVersion.sha256) {
    await insertDecisionTree(tx, shortFormVersion, shortForm satisfies DecisionTree, ctx.now)
    return shortFormVersion
  }
  const listed = (await selectDecisionTrees(tx)).find((one) => one.sha256 === sha256 && one.used)
  return listed === undefined
    ? undefined
    : { sha256: listed.sha256, name: listed.name, version: listed.version, origin: listed.origin }
}

/** Begins a walk through a tree that the organisation uses. Other walks of the algorithm stay as they are. */
export function startWalk(
  ctx: Context,
  { algorithmId, sha256 }: StartWalk,
): Promise<Result<KeptWalk, 'not-found' | 'tree-not-used'>> {
  return within(ctx, async (tx) => {
    if ((await selectAlgorithmForUpdate(tx, algorithmId)) === undefined) return refuse('not-found')
    const tree = await versionToWalk(tx, ctx, sha256)
    if (tree === undefined) return refuse('tree-not-used')
    const walk: KeptWalk = {
      ...newWalk,
      id: ctx.newId(),
      algorithmId,
      number: ((await selectWalks(tx, algorithmId))[0]?.number ?? 0) + 1,
      tree,
      state: 'open',
      told: [],
      startedBy: ctx.actor?.personId ?? '',
      startedOn: ctx.today,
      changedAt: ctx.now,
      revision: 1,
    }
    await insertWalk(tx, ctx.organisationId, walk)
    await recordEvent(tx, ctx, {
      action: 'ai-act-walk.started',
      subject: { kind: 'aiActWalk', id: walk.id },
      after: { tree },
    })
    return accept(walk)
  })
}

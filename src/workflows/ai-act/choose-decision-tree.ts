import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendTreeChoice, selectOptionalDecisionTree } from '#src/storage/decision-trees.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Which version the organisation begins to use, or no longer uses. */
export interface ChooseDecisionTree {
  readonly sha256: string
  readonly used: boolean
}

/** A person chooses which tree the organisation uses: reading one in does not (law 3 of the product). */
export function chooseDecisionTree(
  ctx: Context,
  { sha256, used }: ChooseDecisionTree,
): Promise<Result<true, 'not-found'>> {
  return within(ctx, async (tx) => {
    if ((await selectOptionalDecisionTree(tx, sha256)) === undefined) return refuse('not-found')
    const id = ctx.newId()
    await appendTreeChoice(tx, ctx.organisationId, { id, sha256, used, by: ctx.actor?.personId ?? '', on: ctx.today })
    await recordEvent(tx, ctx, {
      action: used ? 'decision-tree.chosen' : 'decision-tree.put-away',
      subject: { kind: 'decisionTree', id: sha256 },
      after: { sha256, used },
    })
    return accept(true)
  })
}

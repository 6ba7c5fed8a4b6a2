import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import { may } from '#src/domain/access/access.ts'
import { refuse, accept, type Result } from '#src/domain/shared/result.ts'
import {
  adoptStartingDecision as adopt,
  type AdoptionRefusal,
} from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type { Adoption, StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import { selectBodies } from '#src/storage/people.ts'
import {
  insertStartingDecision,
  selectOptionalStartingDraft,
  selectStartingDecisions,
} from '#src/storage/starting-decisions.ts'
import { answeredRows } from '#src/workflows/weighing/answered-rows.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type AdoptRefusal = AdoptionRefusal | 'not-its-secretary' | 'changed-meanwhile'

export interface AdoptStartingDecision extends Adoption {
  /** The draft that lay before the body. */
  readonly revision: number
}

/** Only the secretary of the body records what it decided. */
const isItsSecretary = (ctx: Context, bodyId: string): boolean =>
  may(ctx.actor, 'rules.adopt', ctx.today, { body: bodyId })

/** Records that the executive adopted the startbesluit. From its day on our rules are rules of the organisation. */
export function adoptStartingDecision(
  ctx: Context,
  { revision, ...adoption }: AdoptStartingDecision,
): Promise<Result<StartingDecision, AdoptRefusal>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null || !isItsSecretary(ctx, adoption.bodyId)) return refuse('not-its-secretary')
    const draft = await selectOptionalStartingDraft(tx)
    if ((draft?.revision ?? 0) !== revision) return refuse('changed-meanwhile')
    const rows = await answeredRows(tx, draft?.answers ?? [], adoption.adoptedOn)
    const result = adopt(adoption, rows, { rows: startingRows, bodies: await selectBodies(tx), today: ctx.today })
    if (!result.ok) return result
    const number = (await selectStartingDecisions(tx)).length + 1
    const decision: StartingDecision = { ...adoption, id: ctx.newId(), number, rows: result.value }
    const snapshot = await freeze(tx, ctx, {
      subject: { kind: 'starting-decision', id: decision.id },
      content: decision,
    })
    await insertStartingDecision(tx, ctx.organisationId, {
      ...decision,
      snapshotId: snapshot.id,
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now,
    })
    await recordEvent(tx, ctx, {
      action: 'starting-decision.adopted',
      subject: { kind: 'starting-decision', id: decision.id },
      after: decision,
    })
    return accept(decision)
  })
}

import { proposedRules, startingRows } from '#src/content/starting-decision/starting-rows.ts'
import { may } from '#src/domain/access/access.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { refuse, accept, type Result } from '#src/domain/shared/result.ts'
import {
  adoptedRow,
  adoptStartingDecision as adopt,
  type AdoptionRefusal,
} from '#src/domain/starting-decision/adopt-starting-decision.ts'
import type {
  AdoptedRow,
  Adoption,
  RowAnswer,
  StartingDecision,
} from '#src/domain/starting-decision/starting-decision.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectBodies, selectRoleAssignments } from '#src/storage/people.ts'
import {
  insertStartingDecision,
  selectOptionalStartingDraft,
  selectStartingDecisions,
} from '#src/storage/starting-decisions.ts'
import { within, type Context } from './context.ts'
import { freeze } from './freeze.ts'
import { recordEvent } from './record-event.ts'

export type AdoptRefusal = AdoptionRefusal | 'not-its-secretary' | 'changed-meanwhile'

export interface AdoptStartingDecision extends Adoption {
  /** The draft that lay before the body. */
  readonly revision: number
}

/** The answered rows with the rules of this version, and for roles who held them on the day of adoption. */
async function frozenRows(tx: Tx, answers: readonly RowAnswer[], day: Day): Promise<readonly AdoptedRow[]> {
  const held = (await selectRoleAssignments(tx)).filter((assignment) => holdsOn(assignment, day))
  return startingRows.flatMap((row) => {
    const answer = answers.find(({ key }) => key === row.key)
    if (answer === undefined) return []
    const holder = held.find(({ role }) => role === row.role)
    const kept = adoptedRow(row, answer, proposedRules)
    return [row.role === null ? kept : { ...kept, held: holder !== undefined, heldBy: holder?.heldBy ?? null }]
  })
}

/** Only the secretary of the body records what it decided. */
const isItsSecretary = (ctx: Context, bodyId: string): boolean =>
  may(ctx.actor?.assignments ?? null, 'rules.adopt', ctx.today, { body: bodyId })

/** Records that the executive adopted the startbesluit. From its day on our rules are rules of the organisation. */
export function adoptStartingDecision(
  ctx: Context,
  { revision, ...adoption }: AdoptStartingDecision,
): Promise<Result<StartingDecision, AdoptRefusal>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null || !isItsSecretary(ctx, adoption.bodyId)) return refuse('not-its-secretary')
    const draft = await selectOptionalStartingDraft(tx)
    if ((draft?.revision ?? 0) !== revision) return refuse('changed-meanwhile')
    const rows = await frozenRows(tx, draft?.answers ?? [], adoption.adoptedOn)
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

import type { Role } from '#src/domain/person/role.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  factsAreOpen,
  moveWeighing,
  type Circumstances,
  type MoveRefusal,
  type WeighingTrigger,
} from '#src/domain/weighing/transitions.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectSnapshotsOf } from '#src/storage/snapshots.ts'
import type { WeighingReference } from '#src/domain/proposal/proposal.ts'
import { selectOptionalCircumstances } from '#src/storage/views/weighing-page.ts'
import {
  lockWeighing,
  selectOptionalWeighing,
  updateFactsRevision,
  updateWeighingNumber,
  updateWeighingStatus,
} from '#src/storage/weighings.ts'
import type { Context } from './context.ts'
import { freezeWeighing, frozenWeighing } from './freeze-weighing.ts'
import { recordEvent } from './record-event.ts'
import { contributorOf, subjectOf } from './with-weighing.ts'

/** After a version was frozen, work goes on under the next number. */
async function startNextVersion(tx: Tx, weighing: Weighing): Promise<void> {
  const last = (await selectSnapshotsOf(tx, frozenWeighing(weighing))).at(-1)
  if (last !== undefined) await updateWeighingNumber(tx, weighing.id, last.number + 1)
}

/** What a guard cannot read in the weighing itself. */
export async function circumstancesOf(
  tx: Tx,
  ctx: Context,
  weighing: Pick<Weighing, 'algorithmId'>,
  hasDecisionQuestion: boolean,
): Promise<Circumstances> {
  return { ...(await selectOptionalCircumstances(tx, weighing.algorithmId, ctx.today)), hasDecisionQuestion }
}

interface Move {
  readonly trigger: WeighingTrigger
  readonly roles: readonly Role[]
  readonly reason: string | null
  readonly hasDecisionQuestion: boolean
}

/** Moves a weighing that is held, freezes it where a version begins to count, and records it. */
export async function carryMove(
  tx: Tx,
  ctx: Context,
  weighing: Weighing,
  move: Move,
): Promise<Result<WeighingReference | null, MoveRefusal>> {
  const circumstances = await circumstancesOf(tx, ctx, weighing, move.hasDecisionQuestion)
  const moved = moveWeighing(weighing, move.trigger, move.roles, circumstances)
  if (!moved.ok) return moved
  const { to } = moved.value
  const frozen = to === 'readyForProposal' || to === 'submitted' ? await freezeWeighing(tx, ctx, weighing) : null
  if (factsAreOpen(to)) {
    await startNextVersion(tx, weighing)
    await updateFactsRevision(tx, weighing.id)
  }
  await updateWeighingStatus(tx, weighing.id, to)
  await recordEvent(tx, ctx, {
    action: 'weighing.moved',
    subject: subjectOf(weighing),
    before: { status: weighing.status },
    after: { status: to, reason: move.reason, sha256: frozen?.sha256 ?? null },
  })
  return accept(frozen === null ? null : { snapshotId: frozen.id, number: frozen.number, sha256: frozen.sha256 })
}

/** Steps that another workflow takes with its own record: an agenda, a decision, a proposal that comes back. */
export type BodyTrigger = 'submit' | 'sendBack' | 'weigh'

/**
 * Moves the weighing of an algorithm inside the transaction of that other workflow. Submitting gives the frozen version
 * to refer to.
 */
export async function moveWithProposal(
  tx: Tx,
  ctx: Context,
  algorithmId: string,
  trigger: BodyTrigger,
): Promise<Result<WeighingReference | null, MoveRefusal | 'not-found'>> {
  const held = await lockWeighing(tx, { algorithmId })
  const weighing = held === undefined ? undefined : await selectOptionalWeighing(tx, { id: held.id })
  if (weighing === undefined) return refuse('not-found')
  const { roles } = contributorOf(ctx, algorithmId)
  return carryMove(tx, ctx, weighing, { trigger, roles, reason: null, hasDecisionQuestion: true })
}

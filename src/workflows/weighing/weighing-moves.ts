import { missingAssessments, neededHere } from '#src/domain/instrument-trigger/needed-here.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
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
import { selectAwaited } from '#src/storage/views/weighing-page.ts'
import { updateFactsRevision, updateWeighingNumber, updateWeighingStatus } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { freezeWeighing, frozenWeighing } from './freeze-weighing.ts'
import { agreementsAround } from '#src/workflows/framework/norms-around.ts'
import { neededUnder } from '#src/workflows/starting-decision/triggers-on.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf } from './with-weighing.ts'

/** Facts may be changed again: confirmations lapse, and after a frozen version work goes on under the next number. */
async function openFacts(tx: Tx, weighing: Weighing): Promise<void> {
  const last = (await selectSnapshotsOf(tx, frozenWeighing(weighing))).at(-1)
  if (last !== undefined) await updateWeighingNumber(tx, weighing.id, last.number + 1)
  await updateFactsRevision(tx, weighing.id)
}

/** The body sent the weighing back. Part of a workflow, which records the event. */
export async function returnToDialogue(tx: Tx, weighing: Weighing): Promise<void> {
  await openFacts(tx, weighing)
  await updateWeighingStatus(tx, weighing.id, 'inDialogue')
}

/** What a guard cannot read in the weighing itself. */
export async function circumstancesOf(
  tx: Tx,
  weighing: Pick<Weighing, 'algorithmId'>,
  { hasDecisionQuestion, day }: { readonly hasDecisionQuestion: boolean; readonly day: Day },
): Promise<Circumstances> {
  const awaited = await selectAwaited(tx, weighing.algorithmId, { day })
  const { norms, goals } = await agreementsAround(tx, weighing.algorithmId, day)
  const needed = neededHere(neededUnder(awaited.startingDecision), awaited.records)
  return {
    instrumentsMissing: missingAssessments(needed, awaited.status),
    inForce: { norms: norms.norms, goals },
    advicesMissing: awaited.advices,
    hasDecisionQuestion,
  }
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
  const circumstances = await circumstancesOf(tx, weighing, {
    hasDecisionQuestion: move.hasDecisionQuestion,
    day: ctx.today,
  })
  const moved = moveWeighing(weighing, move.trigger, move.roles, circumstances)
  if (!moved.ok) return moved
  const { to } = moved.value
  const frozen = to === 'readyForProposal' || to === 'submitted' ? await freezeWeighing(tx, ctx, weighing) : null
  if (factsAreOpen(to)) await openFacts(tx, weighing)
  await updateWeighingStatus(tx, weighing.id, to)
  await recordEvent(tx, ctx, {
    action: 'weighing.moved',
    subject: subjectOf(weighing),
    before: { status: weighing.status },
    after: { status: to, reason: move.reason, sha256: frozen?.sha256 ?? null },
  })
  return accept(frozen === null ? null : { snapshotId: frozen.id, number: frozen.number, sha256: frozen.sha256 })
}

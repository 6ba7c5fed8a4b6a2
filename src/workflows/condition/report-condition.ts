import { recordConditionEvent, type ConditionRefusal } from '#src/domain/condition/condition-state.ts'
import { heldBy, peopleOf } from '#src/domain/condition/unheld.ts'
import type { ConditionEvent, ReportedKind } from '#src/domain/condition/condition.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { appendConditionEvent, selectConditionForUpdate } from '#src/storage/conditions.ts'
import { selectHere } from '#src/storage/here.ts'
import { insertFile } from '#src/storage/files.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** A file that proves something. */
export interface Proof {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What happened to a condition, in words, with proof. */
export interface ReportCondition {
  readonly conditionId: string
  readonly kind: ReportedKind
  readonly text: string
  readonly proof: Proof | null
}

/** Adds what happened to a condition: by who carries it out, or by who verifies it, never the same person. */
export function reportCondition(
  ctx: Context,
  command: ReportCondition,
): Promise<Result<ConditionEvent, ConditionRefusal | 'condition-unknown'>> {
  return within(ctx, async (tx) => {
    const stored = await selectConditionForUpdate(tx, command.conditionId)
    if (stored === undefined) return refuse('condition-unknown')
    const followed = heldBy(stored, await selectHere(tx, peopleOf(stored.condition), ctx.today))
    const { personId } = signedIn(ctx)
    const fileId = command.proof === null ? null : ctx.newId()
    const { kind } = command
    const decided = { decisionId: null, mandate: null, dueOn: null }
    const event = { kind, text: command.text.trim(), on: ctx.today, by: personId, fileId, ...decided }
    const result = recordConditionEvent(followed, event)
    if (!result.ok) return result
    if (command.proof !== null && fileId !== null)
      await insertFile(tx, ctx.organisationId, {
        ...command.proof,
        id: fileId,
        sha256: sha256(command.proof.bytes),
        uploadedBy: personId,
        uploadedAt: ctx.now,
      })
    const sequence = followed.events.length + 1
    const added = { id: ctx.newId(), conditionId: command.conditionId, sequence, event }
    await appendConditionEvent(tx, ctx.organisationId, added)
    await recordEvent(tx, ctx, {
      action: 'condition.reported',
      subject: { kind: 'condition', id: command.conditionId },
      after: event,
    })
    return result
  })
}

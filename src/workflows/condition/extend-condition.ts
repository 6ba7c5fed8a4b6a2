import { recordConditionEvent, type ConditionRefusal } from '#src/domain/condition/condition-state.ts'
import type { ConditionEvent } from '#src/domain/condition/condition.ts'
import { mandateOf, officialMayDecide, type OfficialRefusal } from '#src/domain/mandate/official-decision.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendConditionEvent, selectConditionForUpdate } from '#src/storage/conditions.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalDecision } from '#src/storage/decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { routeQuestion } from '#src/workflows/routing/read-routing.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** More time for a condition, decided by an official in the name of the body that set it. */
export interface ExtendCondition {
  readonly conditionId: string
  readonly dueOn: Day
  readonly reason: string
  /** The mandate in words, in the language of the record. */
  readonly basisOf: (mandate: Mandate) => string
}

export type ExtendRefusal =
  ConditionRefusal | OfficialRefusal | 'condition-unknown' | 'mandate-of-another' | 'other-body'

/** The mandate that lets this person give more time, or which rule stands in the way. */
function mandateFor(
  routing: Routing | undefined,
  { bodyId, personId }: { bodyId: string; personId: string },
): Result<Mandate, OfficialRefusal | 'mandate-of-another' | 'other-body'> {
  if (routing === undefined) return refuse('undetermined')
  const allowed = officialMayDecide(routing)
  if (!allowed.ok) return allowed
  if (allowed.value.bodyId !== bodyId) return refuse('other-body')
  if (allowed.value.mandate === null) return refuse('no-mandate')
  const mandate = mandateOf(allowed.value, personId)
  return mandate === null ? refuse('mandate-of-another') : accept(mandate)
}

async function routingOf(tx: Tx, ctx: Context, condition: { decisionId: string; questionId: string }) {
  const decision = await selectOptionalDecision(tx, condition.decisionId)
  const question = decision?.questions.find(({ id }) => id === condition.questionId)
  if (decision === undefined || question === undefined) return undefined
  const routing = await routeQuestion(tx, ctx, decision.algorithmId, { question: question.kind })
  return { decision, question, routing }
}

/**
 * Gives a condition more time under a mandate of the body that set it. Letting it lapse
 * is for the body itself only.
 */
export function extendCondition(
  ctx: Context,
  command: ExtendCondition,
): Promise<Result<ConditionEvent, ExtendRefusal>> {
  return within(ctx, async (tx): Promise<Result<ConditionEvent, ExtendRefusal>> => {
    const followed = await selectConditionForUpdate(tx, command.conditionId)
    const found = followed === undefined ? undefined : await routingOf(tx, ctx, followed.condition)
    if (followed === undefined || found === undefined) return refuse('condition-unknown')
    const { personId } = signedIn(ctx)
    const mandate = mandateFor(found.routing, { bodyId: found.decision.bodyId, personId })
    if (!mandate.ok) return mandate
    const event: ConditionEvent = {
      kind: 'extended',
      on: ctx.today,
      by: personId,
      text: command.reason.trim(),
      fileId: null,
      decisionId: null,
      mandate: { id: mandate.value.id, basis: command.basisOf(mandate.value) },
      dueOn: command.dueOn,
    }
    const result = recordConditionEvent(followed, event)
    if (!result.ok) return result
    const { conditionId } = command
    const added = { id: ctx.newId(), conditionId, sequence: followed.events.length + 1, event }
    await appendConditionEvent(tx, ctx.organisationId, added)
    await recordEvent(tx, ctx, {
      action: 'condition.extended',
      subject: { kind: 'condition', id: conditionId },
      after: event,
    })
    return accept(event)
  })
}

import {
  registerHistoricDecision as register,
  type HistoricDecision,
  type HistoricRefusal,
} from '#src/domain/decision/historic-decision.ts'
import type { Decision } from '#src/domain/decision/decision.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertDecision, nextDecisionNumber } from '#src/storage/decisions.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { deciderIds } from './deciders.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** What the document of an earlier decision says. */
export type RegisterHistoricDecision = Pick<
  HistoricDecision,
  | 'algorithmId'
  | 'title'
  | 'kind'
  | 'outcomeText'
  | 'effect'
  | 'reasons'
  | 'decidedOn'
  | 'reviewOn'
  | 'documentReference'
> & { readonly bodyId: string }

/** Registers a decision that was taken before, or elsewhere: an act of a person, with day and document. */
export function registerHistoricDecision(
  ctx: Context,
  command: RegisterHistoricDecision,
): Promise<Result<Decision, HistoricRefusal | 'algorithm-unknown' | 'body-unknown'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('algorithm-unknown')
    const body = (await selectBodies(tx)).find(({ id }) => id === command.bodyId)
    if (body === undefined) return refuse('body-unknown')
    const { personId, assignments } = signedIn(ctx)
    const given = {
      ...command,
      id: ctx.newId(),
      questionId: ctx.newId(),
      number: '',
      status: algorithm.status,
      body,
      recorder: { personId, assignments },
      memberIds: await deciderIds(tx, body.id, ctx.today),
      today: ctx.today,
      now: ctx.now,
    }
    const result = register(given)
    if (!result.ok) return result
    const next = { id: ctx.newId(), year: Number(ctx.today.slice(0, 4)) }
    const registered = { ...result.value, number: await nextDecisionNumber(tx, ctx.organisationId, next) }
    const subject = { kind: 'decision' as const, id: registered.id }
    const snapshot = await freeze(tx, ctx, { subject, content: { decision: registered } })
    const decision = { ...registered, snapshotId: snapshot.id }
    await insertDecision(tx, ctx.organisationId, decision)
    await recordEvent(tx, ctx, { action: 'decision.registered', subject, after: decision })
    return accept(decision)
  })
}

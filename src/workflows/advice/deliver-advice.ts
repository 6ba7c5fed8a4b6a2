import type { Advice, AdvicePublicity, Advisor } from '#src/domain/advice/advice.ts'
import type { AdviceTrail } from '#src/domain/advice/advice-state.ts'
import type { AdviceKind, AdviceVerdict } from '#src/domain/advice/advice-kind.ts'
import { deliverAdvice as deliver, type AdviceDeliveryRefusal } from '#src/domain/advice/deliver-advice.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertAdvice, lockAdviceRequest, selectAdviceTrails } from '#src/storage/advices.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { deciderIds } from '#src/workflows/decision/deciders.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { placeAdvisor } from './place-advisor.ts'

/** An advice as the advisor wrote it: in answer to a request, instead of an earlier one, or unasked. */
export interface DeliverAdviceCommand {
  readonly algorithmId: string
  readonly requestId: string | null
  readonly supersedes: string | null
  /** Only for advice that nobody asked for; otherwise the request says it. */
  readonly unsolicited: { readonly kind: AdviceKind; readonly advisor: Advisor } | null
  readonly questionKinds: readonly QuestionKind[]
  readonly verdict: AdviceVerdict
  readonly conclusion: string
  readonly text: string
  readonly proposedConditions: readonly string[]
  readonly publicity: AdvicePublicity
}

/** What the command answers: a request, an earlier advice, or nothing. */
function answered({ requestId, supersedes }: DeliverAdviceCommand, trails: readonly AdviceTrail[]) {
  const delivered = trails.flatMap(({ advice }) => (advice === null ? [] : [advice]))
  const earlier = delivered.find(({ id }) => id === supersedes)
  const id = requestId ?? earlier?.requestId ?? null
  return { delivered, earlier, request: trails.find(({ request }) => request?.id === id)?.request ?? null }
}

type Answered = ReturnType<typeof answered>

function written(ctx: Context, command: DeliverAdviceCommand, { request, earlier }: Answered): Advice | null {
  const { unsolicited, ...words } = command
  const origin = request ?? earlier ?? unsolicited
  if (origin === null) return null
  return {
    ...words,
    id: ctx.newId(),
    requestId: request === null ? null : request.id,
    kind: origin.kind,
    advisor: origin.advisor,
    basis: request === null ? 'unsolicited' : request.basis,
    question: request === null ? '' : request.question,
    deliveredOn: ctx.today,
    deliveredBy: signedIn(ctx).personId,
  }
}

/** Delivers an advice. From then on nobody can change it. */
export function deliverAdvice(
  ctx: Context,
  command: DeliverAdviceCommand,
): Promise<Result<Advice, AdviceDeliveryRefusal | 'algorithm-unknown'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('algorithm-unknown')
    if (command.requestId !== null) await lockAdviceRequest(tx, command.requestId)
    const earlier = answered(command, await selectAdviceTrails(tx, command.algorithmId))
    const unasked = command.unsolicited
    const unsolicited = unasked === null ? null : { ...unasked, advisor: await placeAdvisor(tx, ctx, unasked.advisor) }
    const advice = written(ctx, { ...command, unsolicited }, earlier)
    if (advice === null) return refuse('not-the-advisor')
    const result = deliver({
      advice,
      request: earlier.request,
      delivered: earlier.delivered,
      actor: signedIn(ctx),
      deciderIds: await deciderIds(tx, algorithm.responsibility.competentBodyId, ctx.today),
      today: ctx.today,
    })
    if (!result.ok) return result
    await insertAdvice(tx, ctx.organisationId, advice)
    await recordEvent(tx, ctx, {
      action: 'advice.delivered',
      subject: { kind: 'advice', id: advice.id },
      before: earlier.earlier,
      after: advice,
    })
    return result
  })
}

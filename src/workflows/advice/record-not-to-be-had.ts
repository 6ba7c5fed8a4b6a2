import type { AdviceRequest } from '#src/domain/advice/advice.ts'
import { advisorFor } from '#src/domain/advice/advisor-of-kind.ts'
import type { AdviceKind } from '#src/domain/advice/advice-kind.ts'
import { notToBeHad, type NotToBeHadRefusal } from '#src/domain/advice/not-to-be-had.ts'
import { advisorByTask, taskFor } from '#src/domain/control/agreed-advice.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { appendAdviceEvent, insertAdviceRequest, selectAdviceTrails } from '#src/storage/advices.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { controlArrangement } from '#src/workflows/control/control-arrangement.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { someoneCanAdvise } from './someone-can-advise.ts'

export interface RecordNotToBeHad {
  readonly algorithmId: string
  readonly kind: AdviceKind
  /** What the advice is called, as everyone reads it. */
  readonly advisorName: string
  readonly question: string
  readonly reason: string
}

/** Says in one line that an advice cannot be had here, without asking somebody who is not there first. */
export function recordNotToBeHad(
  ctx: Context,
  { algorithmId, kind, advisorName, question, reason }: RecordNotToBeHad,
): Promise<Result<string, NotToBeHadRefusal | 'algorithm-unknown'>> {
  return within(ctx, async (tx) => {
    if ((await selectAlgorithmForUpdate(tx, algorithmId)) === undefined) return refuse('algorithm-unknown')
    const task = taskFor((await controlArrangement(tx, ctx.today))?.tasks ?? [], kind)
    const byKind = advisorFor(kind, { name: advisorName, personId: null })
    const advisor = task === undefined ? byKind : advisorByTask(byKind, task)
    const advisorExists = await someoneCanAdvise(tx, advisor, ctx.today)
    const trails = await selectAdviceTrails(tx, algorithmId)
    const result = notToBeHad({ kind, reason, advisorExists, trails })
    if (!result.ok) return result
    const { personId } = signedIn(ctx)
    const id = ctx.newId()
    const request: AdviceRequest = {
      ...{ id, algorithmId, kind, advisor, question, questionKinds: [] },
      basis: 'framework',
      ...{ basisSource: '', requestedOn: ctx.today, requestedBy: personId, dueOn: ctx.today },
    }
    const event = { kind: 'notDelivered', on: ctx.today, by: personId, reason: result.value } as const
    await insertAdviceRequest(tx, ctx.organisationId, request)
    await appendAdviceEvent(tx, ctx.organisationId, { id: ctx.newId(), requestId: id, event })
    const subject = { kind: 'advice', id } as const
    await recordEvent(tx, ctx, { action: 'advice.requested', subject, after: request })
    await recordEvent(tx, ctx, { action: 'advice.not-delivered', subject, after: event })
    return result
  })
}

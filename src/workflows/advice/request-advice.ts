import type { AdviceRequest } from '#src/domain/advice/advice.ts'
import { advisorByTask, taskFor } from '#src/domain/control/agreed-advice.ts'
import { requestAdvice as ask, type AdviceRequestRefusal } from '#src/domain/advice/request-advice.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertAdviceRequest } from '#src/storage/advices.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectRoleAssignments } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { controlArrangement } from '#src/workflows/control/control-arrangement.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { placeAdvisor } from './place-advisor.ts'

export type RequestAdviceCommand = Omit<AdviceRequest, 'id' | 'requestedOn' | 'requestedBy'>

/** Asks an advisor a question about an algorithm; who that is follows from what the body adopted about control and advice. */
export function requestAdvice(
  ctx: Context,
  command: RequestAdviceCommand,
): Promise<Result<AdviceRequest, AdviceRequestRefusal | 'algorithm-unknown'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('algorithm-unknown')
    const task = taskFor((await controlArrangement(tx, ctx.today))?.tasks ?? [], command.kind)
    const agreed = task === undefined ? command.advisor : advisorByTask(command.advisor, task)
    const advisor = await placeAdvisor(tx, ctx, agreed)
    const requestedBy = signedIn(ctx).personId
    const request = { ...command, advisor, id: ctx.newId(), requestedOn: ctx.today, requestedBy }
    const { personId } = advisor
    const advisorAssignments = personId === null ? [] : await selectRoleAssignments(tx, personId)
    const result = ask({ request, advisorAssignments, today: ctx.today })
    if (!result.ok) return result
    await insertAdviceRequest(tx, ctx.organisationId, request)
    await recordEvent(tx, ctx, {
      action: 'advice.requested',
      subject: { kind: 'advice', id: request.id },
      after: request,
    })
    return result
  })
}

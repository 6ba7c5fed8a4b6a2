import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Advice, AdviceEvent, AdviceRequest, AdviceResponse, AdviceState } from './advice.ts'
import type { AdviceKind } from './advice-kind.ts'
import { type Acting, speaksFor } from './deliver-advice.ts'

/** Everything that is recorded about one request. */
export interface AdviceTrail {
  readonly request: AdviceRequest | null
  readonly events: readonly AdviceEvent[]
  readonly advice: Advice | null
  readonly responses: readonly AdviceResponse[]
}

/** Where an advice stands, from what happened to it. */
export function adviceState(trail: AdviceTrail): AdviceState {
  if (trail.advice !== null) return trail.responses.length > 0 ? 'processed' : 'delivered'
  const last = trail.events.at(-1)
  return last === undefined ? 'requested' : last.kind
}

/** True when the term has passed without an answer; the answer itself may still come. */
export const isLate = (trail: AdviceTrail, today: Day): boolean =>
  trail.request !== null &&
  trail.advice === null &&
  adviceState(trail) !== 'notDelivered' &&
  trail.request.dueOn < today

export type NotDeliveredRefusal = 'reason-missing' | 'already-delivered' | 'term-not-passed'

/** Records that an advice was not delivered: the advisor may say so at any time, others after the term or when there is no advisor. */
export function markNotDelivered(
  trail: AdviceTrail,
  reason: string,
  actor: Acting,
  { today, advisorExists }: { readonly today: Day; readonly advisorExists: boolean },
): Result<AdviceEvent, NotDeliveredRefusal> {
  if (reason.trim() === '') return refuse('reason-missing')
  if (trail.advice !== null) return refuse('already-delivered')
  const byAdvisor = trail.request !== null && speaksFor(trail.request.advisor, actor, today)
  if (!byAdvisor && advisorExists && !isLate(trail, today)) return refuse('term-not-passed')
  return accept({ kind: 'notDelivered', on: today, by: actor.personId, reason })
}

export type AdviceResponseRefusal = 'response-missing' | 'advisor-cannot-respond' | 'already-superseded'

/** Adds what the proposer does with an advice. The advice itself stays as it is. */
export function respondToAdvice(
  response: AdviceResponse,
  advice: Advice,
  delivered: readonly Advice[],
): Result<AdviceResponse, AdviceResponseRefusal> {
  if (response.text.trim() === '') return refuse('response-missing')
  if (response.by === advice.deliveredBy) return refuse('advisor-cannot-respond')
  if (delivered.some((later) => later.supersedes === advice.id)) return refuse('already-superseded')
  return accept(response)
}

/** A mandatory advice that is not there, and how far it got. Any of the kinds would do. */
export interface MissingAdvice {
  readonly oneOf: readonly AdviceKind[]
  readonly state: 'notRequested' | 'awaited' | 'notDelivered'
}

/** Which mandatory advices are missing. Not delivered with a reason is missing too: the body must accept that. */
export function missingAdvice(
  duties: readonly { readonly oneOf: readonly AdviceKind[] }[],
  trails: readonly AdviceTrail[],
): readonly MissingAdvice[] {
  return duties.flatMap(({ oneOf }) => {
    const own = trails.filter((trail) => oneOf.some((kind) => kind === (trail.advice ?? trail.request)?.kind))
    if (own.some((trail) => trail.advice !== null)) return []
    const asked = own.length === 0 ? 'notRequested' : 'awaited'
    return [{ oneOf, state: own.length > 0 && own.every(isNotDelivered) ? 'notDelivered' : asked }]
  })
}

const isNotDelivered = (trail: AdviceTrail): boolean => adviceState(trail) === 'notDelivered'

import type { Advice, AdviceEvent, AdviceRequest, AdviceResponse, Advisor } from '#src/domain/advice/advice.ts'
import type { AdviceTrail } from '#src/domain/advice/advice-state.ts'
import { standing } from '#src/domain/advice/deliver-advice.ts'
import type { Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from './database.ts'
import { json } from './json.ts'
import type { Tables } from './tables.ts'

type AdvisorRow = Pick<
  Selectable<Tables['advice']>,
  'advisor_name' | 'advisor_role' | 'advisor_person_id' | 'advisor_body_id' | 'independent' | 'line'
>

const advisorOf = (row: AdvisorRow): Advisor => ({
  name: row.advisor_name,
  role: row.advisor_role,
  personId: row.advisor_person_id,
  bodyId: row.advisor_body_id,
  independent: row.independent,
  line: row.line,
})

const advisorColumns = (advisor: Advisor) => ({
  advisor_name: advisor.name,
  advisor_role: advisor.role,
  advisor_person_id: advisor.personId,
  advisor_body_id: advisor.bodyId,
  independent: advisor.independent,
  line: advisor.line,
})

const requestOf = (row: Selectable<Tables['advice_request']>): AdviceRequest => ({
  id: row.id,
  algorithmId: row.algorithm_id,
  kind: row.kind,
  advisor: advisorOf(row),
  question: row.question,
  questionKinds: row.question_kinds,
  basis: row.basis,
  basisSource: row.basis_source,
  requestedOn: row.requested_on,
  requestedBy: row.requested_by,
  dueOn: row.due_on,
})

const adviceOf = (row: Selectable<Tables['advice']>): Advice => ({
  id: row.id,
  algorithmId: row.algorithm_id,
  requestId: row.request_id,
  kind: row.kind,
  advisor: advisorOf(row),
  basis: row.basis,
  question: row.question,
  questionKinds: row.question_kinds,
  verdict: row.verdict,
  conclusion: row.conclusion,
  text: row.text,
  proposedConditions: row.proposed_conditions,
  publicity: row.publicity,
  supersedes: row.supersedes,
  deliveredOn: row.delivered_on,
  deliveredBy: row.delivered_by,
})

const eventOf = (row: Selectable<Tables['advice_event']>): AdviceEvent =>
  row.kind === 'takenUp'
    ? { kind: 'takenUp', on: row.happened_on, by: row.person_id }
    : { kind: 'notDelivered', on: row.happened_on, by: row.person_id, reason: row.reason }

export async function insertAdviceRequest(tx: Tx, organisationId: string, request: AdviceRequest): Promise<void> {
  await tx
    .insertInto('advice_request')
    .values({
      id: request.id,
      organisation_id: organisationId,
      algorithm_id: request.algorithmId,
      kind: request.kind,
      ...advisorColumns(request.advisor),
      question: request.question,
      question_kinds: json(request.questionKinds),
      basis: request.basis,
      basis_source: request.basisSource,
      requested_on: request.requestedOn,
      requested_by: request.requestedBy,
      due_on: request.dueOn,
    })
    .execute()
}

export async function insertAdvice(tx: Tx, organisationId: string, advice: Advice): Promise<void> {
  await tx
    .insertInto('advice')
    .values({
      id: advice.id,
      organisation_id: organisationId,
      algorithm_id: advice.algorithmId,
      request_id: advice.requestId,
      kind: advice.kind,
      ...advisorColumns(advice.advisor),
      basis: advice.basis,
      question: advice.question,
      question_kinds: json(advice.questionKinds),
      verdict: advice.verdict,
      conclusion: advice.conclusion,
      text: advice.text,
      proposed_conditions: json(advice.proposedConditions),
      publicity: json(advice.publicity),
      supersedes: advice.supersedes,
      delivered_on: advice.deliveredOn,
      delivered_by: advice.deliveredBy,
    })
    .execute()
}

/** Adds what happened to a request besides delivery. */
export async function appendAdviceEvent(
  tx: Tx,
  organisationId: string,
  { id, requestId, event }: { id: string; requestId: string; event: AdviceEvent },
): Promise<void> {
  await tx
    .insertInto('advice_event')
    .values({
      id,
      organisation_id: organisationId,
      request_id: requestId,
      kind: event.kind,
      happened_on: event.on,
      person_id: event.by,
      reason: event.kind === 'notDelivered' ? event.reason : '',
    })
    .execute()
}

/** Adds what the proposer does with an advice, beside it. */
export async function appendAdviceResponse(
  tx: Tx,
  organisationId: string,
  { id, sequence, response }: { id: string; sequence: number; response: AdviceResponse },
): Promise<void> {
  await tx
    .insertInto('advice_response')
    .values({
      id,
      organisation_id: organisationId,
      advice_id: response.adviceId,
      text: response.text,
      responded_on: response.on,
      responded_by: response.by,
      sequence,
    })
    .execute()
}

/** The one request or advice with this id, and its dossier. */
export async function selectOptionalAdviceAlgorithm(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('advice')
    .select('algorithm_id')
    .where('id', '=', id)
    .unionAll(tx.selectFrom('advice_request').select('algorithm_id').where('id', '=', id))
    .executeTakeFirst()
  return row?.algorithm_id
}

/** Locks a request, so that two answers cannot pass each other. */
export async function lockAdviceRequest(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('advice_request').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Everything that is recorded about advice on one dossier: asked first, then unasked, in order of date. */
export async function selectAdviceTrails(tx: Tx, algorithmId: string): Promise<AdviceTrail[]> {
  return trailsOf(await tx.selectNoFrom(adviceRows(tx, algorithmId)).executeTakeFirstOrThrow())
}

/** The rows of all advice on one dossier. */
export interface AdviceRows {
  readonly requests: readonly Selectable<Tables['advice_request']>[]
  readonly advices: readonly Selectable<Tables['advice']>[]
  readonly events: readonly Selectable<Tables['advice_event']>[]
  readonly responses: readonly AdviceResponse[]
}

/** The same from its rows. */
export function trailsOf(rows: AdviceRows): AdviceTrail[] {
  const delivered = rows.advices.map(adviceOf)
  const trailOf = (request: AdviceRequest | null, advice: Advice | null): AdviceTrail => ({
    request,
    advice,
    events: rows.events.filter((row) => row.request_id === request?.id).map(eventOf),
    responses: rows.responses.filter(({ adviceId }) => adviceId === advice?.id),
  })
  const asked = rows.requests.map(requestOf)
  const stands = standing(delivered)
  const last = (requestId: string) => stands.find((advice) => advice.requestId === requestId) ?? null
  const lasts = new Set(asked.map(({ id }) => last(id)?.id))
  return [
    ...asked.map((request) => trailOf(request, last(request.id))),
    ...delivered
      .filter(({ id }) => !lasts.has(id))
      .map((advice) => trailOf(asked.find(({ id }) => id === advice.requestId) ?? null, advice)),
  ]
}

/** Requests, advice, and what happened to both, inside another query. */
export function adviceRows(tx: Tx, algorithmId: string) {
  const events = tx
    .selectFrom('advice_event as e')
    .innerJoin('advice_request as r', 'r.id', 'e.request_id')
    .selectAll('e')
    .where('r.algorithm_id', '=', algorithmId)
    .orderBy('e.happened_on')
    .orderBy('e.kind', 'desc')
  const responses = tx
    .selectFrom('advice_response as p')
    .innerJoin('advice as a', 'a.id', 'p.advice_id')
    .select(['p.advice_id as adviceId', 'p.text', 'p.responded_on as on', 'p.responded_by as by'])
    .where('a.algorithm_id', '=', algorithmId)
    .orderBy('p.sequence')
  const requests = tx
    .selectFrom('advice_request')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('requested_on')
    .orderBy('id')
  const advices = tx
    .selectFrom('advice')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('delivered_on')
    .orderBy('id')
  return [
    jsonArrayFrom(requests).as('requests'),
    jsonArrayFrom(advices).as('advices'),
    jsonArrayFrom(events).as('events'),
    jsonArrayFrom(responses).as('responses'),
  ] as const
}

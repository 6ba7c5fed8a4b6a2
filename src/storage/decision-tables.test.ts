import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Advice, AdviceRequest } from '#src/domain/advice/advice.ts'
import { within } from '#src/workflows/context.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import {
  appendAdviceEvent,
  appendAdviceResponse,
  insertAdvice,
  insertAdviceRequest,
  selectAdviceTrails,
  selectOptionalAdviceAlgorithm,
} from './advices.ts'
import { nextDecisionNumber } from './decisions.ts'

const algorithmId = '00000000-0000-4000-8000-00000000aaaa'

const requestOf = (test: TestContext, id: string): AdviceRequest => ({
  id,
  algorithmId,
  kind: 'fg',
  advisor: {
    name: 'Functionaris gegevensbescherming',
    role: 'fg',
    personId: test.people.fg.id,
    bodyId: null,
    independent: true,
    line: 'second',
  },
  question: 'Mag dit?',
  questionKinds: ['deployment'],
  basis: 'law',
  basisSource: 'AVG 39',
  requestedOn: '2026-11-01',
  requestedBy: test.people.processOwner.id,
  dueOn: '2026-12-01',
})

const adviceOf = (test: TestContext, id: string, request: AdviceRequest): Advice => ({
  id,
  algorithmId,
  requestId: request.id,
  kind: 'fg',
  advisor: request.advisor,
  basis: 'law',
  question: request.question,
  questionKinds: request.questionKinds,
  verdict: 'positiveIf',
  conclusion: 'Ja, mits',
  text: 'Omdat',
  proposedConditions: ['Stop boven de grens'],
  publicity: { kind: 'withheld', ground: 'security', reason: 'Namen van systemen', until: '2027-07-01' },
  supersedes: null,
  deliveredOn: '2026-11-20',
  deliveredBy: test.people.fg.id,
})

describe('advice', () => {
  test('comes back as it was kept, with what happened to it', async () => {
    const test = await testContext()
    const { ctx } = test
    const request = requestOf(test, ctx.newId())
    const advice = adviceOf(test, ctx.newId(), request)
    const newer = { ...advice, id: ctx.newId(), supersedes: advice.id }
    const response = { adviceId: newer.id, text: 'Verwerkt', on: '2026-11-21', by: test.people.processOwner.id }
    const trails = await within(ctx, async (tx) => {
      await insertAdviceRequest(tx, ctx.organisationId, request)
      const event = { kind: 'takenUp', on: '2026-11-02', by: test.people.fg.id } as const
      await appendAdviceEvent(tx, ctx.organisationId, { id: ctx.newId(), requestId: request.id, event })
      await insertAdvice(tx, ctx.organisationId, advice)
      await insertAdvice(tx, ctx.organisationId, newer)
      await appendAdviceResponse(tx, ctx.organisationId, { id: ctx.newId(), sequence: 1, response })
      expect(await selectOptionalAdviceAlgorithm(tx, advice.id)).toBe(algorithmId)
      expect(await selectOptionalAdviceAlgorithm(tx, request.id)).toBe(algorithmId)
      return selectAdviceTrails(tx, algorithmId)
    })
    expect(trails).toEqual([
      {
        request,
        advice: newer,
        events: [{ kind: 'takenUp', on: '2026-11-02', by: test.people.fg.id }],
        responses: [response],
      },
      { request, advice, events: [{ kind: 'takenUp', on: '2026-11-02', by: test.people.fg.id }], responses: [] },
    ])
  })

  test('cannot be changed or taken away once delivered, by anyone', async () => {
    const test = await testContext()
    const { ctx } = test
    const request = requestOf(test, ctx.newId())
    const advice = adviceOf(test, ctx.newId(), request)
    await within(ctx, async (tx) => {
      await insertAdviceRequest(tx, ctx.organisationId, request)
      await insertAdvice(tx, ctx.organisationId, advice)
    })
    const change = within(ctx, (tx) => tx.updateTable('advice').set({ text: 'Iets anders' }).execute())
    await expect(change).rejects.toThrow(/append-only/)
    await expect(within(ctx, (tx) => tx.deleteFrom('advice').execute())).rejects.toThrow(/append-only/)
    const twice = within(ctx, (tx) => insertAdvice(tx, ctx.organisationId, { ...advice, id: ctx.newId() }))
    await expect(twice).rejects.toThrow(/advice_once/)
  })
})

describe('every record of advice, decision and condition', () => {
  test.each([
    'advice_request',
    'advice_event',
    'advice',
    'advice_response',
    'decision',
    'decision_question',
    'decision_condition',
    'condition_event',
  ])('%s is append-only', async (table) => {
    const { ctx } = await testContext()
    const triggers = await within(ctx, (tx) =>
      sql<{ name: string }>`SELECT tgname AS name FROM pg_trigger WHERE tgrelid = ${table}::regclass`.execute(tx),
    )
    expect(triggers.rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['keep_rows', 'keep_table']))
  })
})

describe('the number of a decision', () => {
  test('counts per year, without gaps after a failure', async () => {
    const { ctx } = await testContext()
    const next = (year: number) =>
      within(ctx, (tx) => nextDecisionNumber(tx, ctx.organisationId, { id: ctx.newId(), year }))
    expect(await next(2026)).toBe('2026-0001')
    const failing = within(ctx, async (tx) => {
      await nextDecisionNumber(tx, ctx.organisationId, { id: ctx.newId(), year: 2026 })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await next(2026)).toBe('2026-0002')
    expect(await next(2027)).toBe('2027-0001')
  })
})

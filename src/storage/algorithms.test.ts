import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { nobodyResponsible, type Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { within } from '#src/workflows/context.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { insertAlgorithm, selectOptionalAlgorithm, updateAlgorithmFacts } from './algorithms.ts'
import { appendDuty, selectDuties } from './duties.ts'

let test_: TestContext
beforeEach(async () => {
  test_ = await testContext()
})

const parking = (id: string): Algorithm => ({
  id,
  slug: 'parkeerscan',
  facts: { ...nothingKnown('Parkeerscan'), purpose: 'Zien wie niet betaalde', domainsOfLife: ['parking'] },
  responsibility: nobodyResponsible,
  status: 'inUse',
  phase: 'monitoring',
  legacy: true,
  takenOver: { from: 'Gemeente Elders', url: null, on: '2026-11-23' },
  unchecked: ['purpose'],
  registeredAt: '2026-11-23T10:00:00.000Z',
  revision: 1,
})

test('an algorithm comes back as it was put in', async () => {
  const { ctx } = test_
  const algorithm = parking(ctx.newId())
  const found = await within(ctx, async (tx) => {
    await insertAlgorithm(tx, ctx.organisationId, algorithm)
    return selectOptionalAlgorithm(tx, algorithm.id)
  })
  expect(found).toMatchObject({ ...algorithm, registeredAt: expect.any(String) as string, riskClass: null, number: 1 })
})

test('the second of two changes on the same revision changes nothing', async () => {
  const { ctx } = test_
  const algorithm = parking(ctx.newId())
  const changed = { ...algorithm, facts: { ...algorithm.facts, purpose: 'Iets anders' } }
  const results = await within(ctx, async (tx) => {
    await insertAlgorithm(tx, ctx.organisationId, algorithm)
    return [await updateAlgorithmFacts(tx, changed, ctx.now), await updateAlgorithmFacts(tx, changed, ctx.now)]
  })
  expect(results).toEqual([true, false])
})

test('who was responsible is added to and never rewritten', async () => {
  const { ctx } = test_
  const algorithm = parking(ctx.newId())
  const row = {
    id: ctx.newId(),
    algorithmId: algorithm.id,
    duty: 'overseer',
    holderId: test_.people.endUser.id,
    basis: null,
    from: '2026-11-23',
    recordedBy: null,
    recordedAt: ctx.now,
  } as const
  const rows = await within(ctx, async (tx) => {
    await insertAlgorithm(tx, ctx.organisationId, algorithm)
    await appendDuty(tx, ctx.organisationId, row)
    return selectDuties(tx, algorithm.id)
  })
  expect(rows).toMatchObject([{ duty: 'overseer', from: '2026-11-23' }])
  await expect(within(ctx, (tx) => sql`UPDATE algorithm_duty SET holder_id = NULL`.execute(tx))).rejects.toThrow(
    'append-only',
  )
})

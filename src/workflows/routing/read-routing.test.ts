import { expect, test } from 'vitest'

import { readRouting, readRoutingOfAlgorithm } from './read-routing.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext } from '#src/workflows/test-context.ts'

test('a WOZ model is decided by the heffingsambtenaar', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test, { name: 'WOZ-taxatiemodel', body: 'heffingsambtenaar' })
  const routing = await readRouting(test.ctx, algorithm.id, { question: 'deployment' })
  expect(routing).toMatchObject({ outcome: 'determined', bodyId: test.bodies['heffingsambtenaar']?.id })
})

test('on a day before anybody was responsible nobody is', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test, { since: '2026-06-01' })
  expect(await readRouting(test.ctx, algorithm.id, { question: 'deployment', day: '2026-05-31' })).toMatchObject({
    outcome: 'undetermined',
  })
  expect(await readRouting(test.ctx, algorithm.id, { question: 'deployment', day: '2026-06-01' })).toMatchObject({
    outcome: 'determined',
  })
})

test('a deviation from the framework goes to the council', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test)
  const routing = await readRouting(test.ctx, algorithm.id, {
    question: 'desirability',
    circumstances: ['deviatesFromFramework'],
  })
  expect(routing).toMatchObject({ outcome: 'determined', bodyId: test.bodies['raad']?.id })
})

test('an algorithm of nobody here is not found', async () => {
  const test = await testContext()
  expect(await readRoutingOfAlgorithm(test.ctx, test.ctx.newId())).toBeUndefined()
})

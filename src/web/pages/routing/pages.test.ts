import { expect, test } from 'vitest'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse } from '#src/web/test-house.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

test('the pages about rules, mandates and choices are valid and reachable for everyone', async () => {
  const house = await testHouse()
  const algorithm = await testAlgorithm(house, {
    algorithm: { status: 'inUse', phase: 'monitoring', legacy: true },
    facts: { usedFrom: '2019-04-01' },
  })
  const key = encodeURIComponent(`${algorithm.id}:inUseWithoutDecision`)
  const paths = [
    '/werk/regels',
    '/werk/mandaten',
    '/werk/mandaten/nieuw',
    '/werk/startbesluit',
    '/werk/ambtelijke-keuzes',
    `/werk/ambtelijke-keuzes/${key}`,
    `/werk/algoritmes/${algorithm.id}/wie-besluit`,
  ]
  const faults: string[] = []
  for (const path of paths) {
    const response = await house.request(path, { as: 'bodySecretary' })
    faults.push(...(await pageFaults(await response.text())).map((fault) => `${path} ${response.status}: ${fault}`))
  }
  expect(faults).toEqual([])
  const empty = await house.post('/werk/mandaten/nieuw', {}, { as: 'bodySecretary' })
  expect([empty.status, await pageFaults(await empty.text())]).toEqual([422, []])
})

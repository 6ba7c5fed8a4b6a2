import { beforeEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

test('every rule is on one page, provisional, with its source', async () => {
  const page = await (await house.request('/werk/regels', { as: 'representative' })).text()
  for (const id of ['7', '8a', '28', '50']) expect(page).toContain(`id="regel-${id}"`)
  expect(page).toContain('Voorlopige regel van Weegschaal')
  expect(page).toContain('nog niet door een jurist nagekeken')
})

test('who decides on class B, why, by which rule, and on a day in the past', async () => {
  const algorithm = await testAlgorithm(house, { since: '2026-06-01' })
  const path = `/werk/algoritmes/${algorithm.id}/wie-besluit`
  const now = await (await house.request(path, { as: 'executiveMember' })).text()
  expect(now).toContain('Het college van burgemeester en wethouders besluit.')
  expect(now).toContain('Deze vraag is voorbehouden')
  expect(now).toContain('/werk/regels#regel-6')
  const before = await (await house.request(`${path}?dag=2026-05-01`, { as: 'executiveMember' })).text()
  expect(before).toContain('Nog niet te zeggen wie besluit')
})

test('journey 3: an official with a mandate tries wenselijkheid for class B', async () => {
  const algorithm = await testAlgorithm(house)
  const path = `/werk/algoritmes/${algorithm.id}/wie-besluit`
  const response = await house.post(path, { question: 'desirability' }, { as: 'processOwner' })
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain('U mag hierover niet besluiten')
  expect(page).toContain('Geen mandaat reikt tot hier')
  expect(page).toContain('Maak een voorstel aan het college')
  const seen = await (await house.request('/werk/ambtelijke-keuzes', { as: 'bodySecretary' })).text()
  expect(seen).toContain('een ambtenaar wilde zelf besluiten over wenselijkheid')
})

test.each(['representative', 'fg'] as const)('a %s is not offered to try', async (as) => {
  const algorithm = await testAlgorithm(house)
  const path = `/werk/algoritmes/${algorithm.id}/wie-besluit`
  expect((await house.post(path, { question: 'desirability' }, { as })).status).toBe(403)
  expect(await (await house.request(path, { as })).text()).not.toContain('Mag ik hierover zelf besluiten?')
})

test('an address without an algorithm is not found', async () => {
  expect((await house.request('/werk/algoritmes/geen-id/wie-besluit', { as: 'fg' })).status).toBe(404)
})

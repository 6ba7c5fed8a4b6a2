import { beforeEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const legacy = () =>
  testAlgorithm(house, {
    algorithm: { status: 'inUse', phase: 'monitoring', legacy: true },
    facts: { usedFrom: '2019-04-01' },
  })

test('an algorithm in use without a decision stands on the page, and goes to the body with a reason', async () => {
  const algorithm = await legacy()
  const page = await (await house.request('/werk/ambtelijke-keuzes', { as: 'representative' })).text()
  expect(page).toContain('Parkeerscan: in gebruik zonder besluit')
  expect(page).toContain('Geen besluit en geen mandaat gevonden')
  const path = `/werk/ambtelijke-keuzes/${encodeURIComponent(`${algorithm.id}:inUseWithoutDecision`)}`
  expect((await house.request(path, { as: 'chiefExecutive' })).status).toBe(200)
  const put = { status: 'toPutForward', nature: 'political', reason: 'Het college moet dit wegen.' }
  const without = await house.post(path, put, { as: 'chiefExecutive' })
  expect([without.status, (await without.text()).includes('Kies het orgaan')]).toEqual([422, true])
  const body = house.bodies['college']?.id ?? ''
  expect((await house.post(path, { ...put, putToBodyId: body }, { as: 'chiefExecutive' })).status).toBe(303)
  expect(await (await house.request('/werk/ambtelijke-keuzes', { as: 'fg' })).text()).toContain('Voor te leggen')
})

test('a choice is written down by function, and judged by somebody else', async () => {
  const fields = {
    algorithmId: '',
    description: 'Onder 40 procent zekerheid kijkt een mens',
    whyPolitical: 'De grens bepaalt hoe vaak een mens een melding leest.',
    madeByFunction: 'functioneel beheerder',
    madeOn: '2024-05-06',
    questions: ['humanControl'],
  }
  const logged = await house.post('/werk/ambtelijke-keuzes/nieuw', fields, { as: 'chiefExecutive' })
  expect(logged.status).toBe(303)
  const [choice] = await house.ctx.db.selectFrom('administrative_choice').selectAll().execute()
  const path = `/werk/ambtelijke-keuzes/${choice?.id ?? ''}`
  const judged = { status: 'technical', nature: 'technical', reason: 'Een instelling van de leverancier.' }
  const own = await house.post(path, judged, { as: 'chiefExecutive' })
  expect(await own.text()).toContain('Iemand anders beoordeelt haar')
  expect((await house.post(path, judged, { as: 'legalCounsel' })).status).toBe(303)
  expect(await (await house.request(path, { as: 'representative' })).text()).toContain(
    'Een instelling van de leverancier.',
  )
})

test('an empty page says that nothing is missing', async () => {
  const page = await (await house.request('/werk/ambtelijke-keuzes', { as: 'clerk' })).text()
  expect(page).toContain('Er zijn nu geen keuzes zonder besluit')
})

test('a choice that does not exist is not found', async () => {
  expect((await house.request('/werk/ambtelijke-keuzes/onzin', { as: 'fg' })).status).toBe(404)
  expect((await house.post('/werk/ambtelijke-keuzes/onzin', {}, { as: 'legalCounsel' })).status).toBe(404)
})

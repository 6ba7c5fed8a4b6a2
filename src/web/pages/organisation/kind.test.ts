import { beforeEach, expect, test } from 'vitest'
import { selectBodies } from '#src/storage/people.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { within } from '#src/workflows/context.ts'
import { registerHistoricDecision } from '#src/workflows/decision/register-historic-decision.ts'
import { decideText, offeredFramework } from '#src/workflows/guiding-text/test-framework.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const correct = (kind: string) =>
  house.post('/beheer/organisatie/soort', { kind, revision: '1' }, { as: 'administrator' })

test('a kind chosen wrongly is corrected with its bodies, and who belongs to them stays', async () => {
  const college = house.bodies['college']?.id
  expect((await correct('waterAuthority')).status).toBe(303)
  const bodies = await within(house.ctx, selectBodies)
  expect(bodies.find(({ id }) => id === college)).toMatchObject({ code: 'dagelijksBestuur', to: null })
  expect(bodies.map(({ code }) => code)).toContain('dijkgraaf')
  expect(bodies.find(({ code }) => code === 'burgemeester')?.to).not.toBeNull()
  const page = await (await house.request('/beheer/organisatie', { as: 'administrator' })).text()
  expect(page).toContain('Nu staat hier: Waterschap.')
  expect((await correct('province')).status).toBe(422)
})

test('once something was decided the kind stays, and the page says why', async () => {
  const { id } = await testAlgorithm(house)
  const decided = await registerHistoricDecision(house.as('bodySecretary'), {
    algorithmId: id,
    title: 'Gaan we de scanauto gebruiken?',
    kind: 'deployment',
    outcomeText: 'Ja',
    effect: 'use',
    reasons: 'Eerlijk voor iedereen.',
    decidedOn: '2026-01-05',
    reviewOn: '2027-01-05',
    documentReference: 'Besluitenlijst',
    bodyId: house.bodies['college']?.id ?? '',
  })
  expect(decided.ok).toBe(true)
  const refused = await correct('waterAuthority')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('De soort kan daarom niet meer veranderen')
  const page = await (await house.request('/beheer/organisatie', { as: 'administrator' })).text()
  expect(page).toContain('Dit kan niet meer veranderen')
})

test('a decision about a text, such as a framework, fixes the kind as well', async () => {
  expect((await decideText(house, await offeredFramework(house), 'clerk')).ok).toBe(true)
  expect((await correct('waterAuthority')).status).toBe(422)
})

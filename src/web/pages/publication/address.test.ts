import { beforeEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { changeAlgorithm } from '#src/workflows/algorithm/change-algorithm.ts'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

async function rename(id: string, revision: number, name: string): Promise<void> {
  const changed = await changeAlgorithm(house.as('processOwner'), { id, revision, changes: { name }, checked: [] })
  if (!changed.ok) throw new Error(changed.refusal)
}

const renew = (id: string, from: string) =>
  house.post(`/werk/algoritmes/${id}/openbaar/adres`, { from }, { as: 'communication' })

const leadsTo = async (path: string) => {
  const response = await house.request(path)
  return [response.status, response.headers.get('location')]
}

test('every old address leads to the present one, also as JSON, whatever the name becomes', async () => {
  const { id } = await testAlgorithm(house, { algorithm: { status: 'inUse' } })
  await rename(id, 1, 'Kentekenscan')
  expect((await renew(id, 'parkeerscan')).status).toBe(303)
  expect(await leadsTo('/algoritmes/parkeerscan')).toEqual([301, '/algoritmes/kentekenscan'])
  await rename(id, 2, 'Scanauto')
  await renew(id, 'kentekenscan')
  for (const old of ['parkeerscan', 'kentekenscan']) {
    expect(await leadsTo(`/algoritmes/${old}`)).toEqual([301, '/algoritmes/scanauto'])
    expect(await leadsTo(`/algoritmes/${old}.json`)).toEqual([301, '/algoritmes/scanauto.json'])
    expect(await leadsTo(`/api/v1/algorithms/${old}`)).toEqual([301, '/api/v1/algorithms/scanauto'])
  }
  expect(await (await house.request('/vraag?algoritme=parkeerscan')).text()).toContain('Scanauto')
  await rename(id, 3, 'Parkeerscan')
  await renew(id, 'scanauto')
  expect((await house.request('/algoritmes/parkeerscan')).status).toBe(200)
  expect(await leadsTo('/algoritmes/scanauto')).toEqual([301, '/algoritmes/parkeerscan'])
})

test('an old address never becomes that of another, and an address that fits is not renewed', async () => {
  const { id } = await testAlgorithm(house, { algorithm: { status: 'inUse' } })
  expect((await renew(id, 'parkeerscan')).status).toBe(422)
  await rename(id, 1, 'Kentekenscan')
  await renew(id, 'parkeerscan')
  expect((await renew(id, 'parkeerscan')).status).toBe(422)
  const given = { purpose: 'x', process: 'x', contact: 'x', startingPoint: 'idea' } as const
  const made = await registerAlgorithm(house.as('developer'), { ...given, name: 'Parkeerscan' })
  expect(made).toMatchObject({ ok: true, value: { slug: 'parkeerscan-2' } })
})

test('what is not public stays unknown at its old address, and is previewed only by who may publish', async () => {
  const { id } = await testAlgorithm(house, { riskClass: 'C', facts: { summary: 'Een auto leest kentekens' } })
  await rename(id, 1, 'Kentekenscan')
  await renew(id, 'parkeerscan')
  expect((await house.request('/algoritmes/parkeerscan')).status).toBe(404)
  const preview = `/werk/algoritmes/${id}/openbaar/voorbeeld`
  const seen = await (await house.request(preview, { as: 'communication' })).text()
  expect(seen).toContain('alleen wie mag publiceren, ziet dit')
  expect(seen).toContain('Een auto leest kentekens')
  expect((await house.request(preview, { as: 'endUser' })).status).toBe(403)
  expect((await house.request(preview)).status).toBe(303)
})

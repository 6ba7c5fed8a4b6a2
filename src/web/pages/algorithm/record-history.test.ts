import { beforeEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse
let id: string

beforeEach(async () => {
  house = await testHouse()
  const facts = { purpose: 'Zien wie niet betaalde', process: 'Naheffing', peopleAffected: 'Automobilisten' }
  id = (await testAlgorithm(house, { facts: { ...facts, workings: 'Leest kentekens', operator: 'Kadezicht' } })).id
})

const read = async (path: string): Promise<string> => (await house.request(path, { as: 'representative' })).text()

const technique = { revision: '1', workings: 'Leest kentekens', operator: 'Een ander bedrijf', contract: 'no' }

test('the history says what stood there, what stands there now, and who by function', async () => {
  const fields = { ...technique, exitStrategy: 'Weer te voet', aiActRoles: ['aanbieder', 'gebruiksverantwoordelijke'] }
  const saved = await house.post(`/werk/algoritmes/${id}/gegevens/techniek`, fields, { as: 'procurement' })
  expect(saved.status).toBe(303)
  const text = await read(`/werk/algoritmes/${id}/gegevens/geschiedenis`)
  expect(text).toMatch(
    /Wie laat het voor ons draaien\?[\s\S]*Er stond[\s\S]*Kadezicht[\s\S]*Het werd[\s\S]*Een ander bedrijf/,
  )
  expect(text).toContain('Aanbieder, Gebruiksverantwoordelijke')
  expect(text).toContain('Weer te voet')
  expect(text).toContain(house.people.procurement.jobTitle)
  expect(text).not.toContain(house.people.procurement.name)
  expect(text).not.toMatch(/<dt>Hoe werkt het\?/)
})

test('a role under the AI Act and none at once is refused, with what was filled in', async () => {
  const fields = { ...technique, aiActRoles: ['none', 'importeur'] }
  const response = await house.post(`/werk/algoritmes/${id}/gegevens/techniek`, fields, { as: 'processOwner' })
  const text = await response.text()
  expect(response.status).toBe(422)
  expect(text).toContain('Kies ‘geen’, of een rol.')
  expect(text).toContain('AI-verordening (EU) 2024/1689, artikel 3')
})

test('another use gets a dossier of its own, with nothing decided, and both name each other', async () => {
  const use = {
    name: 'Scan voor vergunningen',
    purpose: 'Zien wie zonder vergunning staat',
    process: 'Vergunningen',
    peopleAffected: 'Bewoners',
    contact: 'Team Vergunningen',
  }
  const made = await house.post(`/werk/algoritmes/${id}/ander-gebruik`, use, { as: 'developer' })
  expect(made.status).toBe(303)
  const other = made.headers.get('location') ?? ''
  expect(await read(`${other}/gegevens`)).toMatch(/Waar gebruiken we het nog meer voor\?[\s\S]*Parkeerscan/)
  expect(await read(`${other}/gegevens`)).toContain('Overgenomen, nog niet door ons nagekeken')
  expect(await read(`/werk/algoritmes/${id}/gegevens`)).toContain('Scan voor vergunningen')
  const third = { ...use, name: 'Scan voor markten', purpose: 'Zien of de markt leeg is' }
  await house.post(`${other}/ander-gebruik`, third, { as: 'developer' })
  expect(await read(`/werk/algoritmes/${id}/gegevens`)).toContain('Scan voor markten')
})

test('the same use again is refused', async () => {
  const same = {
    name: 'Nog een keer',
    purpose: 'Zien wie niet betaalde',
    process: 'Naheffing',
    peopleAffected: 'Automobilisten',
    contact: 'x',
  }
  const response = await house.post(`/werk/algoritmes/${id}/ander-gebruik`, same, { as: 'developer' })
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('Dan is het geen ander gebruik')
})

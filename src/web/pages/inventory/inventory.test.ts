import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test } from 'vitest'
import { inOrganisation } from '#src/storage/database.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { readInventory } from '#src/workflows/inventory/read-inventory.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
let algorithmId: string

beforeEach(async () => {
  house = await testHouse()
  const { id } = await testAlgorithm(house, { name: 'Parkeerscan', algorithm: { status: 'inUse' } })
  algorithmId = id
  await inOrganisation(house.ctx.db, house.ctx.organisationId, (tx) =>
    tx.updateTable('algorithm').set({ process_owner_id: house.people.processOwner.id }).where('id', '=', id).execute(),
  )
})

const coordinator = { as: 'policyAdvisor' } as const
const owner = { as: 'processOwner' } as const
const read = async (path: string, as: Parameters<TestHouse['request']>[1]) =>
  new JSDOM(await (await house.request(path, as)).text()).window.document.querySelector('main')?.textContent ?? ''
const ask = (fields: Record<string, string> = {}) =>
  house.post(
    '/werk/inventaris/vragen',
    { personIds: house.people.processOwner.id, dueOn: '2026-12-10', note: 'Denk aan pakketten.', ...fields },
    coordinator,
  )
const actions = async () =>
  (await house.ctx.db.selectFrom('audit_event').select('action').orderBy('sequence').execute())
    .map(({ action }) => action)
    .filter((action) => action.startsWith('inventory.'))

async function asked(): Promise<string> {
  expect((await ask()).status).toBe(303)
  const [first] = (await readInventory(house.ctx)).confirmations
  return `/werk/inventaris/bevestiging/${first?.request.id ?? ''}`
}

describe('asking whether the list is complete', () => {
  test('shows who owns which list, and is only for who coordinates', async () => {
    expect(await read('/werk/inventaris', coordinator)).toContain('Op de lijst: Parkeerscan.')
    expect(await read('/werk/inventaris', owner)).not.toContain('Aan wie vraagt u het?')
    expect((await house.post('/werk/inventaris/vragen', {}, owner)).status).toBe(403)
  })

  test.each([
    [{ personIds: '' }, 'Kies aan wie u het vraagt'],
    [{ dueOn: '2026-11-23' }, 'Kies een dag die nog moet komen'],
    [{ dueOn: '2026-02-30' }, 'dag'],
  ])('%o is refused with a sentence and asks nothing', async (fields, sentence) => {
    const response = await ask(fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(sentence)
    expect(await actions()).toEqual([])
  })

  test('stands on the start page of who was asked, with why and by when, until it is answered', async () => {
    const place = await asked()
    const start = await read('/werk', owner)
    expect(start).toContain('Is dit alles wat u gebruikt?')
    expect(start).toContain('Uiterlijk op donderdag 10 december 2026')
    expect(start).toContain('Waarom u?')
    expect((await house.post(place, answered(), owner)).status).toBe(303)
    expect(await read('/werk', owner)).not.toContain('Is dit alles wat u gebruikt?')
    expect(await actions()).toEqual(['inventory.asked', 'inventory.answered'])
  })

  test('is a worry of who asked and of the top once it is late, in one line', async () => {
    await asked()
    expect(await read('/werk', coordinator)).not.toContain('Niet iedereen zei')
    house.setNow('2026-12-11T09:00:00Z')
    for (const as of ['policyAdvisor', 'chiefExecutive'] as const)
      expect(await read('/werk', { as })).toContain('Niet iedereen zei of de eigen lijst klopt')
    expect(await read('/werk', { as: 'architect' })).not.toContain('Niet iedereen zei')
  })
})

const answered = (fields: Record<string, string> = {}) => ({
  outcome: 'complete',
  words: '',
  listedIds: algorithmId,
  ...fields,
})

describe('answering', () => {
  test('stays with name and day, and is told by function where it counts', async () => {
    expect(await read('/werk/algoritmes', owner)).toContain('Nog niemand is gevraagd of deze lijst compleet is')
    const place = await asked()
    expect(await read(place, owner)).toContain('Denk aan pakketten.')
    await house.post(place, answered(), owner)
    const page = await read(place, coordinator)
    expect(page).toContain('Klopt: dit is alles')
    expect(page).toContain('Geantwoord op 23 november 2026 door Naam processOwner')
    for (const path of ['/werk/algoritmes', '/werk/ambtelijke-keuzes', '/raad', '/werk/inventaris'])
      expect(await read(path, coordinator)).toContain('voor het laatst bevestigd op 23 november 2026')
    expect(await read('/raad', {})).not.toContain('Naam processOwner')
    const twice = await house.post(place, answered(), owner)
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('Er is al geantwoord')
  })

  test('says what is missing and what belongs to somebody else', async () => {
    const place = await asked()
    const without = await house.post(place, answered({ outcome: 'incomplete' }), owner)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Schrijf op wat er ontbreekt')
    const fields = { outcome: 'incomplete', words: '<b>Chatbot</b>', notOursIds: algorithmId }
    expect((await house.post(place, answered(fields), owner)).status).toBe(303)
    const page = await read('/werk/inventaris', coordinator)
    expect(page).toContain('<b>Chatbot</b>')
    expect(page).toContain('Hoort bij iemand anders: Parkeerscan.')
    expect(await read('/werk/algoritmes', owner)).toContain('Er ontbreekt iets of er klopt iets niet')
  })

  test('is refused for somebody else, and when the list changed meanwhile', async () => {
    const place = await asked()
    expect(await (await house.post(place, answered(), coordinator)).text()).toContain('aan iemand anders gesteld')
    const changed = await house.post(place, answered({ listedIds: '' }), owner)
    expect(changed.status).toBe(422)
    expect(await changed.text()).toContain('De lijst veranderde terwijl u las')
    expect(await actions()).toEqual(['inventory.asked'])
  })

  test('is not needed any more when the request is taken back, with a reason that stays', async () => {
    const place = await asked()
    expect((await house.post(`${place}/intrekken`, { reason: ' ' }, coordinator)).status).toBe(422)
    expect((await house.post(`${place}/intrekken`, { reason: 'Nu van een ander.' }, coordinator)).status).toBe(303)
    expect(await read('/werk', owner)).not.toContain('Is dit alles wat u gebruikt?')
    expect(await read('/werk/inventaris', coordinator)).toContain('Nu van een ander.')
    expect((await house.post(place, answered(), owner)).status).toBe(422)
    expect(await actions()).toEqual(['inventory.asked', 'inventory.taken-back'])
  })
})

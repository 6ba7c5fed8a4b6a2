import { beforeAll, describe, expect, test } from 'vitest'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
let id: string
let path: string

beforeAll(async () => {
  house = await testHouse()
  const facts = { supplier: 'Kadezicht', summary: 'Leest kentekens. Vraag het Naam developer.' }
  const algorithm = await testAlgorithm(house, { facts, algorithm: { status: 'inUse', legacy: true } })
  id = algorithm.id
  path = `/werk/algoritmes/${id}/openbaar`
})

const textOf = async (response: Response | Promise<Response>) => (await response).text()

const withholding = () => ({
  form: 'withhold',
  part: `algorithm:${id}:supplier`,
  ground: 'competitiveBusinessData',
  motivation: 'De aanbesteding loopt.',
  decidedBy: house.bodies['college']?.id ?? '',
  decidedOn: '2026-11-20',
  until: '',
})

describe('the page on what is public', () => {
  test('says that it is public and why, what is missing, and that a name stands in a text', async () => {
    const html = await textOf(house.request(path, { as: 'processOwner' }))
    expect(html).toContain('Het is in gebruik en valt in klasse A of B.')
    expect(html).toContain('wat het kost')
    expect(html).toContain('Naam developer')
  })

  test('keeps the cost for the public page', async () => {
    const fields = { form: 'details', revision: '0', cost: '186.000 euro per jaar', registerUrl: '', inputUntil: '' }
    expect((await house.post(`${path}/gegevens`, fields, { as: 'processOwner' })).status).toBe(303)
    expect(await textOf(house.request('/algoritmes/parkeerscan'))).toContain('186.000 euro per jaar')
    expect((await house.post(`${path}/gegevens`, fields, { as: 'processOwner' })).status).toBe(422)
  })

  test('refuses an official who withholds something of class B', async () => {
    const response = await house.post(
      `${path}/niet-openbaar`,
      { ...withholding(), decidedBy: 'official' },
      { as: 'legalCounsel' },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('besluit een bestuur')
  })

  test('refuses who may not withhold', async () => {
    expect((await house.post(`${path}/niet-openbaar`, withholding(), { as: 'communication' })).status).toBe(403)
  })

  test('withholds on a ground, and the public reads the ground in its place', async () => {
    expect((await house.post(`${path}/niet-openbaar`, withholding(), { as: 'legalCounsel' })).status).toBe(303)
    const html = await textOf(house.request('/algoritmes/parkeerscan'))
    expect(html).not.toContain('Kadezicht')
    expect(html).toContain('Woo 5.1 lid 2 f')
    const inside = await textOf(house.request(path, { as: 'legalCounsel' }))
    const kept = /name="withholding" value="([^"]+)"/.exec(inside)?.[1] ?? ''
    expect((await house.post(`${path}/weer-openbaar`, { withholding: kept }, { as: 'legalCounsel' })).status).toBe(303)
    expect(await textOf(house.request('/algoritmes/parkeerscan'))).toContain('Kadezicht')
  })

  test('closes a page that was public, with its ground, and its data too', async () => {
    const whole = { ...withholding(), part: `algorithm:${id}:everything`, ground: 'security' }
    await house.post(`${path}/niet-openbaar`, whole, { as: 'legalCounsel' })
    const html = await textOf(house.request('/algoritmes/parkeerscan'))
    expect(html).toContain('Dit algoritme is niet openbaar')
    expect(html).not.toContain('Leest kentekens')
    expect(await textOf(house.request('/algoritmes'))).toContain(
      'Eén algoritme staat hier niet. Grond: Woo 5.1 lid 2 h.',
    )
    expect(await textOf(house.request('/algoritmes.json'))).not.toContain('Parkeerscan')
  })
})

describe('what the public sends', () => {
  test('arrives with the process owner, is answered, and becomes public in general words', async () => {
    const other = await testAlgorithm(house, { name: 'Druktemeter', algorithm: { status: 'inUse' } })
    await house.post('/vraag', { kind: 'question', text: 'Ik ben Piet en woon op nr 3', algoritme: other.slug })
    const inbox = await textOf(house.request('/werk/reacties', { as: 'processOwner' }))
    expect(inbox).toContain('Druktemeter')
    const link = /\/werk\/reacties\/([0-9a-f-]{36})/.exec(inbox)?.[0] ?? ''
    const answer = {
      outcome: 'answered',
      answer: 'Alleen aantallen.',
      publish: 'yes',
      publicQuestion: 'Wat wordt bewaard?',
    }
    expect((await house.post(link, { ...answer, publicQuestion: '' }, { as: 'processOwner' })).status).toBe(422)
    expect((await house.post(link, answer, { as: 'processOwner' })).status).toBe(303)
    expect((await house.post(link, answer, { as: 'processOwner' })).status).toBe(422)
    const html = await textOf(house.request(`/algoritmes/${other.slug}`))
    expect(html).toContain('Wat wordt bewaard?')
    expect(html).not.toContain('Piet')
  })
})

describe('the settings of the public website', () => {
  test('give the council an address and researchers a place to report', async () => {
    const fields = {
      clerkEmail: 'griffie@testdam.example',
      securityContact: 'veilig@testdam.example',
      revision: '1',
    }
    expect((await house.post('/beheer/openbaar', fields, { as: 'administrator' })).status).toBe(303)
    expect(await textOf(house.request('/raad'))).toContain('mailto:griffie@testdam.example')
    expect(await textOf(house.request('/.well-known/security.txt'))).toContain('Contact: mailto:veilig@testdam.example')
  })
})

import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const documentOf = async (response: Response) => new JSDOM(await response.text()).window.document

/** Follows the redirect of a form that was accepted. */
const follow = async (response: Response, as: 'administrator') =>
  documentOf(await house.request(response.headers.get('location') ?? '', { as }))

const newPerson = { name: 'Joost van Dam', jobTitle: 'beheerder wegen', email: 'joost@testdam.example' }

async function addedPerson(): Promise<string> {
  const response = await house.post('/beheer/personen/nieuw', newPerson, { as: 'administrator' })
  return response.headers.get('location') ?? ''
}

describe('the administrator', () => {
  test('adds a person, gives a role and an account; the password is shown once', async () => {
    const at = await addedPerson()
    const role = { role: 'processOwner', scope: 'organisation', from: '2026-11-23', to: '', reason: '' }
    expect((await house.post(`${at}/rollen`, role, { as: 'administrator' })).status).toBe(303)
    const shown = await documentOf(await house.post(`${at}/account`, {}, { as: 'administrator' }))
    expect(shown.querySelector('.ws-password-once')?.textContent).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
    const page = await documentOf(await house.request(at, { as: 'administrator' }))
    expect(page.querySelector('.ws-password-once')).toBeNull()
    expect(page.body.textContent).toContain('Het tijdelijke wachtwoord is nog niet vervangen')
  })

  test('is told which tasks do not go together in one person', async () => {
    const { id } = house.people.processOwner
    const role = { role: 'algorithmExpert', scope: 'organisation', from: '2026-11-23' }
    const response = await house.post(`/beheer/personen/${id}/rollen`, role, { as: 'administrator' })
    const page = await documentOf(response)
    expect(page.querySelector('.ws-error-summary a')?.textContent).toMatch(
      /^Algoritme-expert en proceseigenaar \(beoordelen en zelf voorstellen\)\. Deze taken horen/,
    )
  })

  test('is told at the field why a role cannot be given', async () => {
    const { id } = house.people.processOwner
    const role = { role: 'fg', scope: 'organisation', from: '2026-11-23' }
    const response = await house.post(`/beheer/personen/${id}/rollen`, role, { as: 'administrator' })
    expect(response.status).toBe(422)
    const page = await documentOf(response)
    expect(page.title).toMatch(/^Fout: /)
    const link = page.querySelector('.ws-error-summary a')
    expect(link?.textContent).toContain('AVG artikel 38')
    expect(page.querySelector(link?.getAttribute('href') ?? '')?.tagName).toBe('SELECT')
  })

  test('divides the roles of a small organisation', async () => {
    const { chiefExecutive, policyAdvisor, processOwner, executiveMember } = house.people
    const parts = {
      secretary: chiefExecutive.id,
      advisor: policyAdvisor.id,
      processOwner: processOwner.id,
      executive: executiveMember.id,
      body: house.bodies['college']?.id ?? '',
      from: '2026-11-23',
      fg: 'Regio Noord',
    }
    const response = await house.post('/beheer/personen/klein', parts, { as: 'administrator' })
    const page = await follow(response, 'administrator')
    expect(page.body.textContent).toContain('gedeeld met Regio Noord')
  })
})

describe('others', () => {
  test.each(['/beheer/personen', '/beheer/organisatie', '/beheer/organen'])('may not open %s', async (path) => {
    expect((await house.request(path, { as: 'processOwner' })).status).toBe(403)
  })

  test('may not give themselves a role', async () => {
    const { id } = house.people.processOwner
    const role = { role: 'administrator', scope: 'organisation', from: '2026-11-23' }
    expect((await house.post(`/beheer/personen/${id}/rollen`, role, { as: 'processOwner' })).status).toBe(403)
  })
})

describe('a secretary', () => {
  test('manages the own body and no other', async () => {
    const college = house.bodies['college']?.id ?? ''
    const raad = house.bodies['raad']?.id ?? ''
    expect((await house.request(`/beheer/organen/${college}`, { as: 'bodySecretary' })).status).toBe(200)
    expect((await house.request(`/beheer/organen/${raad}`, { as: 'bodySecretary' })).status).toBe(403)
    const member = { person: house.people.architect.id, title: 'wethouder', from: '2026-11-23' }
    expect((await house.post(`/beheer/organen/${raad}/leden`, member, { as: 'bodySecretary' })).status).toBe(403)
    expect((await house.post(`/beheer/organen/${college}/leden`, member, { as: 'bodySecretary' })).status).toBe(303)
  })
})

describe('the page of a day', () => {
  test('shows who held what on that day, and says when a date does not exist', async () => {
    const page = await documentOf(await house.request('/verantwoordelijk?dag=2019-12-31', { as: 'representative' }))
    expect(page.querySelector('h1')?.textContent).toBe('Wie was verantwoordelijk op 31 december 2019?')
    expect(page.body.textContent).not.toContain('Naam fg')
    const later = await documentOf(await house.request('/verantwoordelijk?dag=2020-01-01', { as: 'representative' }))
    expect(later.body.textContent).toContain('Naam fg')
    const path = `/beheer/personen/${house.people.developer.id}/rollen`
    const role = { role: 'ciso', scope: 'organisation', from: '2026-01-01', deputy: 'yes' }
    expect((await house.post(path, role, { as: 'administrator' })).status).toBe(303)
    const today = await documentOf(await house.request('/verantwoordelijk', { as: 'representative' }))
    expect(today.body.textContent).toMatch(/Naam developer, als vervanger/)
    const wrong = await documentOf(await house.request('/verantwoordelijk?dag=2026-02-30', { as: 'representative' }))
    expect(wrong.body.textContent).toContain('Deze datum bestaat niet')
  })
})

describe('a second step that was lost', () => {
  test('is taken away with a reason, and its owner reads that at the next sign-in', async () => {
    const { id, loginId } = house.people.representative
    const login = loginId ?? ''
    house.secondSteps.add(login)
    const path = `/beheer/personen/${id}/twee-stappen`
    expect((await house.post(path, { secondReason: '' }, { as: 'administrator' })).status).toBe(422)
    expect((await house.post(path, { secondReason: 'Telefoon kwijt' }, { as: 'bodySecretary' })).status).toBe(403)
    expect((await house.post(path, { secondReason: 'Telefoon kwijt' }, { as: 'administrator' })).status).toBe(303)
    expect(house.secondSteps.has(login)).toBe(false)
    const again = await house.post(path, { secondReason: 'Nog eens' }, { as: 'administrator' })
    expect((await documentOf(again)).body.textContent).toContain('logt niet in twee stappen in')
    const account = async () => (await documentOf(await house.request('/account', { as: 'representative' }))).body
    expect((await account()).textContent).toContain('Telefoon kwijt')
    await house.post('/account/twee-stappen/gelezen', {}, { as: 'representative' })
    expect((await account()).textContent).not.toContain('Telefoon kwijt')
  })

  test('of oneself goes by the own account page', async () => {
    const { id, loginId } = house.people.administrator
    house.secondSteps.add(loginId ?? '')
    const response = await house.post(
      `/beheer/personen/${id}/twee-stappen`,
      { secondReason: 'x' },
      { as: 'administrator' },
    )
    expect(response.status).toBe(422)
  })
})

describe('the own account', () => {
  test('changes the password only when both new ones are equal and long enough', async () => {
    const change = (fields: Record<string, string>) => house.post('/account/wachtwoord', fields, { as: 'fg' })
    const messages = async (response: Response) =>
      [...(await documentOf(response)).querySelectorAll('.ws-error-summary li')].map((line) => line.textContent)
    expect(await messages(await change({ current: 'a', next: 'kort', again: 'kort' }))).toEqual([
      'Kies een wachtwoord van minstens 12 tekens',
    ])
    expect(await messages(await change({ current: 'a', next: 'lang genoeg ja', again: 'lang genoeg nee' }))).toEqual([
      'De twee nieuwe wachtwoorden zijn niet gelijk',
    ])
    expect((await change({ current: 'a', next: 'lang genoeg ja', again: 'lang genoeg ja' })).status).toBe(303)
  })

  test('sets up the second step with a drawing and recovery codes', async () => {
    const page = await documentOf(await house.post('/account/twee-stappen', { password: 'x' }, { as: 'fg' }))
    expect(page.querySelector('svg.ws-qr path')?.getAttribute('d')).toMatch(/^M/)
    expect(page.body.textContent).toContain('aaaa-bbbb')
  })
})

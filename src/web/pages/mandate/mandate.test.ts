import { JSDOM } from 'jsdom'
import { beforeEach, expect, test } from 'vitest'
import { renderMandateRegister } from '#src/workflows/mandate/render-mandate-register.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { textOfBefore } from '#src/workflows/guiding-text/test-framework.ts'
import { testHouse, type Fields, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const filled = (given: Fields = {}): Fields => ({
  mandateKind: 'mandate',
  grantorBodyId: house.bodies['college']?.id ?? '',
  granteeFunction: 'teamleider Parkeren',
  granteePersonId: '',
  subordinate: 'yes',
  consentOn: '',
  mode: 'positiveList',
  questions: ['deployment'],
  classes: ['C'],
  amount: '50000',
  reference: 'Mandaatregeling 2026, artikel 7',
  from: '2026-01-01',
  to: '',
  ...given,
})

test('the secretary puts a mandate in the register and everybody with an account reads it', async () => {
  const response = await house.post('/werk/mandaten/nieuw', filled(), { as: 'bodySecretary' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/werk/mandaten'])
  const register = await (await house.request('/werk/mandaten', { as: 'representative' })).text()
  expect(register).toContain('Teamleider Parkeren, namens het college')
  expect(register).toMatch(/tot €\s50\.000/)
})

test('a reserved question is refused with a sentence that names it, and what was filled in stays', async () => {
  const asked = filled({
    questions: ['desirability', 'deployment'],
    classes: ['B'],
    granteeFunction: '<b>teamleider</b>',
  })
  const response = await house.post('/werk/mandaten/nieuw', asked, { as: 'bodySecretary' })
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain(
    'Dit houdt het bestuur zelf en kan niet in een mandaat staan: Wenselijkheid van klasse A en B en In gebruik',
  )
  expect(page).toContain('value="&lt;b&gt;teamleider&lt;/b&gt;"')
  expect(await (await house.request('/werk/mandaten', { as: 'bodySecretary' })).text()).toContain('nog geen mandaten')
})

test.each(['processOwner', 'representative', 'administrator'] as const)(
  'a %s does not fill the register',
  async (as) => {
    expect((await house.post('/werk/mandaten/nieuw', filled(), { as })).status).toBe(403)
  },
)

test('a mandate ends on a day, with a reason that stays', async () => {
  await house.post('/werk/mandaten/nieuw', filled(), { as: 'bodySecretary' })
  const [mandate] = await house.ctx.db.selectFrom('mandate').selectAll().execute()
  const path = `/werk/mandaten/${mandate?.id ?? ''}/einde`
  expect((await house.request(path, { as: 'bodySecretary' })).status).toBe(200)
  const fields = { lastDay: '2026-11-22', reason: 'De functie bestaat niet meer.', revision: '1' }
  expect((await house.post(path, fields, { as: 'bodySecretary' })).status).toBe(303)
  const register = await (await house.request('/werk/mandaten', { as: 'fg' })).text()
  expect(register).toContain('De functie bestaat niet meer.')
  expect(register).toContain('Geldt niet meer')
  expect((await house.post('/werk/mandaten/geen-id/einde', fields, { as: 'bodySecretary' })).status).toBe(404)
})

test('the secretary writes down that the mandates were looked through, and it is public without a name', async () => {
  await house.post('/werk/mandaten/nieuw', filled(), { as: 'bodySecretary' })
  const check = { checkedOn: '2026-11-20', found: 'Naam fg keek mee. Alles is nog nodig.', outcome: 'inOrder' }
  const send = (given: Fields, as: 'bodySecretary' | 'legalCounsel' | 'representative') =>
    house.post('/werk/mandaten/nakijken', { ...check, ...given }, { as })
  const later = await send({ checkedOn: '2027-01-01' }, 'legalCounsel')
  expect([later.status, await later.text()]).toEqual([422, expect.stringContaining('Deze dag moet nog komen')])
  expect((await send({ outcome: '' }, 'legalCounsel')).status).toBe(422)
  expect((await send({}, 'representative')).status).toBe(403)
  expect((await send({}, 'bodySecretary')).status).toBe(303)
  const register = await (await house.request('/werk/mandaten', { as: 'representative' })).text()
  expect(register).toContain('Alle mandaten kloppen nog')
  expect(register).toContain('uiterlijk op 20 november 2027')
  for (const path of ['/rollen-en-mandaten', '/rollen-en-mandaten.json']) {
    const open = await (await house.request(path)).text()
    expect(open, path).toContain('Alles is nog nodig.')
    expect(open, path).not.toContain('Naam ')
  }
})

test('everybody takes the register along on paper, without the instructions to officials', async () => {
  const told = filled({ instructions: 'Bel eerst de wethouder.' })
  await house.post('/werk/mandaten/nieuw', told, { as: 'bodySecretary' })
  const page = await (await house.request('/rollen-en-mandaten')).text()
  expect(page).toContain('href="/rollen-en-mandaten/bestand/mandaten.pdf"')
  const file = await house.request('/rollen-en-mandaten/bestand/mandaten.pdf')
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect((await house.request('/rollen-en-mandaten/bestand/anders.pdf')).status).toBe(404)
  const text = async (reader: 'inside' | 'public') =>
    JSON.stringify(await renderMandateRegister(house.ctx, { language: 'nl', reader }))
  expect(await text('inside')).toContain('Bel eerst de wethouder.')
  expect(await text('public')).not.toContain('Bel eerst de wethouder.')
})

test('everybody reads under which mandate another one stands, and which begins later, without names', async () => {
  await house.post('/werk/mandaten/nieuw', filled({ subAllowed: 'yes', from: '2025-01-01' }), { as: 'bodySecretary' })
  const [parent] = await house.ctx.db.selectFrom('mandate').select('id').execute()
  const under = {
    parentId: parent?.id ?? '',
    granteeFunction: 'opzichter',
    exclusionsText: 'niet als Naam fg twijfelt',
  }
  await house.post('/werk/mandaten/nieuw', filled({ ...under, from: '2026-12-01' }), { as: 'bodySecretary' })
  const page = new JSDOM(await (await house.request('/rollen-en-mandaten')).text()).window.document
  const part = (id: string) => page.querySelector(`#${id}`)?.closest('section')?.textContent
  expect(part('later')).toContain('Ondermandaat vanteamleider Parkeren')
  expect(part('later')).toContain('niet als [functie fg] twijfelt')
  expect(part('mandaten')).toContain('Ondermandaat gevenmag')
  const json = await (await house.request('/rollen-en-mandaten.json')).text()
  expect(json).not.toContain('Naam fg')
  const paper = JSON.stringify(await renderMandateRegister(house.ctx, { language: 'nl', reader: 'public' }))
  expect(paper).toContain('Ondermandaat geven')
  expect(paper).not.toContain('Naam fg')
})

async function endRoles(personId: string): Promise<void> {
  const roles = house.ctx.db.selectFrom('role_assignment').select('id').where('person_id', '=', personId)
  for (const { id } of await roles.execute()) {
    const path = `/beheer/personen/${personId}/rollen/${id}/einde`
    await house.post(path, { on: '2026-11-22' }, { as: 'administrator' })
  }
}

test('why two tasks are with one person is public, without a name, as long as both are held', async () => {
  const { id } = house.people.processOwner
  const reason = 'Naam fg en wij deden het samen. Er is niemand anders.'
  const given = { role: 'algorithmExpert', scope: 'organisation', from: '2026-11-01', to: '', reason }
  await house.post(`/beheer/personen/${id}/rollen`, given, { as: 'administrator' })
  const told = async (path: string, as?: 'representative') =>
    (await house.request(path, as === undefined ? {} : { as })).text()
  const page = await told('/rollen-en-mandaten')
  expect(page).toContain('Algoritme-expert en proceseigenaar')
  expect(page).toContain('[functie fg] en wij deden het samen. Er is niemand anders.')
  for (const { name } of Object.values(house.people)) expect(page).not.toContain(name)
  expect(JSON.parse(await told('/rollen-en-mandaten.json'))).toMatchObject({
    waivers: [{ role: 'algorithmExpert', with: 'processOwner', separation: 'reviewerWithProposer' }],
  })
  const algorithm = await testAlgorithm(house)
  await house.ctx.db.updateTable('algorithm').set({ process_owner_id: id }).execute()
  expect(await told(`/werk/algoritmes/${algorithm.id}`, 'representative')).toContain('Bewust samen bij één persoon')
  await endRoles(id)
  expect(await told('/rollen-en-mandaten')).not.toContain('wij deden het samen')
  expect(await told('/verantwoordelijk?dag=2026-11-20', 'representative')).toContain('wij deden het samen')
})

test('a role that somebody only stands in for is not held', async () => {
  const { id } = house.people.representative
  await endRoles(house.people.procurement.id)
  const given = { role: 'procurement', scope: 'organisation', from: '2026-11-01', to: '', deputy: 'yes' }
  expect((await house.post(`/beheer/personen/${id}/rollen`, given, { as: 'administrator' })).status).toBe(303)
  const page = await (await house.request('/rollen-en-mandaten')).text()
  expect(page).toContain('alleen door een vervanger')
})

test('a role that the body gave a task and that nobody holds stands above, for everyone', async () => {
  const task = (role: 'procurement' | 'architect') =>
    (['A', 'B', 'C'] as const).map((riskClass) => ({ riskClass, role, mark: 'AR' as const }))
  const activities = (['procurement', 'architect'] as const).map((role, place) => ({
    ...{ type: 'activity' as const, code: role, sequence: place },
    content: { title: role, about: '', cells: task(role) },
  }))
  await textOfBefore(house, 'roles', activities)
  await endRoles(house.people.procurement.id)
  const page = new JSDOM(await (await house.request('/rollen-en-mandaten')).text()).window.document
  const [first = '', second = ''] = [...page.querySelectorAll('#rollen ~ * tbody tr, section tbody tr')].map(
    (row) => row.textContent,
  )
  expect(first).toBe('Inkoopadviseurhele organisatieniet belegd')
  expect(second).not.toContain('niet belegd')
})

test('the same mandate twice is refused, another one by the same decision is not', async () => {
  const send = (given: Fields = {}) => house.post('/werk/mandaten/nieuw', filled(given), { as: 'bodySecretary' })
  expect((await send()).status).toBe(303)
  const again = await send()
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('staat al precies zo')])
  expect((await send({ questions: ['pilot'] })).status).toBe(303)
})

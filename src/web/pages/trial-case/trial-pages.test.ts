import { beforeAll, describe, expect, test } from 'vitest'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
let start: string
let trial = ''
const lead = { as: 'projectLead' } as const
const html = async (response: Response | Promise<Response>) => (await response).text()

beforeAll(async () => {
  house = await testHouse()
  const algorithm = await testAlgorithm(house, { name: 'Meldingen', riskClass: 'B' })
  start = `/werk/proefcasus/nieuw/${algorithm.id}`
})

describe('the pages of a trial case', () => {
  test('name what speaks for and against, and choose nothing', async () => {
    const page = await html(house.request('/werk/proefcasus', lead))
    expect(page).toContain('Meldingen')
    expect(page).toContain('het risico is te overzien')
    expect(page).not.toMatch(/aanbevolen|meest geschikt|checked/)
  })

  test('ask why and what to learn before it begins', async () => {
    expect((await house.post(start, { why: '', question: '' }, lead)).status).toBe(422)
    const begun = await house.post(start, { why: 'Klein genoeg.', question: 'Wat is goede uitleg?' }, lead)
    trial = begun.headers.get('location') ?? ''
    expect(await html(house.request(trial, lead))).toContain('Beantwoord de drie vragen')
  })

  test('keep a lesson, and refuse to end without looking back', async () => {
    const nothing = await house.post(`${trial}/les`, { step: '', text: '' }, lead)
    expect(nothing.status).toBe(422)
    await house.post(`${trial}/les`, { step: 'weighing', text: 'Vraag het eerder aan de cliëntenraad.' }, lead)
    expect(await html(house.request(trial, lead))).toContain('Vraag het eerder aan de cliëntenraad.')
    expect((await house.post(`${trial}/terugkijken`, { revision: '1', conclusion: '' }, lead)).status).toBe(422)
    expect(
      (await house.post(`${trial}/terugkijken`, { revision: '1', conclusion: 'Begin eerder.' }, lead)).status,
    ).toBe(303)
    expect(await html(house.request(trial, lead))).toContain('Begin eerder.')
  })

  test('make a draft norm of a lesson, which says what is still missing', async () => {
    const lesson = /les\/([0-9a-f-]{36})/.exec(await html(house.request(trial, { as: 'policyAdvisor' })))?.[0] ?? ''
    const empty = await house.post(`${trial}/${lesson}`, { kind: '', title: '' }, { as: 'policyAdvisor' })
    expect(empty.status).toBe(422)
    const made = await house.post(
      `${trial}/${lesson}`,
      { kind: 'norm', title: 'Vroeg vragen' },
      { as: 'policyAdvisor' },
    )
    expect(await html(house.request(made.headers.get('location') ?? '', { as: 'policyAdvisor' }))).toContain(
      'Vroeg vragen',
    )
    expect(await html(house.request(trial, lead))).toContain('een conceptnorm')
  })

  test('leave it to the writer how strict that norm is, and who may deviate', async () => {
    const advisor = { as: 'policyAdvisor' } as const
    const written = await html(house.request('/werk/kader', advisor))
    const text = /\/werk\/kader\/[0-9a-f-]{36}/.exec(written)?.[0] ?? ''
    const page = await html(house.request(text, advisor))
    expect(page.match(/Nog niet gekozen/g)).toHaveLength(2)
    expect(page).not.toContain('Het moet')
    const form = await html(house.request(/\/werk\/kader\/[^"]*\/onderdelen\/[^"/]*/.exec(page)?.[0] ?? '', advisor))
    expect(form).toContain('name="modality"')
    expect(form).not.toContain('checked=""')
  })

  test('make a goal of a lesson, with what a goal needs besides, and offer nothing that would be refused', async () => {
    const advisor = { as: 'policyAdvisor' } as const
    const lesson = /les\/([0-9a-f-]{36})/.exec(await html(house.request(trial, advisor)))?.[0] ?? ''
    const chosen = await house.post(`${trial}/${lesson}`, { kind: 'planGoal', title: 'Vroeg vragen' }, advisor)
    const form = chosen.headers.get('location') ?? ''
    const page = await html(house.request(form, advisor))
    expect(page).toContain('value="Vroeg vragen"')
    expect(await pageFaults(page)).toEqual([])
    const goal = { title: 'Vroeg vragen', ownerRole: 'policyAdvisor', indicator: 'Elk gesprek is op tijd.' }
    const address = form.split('?')[0] ?? ''
    expect((await house.post(address, goal, advisor)).status).toBe(422)
    const whole = { ...goal, milestoneTitle: 'Afspraak met de cliëntenraad', milestoneDue: '2027-02-01' }
    const made = await house.post(address, whole, advisor)
    const plan = await html(house.request(made.headers.get('location') ?? '', advisor))
    expect(plan).toContain('Vraag het eerder aan de cliëntenraad.')
    expect(plan).toContain('Komt uit een proefcasus')
    expect((await house.post(address, whole, advisor)).status).toBe(422)
    // The top of the civil service writes the plan, and neither norms nor vision.
    expect(await html(house.request(trial, { as: 'chiefExecutive' }))).not.toContain('value="visionParagraph"')
    expect((await house.request(address, { as: 'projectLead' })).status).toBe(403)
  })

  test('take a lesson back, which stays readable, and break off with a reason and no lesson', async () => {
    const other = await testAlgorithm(house, { name: 'Tweede', riskClass: 'C' })
    const address = `/werk/proefcasus/nieuw/${other.id}`
    const begun = await house.post(address, { why: 'Ook klein.', question: 'Wat kost het?' }, lead)
    const second = begun.headers.get('location') ?? ''
    await house.post(`${second}/les`, { step: 'screening', text: 'Vraag de leverancier.' }, { as: 'fg' })
    const lesson = /les\/[0-9a-f-]{36}/.exec(await html(house.request(second, lead)))?.[0] ?? ''
    expect((await house.post(`${second}/${lesson}/intrekken`, { reason: 'x' }, { as: 'fg' })).status).toBe(403)
    expect((await house.post(`${second}/${lesson}/intrekken`, { reason: ' ' }, lead)).status).toBe(422)
    expect((await house.post(`${second}/${lesson}/intrekken`, { reason: 'Geen les.' }, lead)).status).toBe(303)
    const page = await html(house.request(second, { as: 'policyAdvisor' }))
    expect(page).toContain('Vraag de leverancier.')
    expect(page).toMatch(/Ingetrokken door [^<]*Reden: Geen les\./)
    expect(page).not.toContain('Maak hier iets van')
    expect(await pageFaults(page)).toEqual([])
    // No lesson stands: there is nothing to look back on, and it can be broken off.
    const end = { revision: '1', conclusion: 'De leverancier stopt.' }
    expect((await house.post(`${second}/terugkijken`, end, lead)).status).toBe(422)
    expect((await house.post(`${second}/afbreken`, { ...end, conclusion: '' }, lead)).status).toBe(422)
    expect((await house.post(`${second}/afbreken`, end, lead)).status).toBe(303)
    const over = await html(house.request(second, lead))
    expect(over).toContain('Waarom is de proefcasus afgebroken?')
    expect(over).not.toContain('href="#terugkijken"')
    expect(await html(house.request('/werk/proefcasus', lead))).toContain(', afgebroken')
    expect((await house.request(address, lead)).status).toBe(200)
  })

  test('let advisors learn and not begin', async () => {
    expect((await house.request(start, { as: 'fg' })).status).toBe(403)
    expect((await house.request(trial, { as: 'fg' })).status).toBe(200)
  })

  test('let the writer choose what a paragraph of the vision is about', async () => {
    const advisor = { as: 'policyAdvisor' } as const
    const lesson = /les\/([0-9a-f-]{36})/.exec(await html(house.request(trial, advisor)))?.[0] ?? ''
    const turn = (theme: string) =>
      house.post(`${trial}/${lesson}`, { kind: 'visionParagraph', title: 'Eerst vragen', theme }, advisor)
    const refused = await turn('')
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('waarover de alinea')])
    expect((await turn('humanRole')).status).toBe(303)
  })
})

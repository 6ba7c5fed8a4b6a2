import { beforeEach, describe, expect, test } from 'vitest'
import { startGuidingText } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { decideText, textOfBefore, textRecord } from '#src/workflows/guiding-text/test-framework.ts'
import type { WriteGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const auditor = { as: 'internalAuditor' } as const
const report = {
  kind: 'courtOfAudit',
  title: 'Wie kiest er?',
  conductedBy: 'Rekenkamer',
  reportedOn: '2026-05-11',
  address: 'https://rekenkamer.example/1',
}

async function newReport(): Promise<string> {
  const response = await house.post('/werk/controle/onderzoeken/nieuw', report, auditor)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

const finding = () => ({
  text: 'Niemand weet wie besluit.',
  recommendation: 'Leg dat vast.',
  codes: 'SV.12, org-01',
  bodyId: house.bodies['college']?.id ?? '',
  respondBy: '2026-07-01',
  ownerFunction: 'gemeentesecretaris',
  ownerPersonId: house.people.chiefExecutive.id,
})

describe('control and advice', () => {
  test('says what is not adopted, which advice the rules ask, and is a fit page', async () => {
    const page = await (await house.request('/werk/controle', auditor)).text()
    expect(page).toContain('nog niet vastgesteld')
    expect(page).toContain('Verplicht advies per vraag en klasse')
    expect(await pageFaults(page)).toEqual([])
  })

  test('a finding is answered by the body, followed up by its owner, and closed by an auditor only', async () => {
    const path = await newReport()
    expect((await house.post(`${path}/bevinding`, finding(), auditor)).status).toBe(303)
    const [, id = ''] = /bevindingen\/([0-9a-f-]{36})/.exec(await (await house.request(path, auditor)).text()) ?? []
    const step = (fields: Record<string, string>, as: 'bodySecretary' | 'chiefExecutive' | 'internalAuditor') =>
      house.post(`/werk/controle/bevindingen/${id}`, { on: house.ctx.today, ...fields }, { as })
    const answer = { step: 'respond', answer: 'accepted', text: 'Terecht.', reference: 'B-1', dueOn: '2099-01-01' }
    expect((await step({ ...answer, dueOn: '' }, 'bodySecretary')).status).toBe(422)
    expect((await step(answer, 'chiefExecutive')).status).toBe(422)
    expect((await step(answer, 'bodySecretary')).status).toBe(303)
    const done = { step: 'followUp', text: 'Gedaan.', reference: 'zaak 1' }
    expect((await step(done, 'chiefExecutive')).status).toBe(303)
    expect((await step({ step: 'close', text: 'Klaar.' }, 'chiefExecutive')).status).toBe(422)
    expect((await step({ step: 'close', text: 'Nagekeken.' }, 'internalAuditor')).status).toBe(422)
    expect((await step({ step: 'close', text: 'Nagekeken.', reference: 'zaak 2' }, 'internalAuditor')).status).toBe(303)
    const page = await (await house.request(`/werk/controle/bevindingen/${id}`, auditor)).text()
    expect(page).toContain('Afgesloten door de auditor')
    const open = await (await house.request('/controle-en-advies')).text()
    expect(open).toContain('Niemand weet wie besluit.')
    expect(open).toContain('Leg dat vast.')
    expect(open).toContain('Terecht.')
    for (const { name } of Object.values(house.people)) expect(open).not.toContain(name)
    const reopen = { step: 'reopen', text: 'Het werkt toch niet.', dueOn: '2099-06-01' }
    expect((await step(reopen, 'chiefExecutive')).status).toBe(422)
    expect((await step(reopen, 'internalAuditor')).status).toBe(303)
    const again = await (await house.request(`/werk/controle/bevindingen/${id}`, { as: 'chiefExecutive' })).text()
    expect(again).toContain('1 juni 2099')
    expect(await (await house.request('/werk', { as: 'chiefExecutive' })).text()).toContain('Niemand weet wie besluit.')
    expect(again).toContain('Meld wat is gedaan')
    expect(again).not.toContain('Leg het antwoord vast')
  })

  test('a finding stands once with an audit, and its answer is not asked before the report', async () => {
    const path = await newReport()
    const send = (given: object = {}) => house.post(`${path}/bevinding`, { ...finding(), ...given }, auditor)
    expect((await send({ respondBy: '2026-05-10' })).status).toBe(422)
    expect((await send()).status).toBe(303)
    expect(await (await send()).text()).toContain('Deze bevinding staat al bij dit onderzoek')
  })

  test('a new version of the arrangement starts no new round of tests', async () => {
    const control: WriteGuidingPart['draft'] = {
      ...{ type: 'control', code: 'stop', sequence: 10 },
      content: {
        ...{ title: 'De stopknop werkt', why: 'Het moet kunnen.', line: 'first', frequency: 'yearly' },
        ...{ ownerRole: 'processOwner', procedure: 'Stop en kijk.', codes: [] },
      },
    }
    await textOfBefore(house, 'control', [control])
    const ctx = house.as('policyAdvisor')
    const id = done(await startGuidingText(ctx, { kind: 'control', title: 'Controle 2', beginning: 'inForce' }))
    const record = textRecord({ decidedOn: '2026-05-10', effectiveOn: '2026-06-01', motivation: '', wording: null })
    done(await decideText(house, id, 'clerk', { trigger: 'registerHistoric', record }))
    const page = await (await house.request('/werk/controle', auditor)).text()
    expect(page).toContain('versie 2')
    expect(page).toContain('1 februari 2027')
    expect(page).not.toContain('1 juni 2027')
  })

  test('says to a machine where a finding stands, and whose rules the obligatory advice comes from', async () => {
    const path = await newReport()
    await house.post(`${path}/bevinding`, finding(), auditor)
    const answer = await house.request('/controle-en-advies.json')
    expect(await answer.json()).toMatchObject({
      arrangement: null,
      provisional: true,
      reports: [{ findings: [{ state: 'open', dueOn: '2026-07-01', owner: 'gemeentesecretaris' }] }],
    })
  })

  test('names an official before the public by function only', async () => {
    const path = await newReport()
    await house.post(`${path}/bevinding`, { ...finding(), text: 'Naam policyAdvisor keek alleen.' }, auditor)
    for (const address of ['/controle-en-advies', '/controle-en-advies.json']) {
      const said = await (await house.request(address)).text()
      expect(said).toContain('[functie policyAdvisor] keek alleen.')
      expect(said).not.toContain('Naam policyAdvisor')
    }
  })

  test.each([
    ['/normenkader', 'zonder kader'],
    ['/rollen-en-verantwoordelijkheden', 'Tot die dag geldt er geen'],
    ['/controle-en-advies/tekst', 'Tot die dag geldt er geen'],
  ])('%s says honestly that nothing was adopted, also to a machine', async (path, words) => {
    const page = await (await house.request(path)).text()
    expect(page).toContain(words)
    expect(page.includes('zonder kader')).toBe(path === '/normenkader')
    const machine = await house.request(`${path}.json`)
    expect(machine.status).toBe(404)
    expect(await machine.json()).toMatchObject({ detail: 'No text of this kind is in force today.', versions: [] })
  })

  test('findings of a file come in together or not at all', async () => {
    const path = await newReport()
    const send = (text: string) =>
      house.post(`${path}/bevindingen-inlezen`, { file: new File([text], 'b.csv') }, auditor)
    const header = 'text,auditorWord,recommendation,codes,body,respondBy,owner\n'
    expect(
      (await send(`${header}Eén,,,,college,2026-07-01,controller\nTwee,,,,college,ooit,controller\n`)).status,
    ).toBe(422)
    expect(await (await house.request(path, auditor)).text()).toContain('Er staan nog geen bevindingen in')
    expect((await send(`${header}Eén,,,SV.1,college,2026-07-01,controller\n`)).status).toBe(303)
  })

  test('codes of audit frameworks are read in as facts', async () => {
    const row = (code: string) => `${code},ADR,['urn:nl:ak:mtr:org-04']\n`
    const rows = ['SV.19', 'SV.2', 'SV.10'].map(row).join('')
    const file = new File([`nummer,bron,maatregelen-ak\n${rows}`], 'codes.csv')
    expect((await house.post('/werk/controle/codes', { file }, auditor)).status).toBe(303)
    const page = await (await house.request('/werk/controle/codes', auditor)).text()
    expect(page).toContain('org-04')
    expect([...page.matchAll(/SV\.\d+/g)].slice(-3).map(([code]) => code)).toEqual(['SV.2', 'SV.10', 'SV.19'])
  })
})

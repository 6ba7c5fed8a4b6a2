import { beforeAll, describe, expect, test } from 'vitest'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { aGoal, textOfBefore } from '#src/workflows/guiding-text/test-framework.ts'
import { renderPlanDocument } from '#src/workflows/plan/render-plan-document.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

let house: TestHouse
const advisor = { as: 'policyAdvisor' } as const

/** Begins a text of ours and gives its address. */
async function begin(kind: 'plan' | 'roles' | 'control', beginning: 'empty' | 'starter'): Promise<string> {
  const response = await house.post(`/werk/kader/nieuw/${kind}`, { title: 'Concept', beginning }, advisor)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

beforeAll(async () => {
  house = await testHouse()
})

describe('before anything is adopted', () => {
  test.each(['/werk/meerjarenplan', '/werk/rollen', '/meerjarenplan', '/rollen-en-verantwoordelijkheden'])(
    '%s says what is missing',
    async (path) => {
      const response = await house.request(path, path.startsWith('/werk') ? advisor : {})
      const page = await response.text()
      expect([response.status, await pageFaults(page)]).toEqual([200, []])
      expect(page).toMatch(/nog niet vastgesteld|nog geen meerjarenplan/)
    },
  )

  test('a version does not begin with a text in force when there is none', async () => {
    const page = await (await house.request('/werk/kader/nieuw/plan', advisor)).text()
    expect(page).toContain('value="starter"')
    expect(page).not.toContain('value="inForce"')
  })

  test('an algorithm has no goals to relate to', async () => {
    const algorithm = await testAlgorithm(house)
    const page = await (await house.request(`/werk/algoritmes/${algorithm.id}/doelen`, advisor)).text()
    expect(page).toContain('nog geen meerjarenplan')
  })
})

describe('the matrix of roles', () => {
  test('begins with our proposal, and is edited with plain lists', async () => {
    const path = await begin('roles', 'starter')
    const text = await (await house.request(path, advisor)).text()
    expect(text).toContain('De afweging maken')
    const form = await (await house.request(`${path}/nieuw/activity`, advisor)).text()
    expect(form).toContain('name="mark-processOwner-B"')
    expect(await pageFaults(form)).toEqual([])
  })

  test('refuses two who answer, or nobody, in a class', async () => {
    const page = await (await house.request('/werk/kader', advisor)).text()
    const [, path = ''] = /href="(\/werk\/kader\/[0-9a-f-]{36})"/.exec(page) ?? []
    const marks = Object.fromEntries(['A', 'B', 'C'].map((one) => [`mark-processOwner-${one}`, 'AR']))
    const activity = { title: 'Proef', code: 'proef', sequence: '900', ...marks }
    const send = (more: object) => house.post(`${path}/nieuw/activity`, { ...activity, ...more }, advisor)
    const twice = await send({ 'mark-controller-B': 'A' })
    expect([twice.status, await twice.text()]).toEqual([
      422,
      expect.stringContaining('meer rollen eindverantwoordelijk'),
    ])
    expect((await send({ 'mark-processOwner-C': '' })).status).toBe(422)
    expect((await send({})).status).toBe(303)
  })
})

test('a goal of the plan needs a milestone with a day', async () => {
  const path = await begin('plan', 'empty')
  const goal = {
    title: 'Besluiten',
    code: 'besluiten',
    sequence: '10',
    statement: 's',
    ownerRole: 'chiefExecutive',
    indicator: 'i',
  }
  const asked = await (await house.request(`${path}/nieuw/goal`, advisor)).text()
  expect(asked).toMatch(/Mijlpaal 1<\/label>/)
  expect(asked).toMatch(/Mijlpaal 2<?[^>]*>? ?\(niet verplicht\)/)
  expect((await house.post(`${path}/nieuw/goal`, goal, advisor)).status).toBe(422)
  const milestone = { milestoneTitle1: 'Lijst', milestoneDue1: '2027-01-01', budgetYear1: '2027', budgetFte1: '0,5' }
  expect(
    (await house.post(`${path}/nieuw/goal`, { ...goal, ...milestone, paragraphs: 'oude-alinea' }, advisor)).status,
  ).toBe(303)
  const text = await (await house.request(path, advisor)).text()
  expect(text).toContain('0,5 fte')
  expect(text).toContain('oude-alinea (staat niet in de visie die nu geldt)')
  const [, part = ''] = /href="([^"]*\/onderdelen\/[0-9a-f-]{36})"/.exec(text) ?? []
  const form = await (await house.request(part, advisor)).text()
  expect(form).toMatch(/name="paragraphs"[^>]* checked=""[^>]*value="oude-alinea"|value="oude-alinea"[^>]* checked=""/)
  expect(await pageFaults(form)).toEqual([])
})

describe('once a vision and a plan are in force', () => {
  beforeAll(async () => {
    house = await testHouse()
    const paragraph = { theme: 'humanRole', title: 'Een mens beslist', text: 'Een mens beslist over mensen.' } as const
    await textOfBefore(house, 'vision', [{ type: 'paragraph', code: 'mens', sequence: 10, content: paragraph }])
    await textOfBefore(house, 'plan', [
      aGoal('besluiten', 'Alles heeft een besluit'),
      aGoal('uitleg', 'Wij leggen uit'),
    ])
  })

  test('a goal is traced to a paragraph of the vision by its title', async () => {
    const path = await begin('plan', 'empty')
    const form = await (await house.request(`${path}/nieuw/goal`, advisor)).text()
    const [, code = ''] =
      /<input[^>]*name="paragraphs"[^>]*value="([^"]*)"[^>]*\/><label[^>]*>Een mens beslist</.exec(form) ?? []
    expect(code).toBe('mens')
    const goal = {
      ...{ title: 'Besluiten', code: 'besluiten', sequence: '10', statement: 's', ownerRole: 'chiefExecutive' },
      ...{ indicator: 'i', milestoneTitle1: 'Lijst', milestoneDue1: '2027-01-01', paragraphs: code },
    }
    expect((await house.post(`${path}/nieuw/goal`, goal, advisor)).status).toBe(303)
    const text = await (await house.request(path, advisor)).text()
    expect(text).toContain('Een mens beslist')
    expect(text).not.toContain('staat niet in de visie die nu geldt')
  })

  test('the goals that an algorithm does not touch are answered in one go, with a reason', async () => {
    const { id } = await testAlgorithm(house)
    const lead = { as: 'projectLead' } as const
    const path = `/werk/algoritmes/${id}/doelen`
    const page = await (await house.request(path, lead)).text()
    expect(await pageFaults(page)).toEqual([])
    const others = page.slice(page.indexOf('Doelen die dit algoritme niet raakt'))
    const goalKey = [...others.matchAll(/type="checkbox"[^>]* name="goalKey" value="([^"]*)"/g)].map(
      ([, key = '']) => key,
    )
    expect(goalKey).toHaveLength(2)
    const said = { goalKey, relation: 'untouched' }
    const silent = await house.post(path, { ...said, explanation: '' }, lead)
    expect([silent.status, await pageFaults(await silent.text())]).toEqual([422, []])
    expect((await house.post(path, { ...said, explanation: 'Het staat stil.' }, lead)).status).toBe(303)
    const after = await (await house.request(path, lead)).text()
    expect(after).not.toContain('ws-late')
    expect(after).not.toContain('Doelen die dit algoritme niet raakt')
    expect((await house.post(path, { ...said, goalKey: [id], explanation: 'Nee.' }, lead)).status).toBe(422)
  })
})

describe('the plan for everybody', () => {
  beforeAll(async () => {
    house = await testHouse()
    const [one, two] = [aGoal('besluiten', 'Alles heeft een besluit'), aGoal('uitleg', 'Wij leggen uit')]
    const held = { ...one.content, portfolio: 'werk en inkomen' }
    const lost = { ...two.content, portfolio: 'Ruimte' }
    await textOfBefore(house, 'plan', [
      { ...one, content: held },
      { ...two, content: lost },
    ])
  })

  test('says by function who has the portfolio of a goal now, or that nobody has', async () => {
    const page = await (await house.request('/meerjarenplan')).text()
    expect(page).toContain('werk en inkomen; nu: functie executiveMember')
    expect(page).toMatch(/Ruimte <[^>]*>nu heeft niemand deze portefeuille/)
    const form = await (await house.request(`${await begin('plan', 'empty')}/nieuw/goal`, advisor)).text()
    expect(form).toContain('<option value="Werk en Inkomen">')
  })

  test('tells what was reported without names of officials, on the page, for machines and on paper', async () => {
    const [, path = ''] =
      /href="(\/werk\/meerjarenplan\/doelen\/[^"]*)"/.exec(
        await (await house.request('/werk/meerjarenplan', { as: 'chiefExecutive' })).text(),
      ) ?? []
    const report = { text: 'Naam fg vulde de lijst aan.', evidence: 'Notitie van Naam fg', notedOn: '2026-11-20' }
    const sent = { ...report, milestoneKey: '', state: '' }
    expect((await house.post(path, sent, { as: 'chiefExecutive' })).status).toBe(303)
    for (const open of ['/meerjarenplan', '/meerjarenplan.json']) {
      const told = await (await house.request(open)).text()
      expect(told, open).toContain('[functie fg] vulde de lijst aan.')
      expect(told, open).not.toContain('Naam ')
    }
    expect(JSON.stringify(await renderPlanDocument(house.ctx, 'nl'))).not.toContain('Naam fg')
  })
})

test('what changes in a plan and in a matrix is told in words, row by row', async () => {
  house = await testHouse()
  const goal = aGoal('besluiten', 'Alles heeft een besluit')
  const budget = [{ year: 2027, euros: 40_000, fte: 0.5 }]
  const cycle = [
    { document: 'budget' as const, year: 2027, reference: 'bladzijde 3', address: '' },
    { document: 'progressReport' as const, year: 2027, reference: 'bladzijde 9', address: '' },
  ]
  await textOfBefore(house, 'plan', [{ ...goal, content: { ...goal.content, budget, cycle } }])
  const begun = await house.post(
    '/werk/kader/nieuw/plan',
    { title: 'Vastgestelde tekst', beginning: 'inForce' },
    advisor,
  )
  const text = begun.headers.get('location') ?? ''
  const [, path = ''] =
    /href="([^"]*\/onderdelen\/[^"]*)"/.exec(await (await house.request(text, advisor)).text()) ?? []
  const changed = {
    ...{ title: 'Alles heeft een besluit', code: 'besluiten', sequence: '10', revision: '1', indicator: 'Anders.' },
    ...{ statement: 'Wij gebruiken niets zonder besluit.', ownerRole: 'controller' },
    ...{ milestoneKey1: 'lijst', milestoneTitle1: 'Lijst', milestoneDue1: '2027-03-01' },
    ...{ budgetYear1: '2027', budgetEuros1: '60000', budgetFte1: '0,5' },
    ...{ cycleDocument1: 'budget', cycleYear1: '2027', cycleReference1: 'bladzijde 4' },
    ...{ cycleDocument2: 'progressReport', cycleYear2: '2027', cycleReference2: 'bladzijde 9' },
  }
  expect((await house.post(path, changed, advisor)).status).toBe(303)
  const page = await (await house.request(`${text}/verschil`, advisor)).text()
  const told = page
    .slice(page.indexOf('<main'))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
  expect(told).toContain('Waaraan ziet u dat?')
  expect(told).toMatch(/Wie zorgt ervoor\? Weg: Gemeentesecretaris.*Nieuw: Concerncontroller/)
  expect(told).toMatch(/Lijst, uiterlijk op: 1 Weg: januari.*Nieuw: maart/)
  expect(told).toMatch(/Geld en mensen per jaar, 2027: € Weg: 40.000.*Nieuw: 60.000/)
  expect(told).toMatch(/Begroting 2027: bladzijde Weg: 3.*Nieuw: 4/)
  expect(told).not.toMatch(/ownerRole|dueOn|riskClass|Bestuursrapportage/)
})

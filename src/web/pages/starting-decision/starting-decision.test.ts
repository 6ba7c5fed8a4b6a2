import { beforeEach, expect, test } from 'vitest'
import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { wordText } from '#src/web/test-word.ts'
import { testHouse, type Fields, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const every = (choice: string): Record<string, string> =>
  Object.fromEntries(startingRows.map(({ key }) => [`choice-${key}`, choice]))

const adoption = (given: Fields = {}): Fields => ({
  revision: '1',
  bodyId: house.bodies['college']?.id ?? '',
  adoptedOn: '2026-11-17',
  inForceFrom: '2026-11-20',
  reviewBy: '2027-11-20',
  documentReference: 'Besluitenlijst 17 november 2026, punt 4',
  ...given,
})

const adopt = async (choices: Record<string, string>, given: Fields = {}, revision = '0') => {
  await house.post('/werk/startbesluit', { ...choices, revision }, { as: 'chiefExecutive' })
  const adopting = adoption({ ...given, revision: `${Number(revision) + 1}` })
  return (await house.post('/werk/startbesluit/vaststellen', adopting, { as: 'bodySecretary' })).status
}

const read = async (path: string) => {
  const response = await house.request(path)
  return [response.status, await response.text()] as const
}

const rulesPage = async () => (await house.request('/werk/regels', { as: 'representative' })).text()

test('nothing is chosen beforehand', async () => {
  const page = await (await house.request('/werk/startbesluit', { as: 'chiefExecutive' })).text()
  expect(page).not.toContain('checked=""')
  expect(page).toContain(`Nog ${startingRows.length} rijen open`)
})

test('a draft puts nothing in force, an adoption turns our rules into own rules', async () => {
  const draft = {
    ...every('keep'),
    revision: '0',
    'choice-papers': 'change',
    'text-papers': 'Vijf dagen',
    'term-papersComplete': '5',
  }
  expect((await house.post('/werk/startbesluit', draft, { as: 'chiefExecutive' })).status).toBe(303)
  expect(await rulesPage()).toContain('Voorlopige regel van Weegschaal')
  expect((await house.post('/werk/startbesluit/vaststellen', adoption(), { as: 'bodySecretary' })).status).toBe(303)
  const rules = await rulesPage()
  expect(rules).toContain('eigen regel, startbesluit van 17 november 2026')
  expect(rules).toContain('5 werkdagen')
  const adopted = await (await house.request('/werk/startbesluit/1', { as: 'representative' })).text()
  expect(adopted).toContain('Vijf dagen')
  expect(adopted).toMatch(/[0-9a-f]{64}/)
})

test('it is taken along as a draft before the meeting, and as adopted after it: to read, to keep, and in Word', async () => {
  await house.post('/werk/startbesluit', { ...every('keep'), revision: '0' }, { as: 'chiefExecutive' })
  await house.post('/werk/startbesluit/vaststellen', adoption(), { as: 'bodySecretary' })
  const ask = async (path: string) => {
    const response = await house.request(path, { as: 'representative' })
    return [response.status, Buffer.from(await response.arrayBuffer()).toString('latin1')] as const
  }
  const page = await (await house.request('/werk/startbesluit/1', { as: 'representative' })).text()
  for (const [folder, name] of [
    ['/werk/startbesluit/bestand', 'startbesluit-concept'],
    ['/werk/startbesluit/1/bestand', 'startbesluit'],
  ]) {
    const [read, kept, word] = [
      await ask(`${folder}/${name}.pdf`),
      await ask(`${folder}/${name}-archief.pdf`),
      await ask(`${folder}/${name}.docx`),
    ]
    expect([read[0], kept[0], word[0]]).toEqual([200, 200, 200])
    expect(read[1]).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(read[1].match(/\/Type \/Page\b(?!s)/g)?.length).toBe(2)
    expect(kept[1]).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(word[1].startsWith('PK')).toBe(true)
  }
  expect(page).toContain('href="/werk/startbesluit/1/bestand/startbesluit.docx"')
  expect((await ask('/werk/startbesluit/2/bestand/startbesluit.pdf'))[0]).toBe(404)
  expect((await ask('/werk/startbesluit/1/bestand/besluit.pdf'))[0]).toBe(404)
})

test('what somebody filled in is not lost because the row was not said to change', async () => {
  const send = (fields: Fields) =>
    house.post('/werk/startbesluit', { revision: '0', ...fields }, { as: 'chiefExecutive' })
  const words = { 'choice-papers': 'keep', 'text-papers': 'Vijftien dagen' }
  const kept = await send(words)
  const page = await kept.text()
  expect(kept.status).toBe(422)
  expect(page).toContain('U vulde iets in bij ‘Stukken en advies op tijd’')
  expect(page).toContain('Vijftien dagen')
  expect((await send({ 'term-adviceTerm': '15' })).status).toBe(422)
  expect((await send({ 'reserved-values': 'desirability' })).status).toBe(422)
  const wrong = await send({ 'choice-papers': 'change', 'term-adviceTerm': '999' })
  expect(await wrong.text()).toContain('Een advies geven, van 1 tot en met 120: vul een heel getal in')
  expect((await send({ ...words, 'choice-papers': 'change' })).status).toBe(303)
})

test('the document says everything that changes, who holds a role, and has a place to sign', async () => {
  const values = {
    'choice-values': 'change',
    'text-values': 'Over verschil tussen groepen besluit de directeur.',
    'reserved-values': ['desirability', 'deviation', 'residualRisk'],
  }
  const buying = {
    'choice-buying': 'change',
    'text-buying': 'Klein koopt het team.',
    'settings-buying': 'processOwnerBuys',
  }
  await house.post(
    '/werk/startbesluit',
    { ...every('keep'), ...values, ...buying, revision: '0' },
    { as: 'chiefExecutive' },
  )
  const file = (path: string) => house.request(path, { as: 'bodySecretary' })
  const draft = await wordText(await file('/werk/startbesluit/bestand/startbesluit-concept.docx'))
  for (const words of ['Overnemen', 'Aanpassen', 'De secretaris', 'De voorzitter', 'Naam en handtekening'])
    expect(draft).toContain(words)
  expect(draft).not.toContain('Overgenomen')
  await house.post('/werk/startbesluit/vaststellen', adoption(), { as: 'bodySecretary' })
  const adopted = await wordText(await house.request('/startbesluit/versies/1.docx'))
  const page = (await read('/startbesluit'))[1]
  const letGo = 'Niet meer voorbehouden aan het bestuur: Verschil tussen groepen bij klasse A en B.'
  for (const text of [adopted, page]) {
    expect(text).toContain('Over verschil tussen groepen besluit de directeur.')
    expect(text).toContain(letGo)
    expect(text).toContain('De proceseigenaar besluit over gewone inkoop')
  }
  expect(adopted).toContain('Vastgesteld in de vergadering van 17 november 2026')
})

test('a row left open, or a change without words, is said', async () => {
  await house.post('/werk/startbesluit', { revision: '0', 'choice-papers': 'keep' }, { as: 'chiefExecutive' })
  const open = await house.post('/werk/startbesluit/vaststellen', adoption(), { as: 'bodySecretary' })
  expect([open.status, (await open.text()).includes('Er zijn nog rijen open')]).toEqual([422, true])
  await house.post('/werk/startbesluit', { ...every('change'), revision: '1' }, { as: 'chiefExecutive' })
  const empty = await house.post('/werk/startbesluit/vaststellen', adoption({ revision: '2' }), { as: 'bodySecretary' })
  expect(await empty.text()).toContain('staat nog niet wat het bestuur vaststelt')
})

test('a day that does not exist is said at the field', async () => {
  await house.post('/werk/startbesluit', { ...every('keep'), revision: '0' }, { as: 'chiefExecutive' })
  const wrong = await house.post('/werk/startbesluit/vaststellen', adoption({ adoptedOn: '2026-02-30' }), {
    as: 'bodySecretary',
  })
  expect([wrong.status, (await wrong.text()).includes('deze datum bestaat niet')]).toEqual([422, true])
})

test.each([
  ['processOwner', '/werk/startbesluit'],
  ['executiveMember', '/werk/startbesluit'],
  ['chiefExecutive', '/werk/startbesluit/vaststellen'],
] as const)('a %s may not send %s', async (as, path) => {
  expect((await house.post(path, {}, { as })).status).toBe(403)
})

test('once all of it is adopted no page of a dossier calls a rule provisional any more', async () => {
  const { algorithmId, proposalId } = await exampleDossier(house)
  const dossier = `/werk/algoritmes/${algorithmId}`
  const proposal = `/werk/voorstellen/${proposalId}`
  const parts = ['', '/screening', '/classificatie', '/route', '/instrumenten', '/afweging', '/adviezen', '/openbaar']
  const pages = [
    ...parts.map((part) => dossier + part),
    ...[`${dossier}/stop`, `${dossier}/wie-besluit`, proposal, `${proposal}/besluit`, `${proposal}/besluit/afronden`],
  ]
  const provisional = async () => {
    const found: string[] = []
    for (const path of pages) {
      const as = path.endsWith('/openbaar') ? 'legalCounsel' : 'bodySecretary'
      const page = await house.request(path, { as })
      expect([path, page.status]).toEqual([path, 200])
      if (/Voorlopige regel|nog niet vastgesteld/.test(await page.text())) found.push(path)
    }
    return found
  }
  expect((await provisional()).length).toBeGreaterThan(5)
  await house.post('/werk/startbesluit', { ...every('keep'), revision: '0' }, { as: 'chiefExecutive' })
  expect((await house.post('/werk/startbesluit/vaststellen', adoption(), { as: 'bodySecretary' })).status).toBe(303)
  expect(await provisional()).toEqual([])
})

const record = 'https://besluiten.testdam.example/2026/47'
const second = { adoptedOn: '2026-11-18', inForceFrom: '2026-11-22', documentReference: record }

test('everybody reads what holds, and before there is anything, that our rules are provisional', async () => {
  const [status, none] = await read('/startbesluit')
  expect([status, none.includes('Er geldt nog geen startbesluit')]).toEqual([200, true])
  expect((await read('/startbesluit.json'))[0]).toBe(404)
  expect((await read('/sitemap.xml'))[1]).toContain('/startbesluit<')
  expect(await adopt(every('keep'))).toBe(303)
  const [, now] = await read('/startbesluit')
  for (const words of [
    'Startbesluit 1',
    'Vastgesteld door',
    '17 november 2026',
    'Geldt nu',
    'Overgenomen',
    'id="deel-instruments"',
    'versies/1.docx',
  ])
    expect(now).toContain(words)
  expect(now).not.toMatch(/\/werk|Naam /)
  expect((await read('/sitemap.xml'))[1]).toContain('/startbesluit/versies/1<')
  expect((await read('/'))[1]).toContain('href="/startbesluit"')
  expect((await read('/rollen-en-mandaten'))[1]).toContain('href="/startbesluit"')
  const setup = await (await house.request('/werk/aan-de-slag', { as: 'representative' })).text()
  expect(setup).toContain('href="/startbesluit"')
})

test('until a later startbesluit holds the one before does', async () => {
  await adopt(every('keep'))
  expect(await adopt(every('keep'), { ...second, inForceFrom: '2026-11-25' }, '1')).toBe(303)
  const page = await (await house.request('/werk/startbesluit', { as: 'chiefExecutive' })).text()
  expect(page).toContain('tot dan geldt startbesluit 1.')
})

test('a startbesluit that was replaced stays at its address, for people, for machines and as a file', async () => {
  await adopt({ ...every('keep'), 'choice-papers': 'change', 'text-papers': 'Vijf dagen', 'term-papersComplete': '5' })
  expect(await adopt(every('keep'), second, '1')).toBe(303)
  const [, old] = await read('/startbesluit/versies/1')
  for (const words of ['Vijf dagen', 'geldt niet meer', 'Geldt tot', '22 november 2026']) expect(old).toContain(words)
  const [, now] = await read('/startbesluit')
  expect(now).toContain(`href="${record}"`)
  expect(now).not.toContain('Vijf dagen')
  const one = JSON.parse((await read('/startbesluit/versies/1.json'))[1]) as Record<string, unknown>
  expect(one).toMatchObject({
    number: 1,
    standing: 'replaced',
    adoption: { decidedOn: '2026-11-17', inForceFrom: '2026-11-20', inForceUntil: '2026-11-22' },
    rows: expect.arrayContaining([
      expect.objectContaining({
        key: 'papers',
        choice: 'change',
        change: expect.objectContaining({ text: 'Vijf dagen' }) as unknown,
      }),
    ]) as unknown,
    versions: [
      { number: 2, standing: 'inForce' },
      { number: 1, standing: 'replaced' },
    ],
    links: { page: expect.stringMatching(/\/startbesluit\/versies\/1$/) as unknown },
  })
  expect(JSON.parse((await read('/startbesluit.json'))[1])).toMatchObject({ number: 2, standing: 'inForce' })
  const file = await house.request('/startbesluit/versies/1-archief.pdf')
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  for (const path of ['/startbesluit/versies/3', '/startbesluit/versies/3.json', '/startbesluit/versies/x.pdf'])
    expect([path, (await read(path))[0]]).toEqual([path, 404])
  for (const path of ['/startbesluit/versies/0', '/startbesluit/versies/1e1.json', '/startbesluit/versies/3.pdf'])
    expect([path, (await read(path))[0]]).toEqual([path, 404])
})

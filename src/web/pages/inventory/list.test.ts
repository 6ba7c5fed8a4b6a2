import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test } from 'vitest'
import { selectAlgorithms } from '#src/storage/algorithms.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { within } from '#src/workflows/context.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
  await testAlgorithm(house, {
    name: 'Parkeerscan',
    algorithm: { status: 'inUse' },
    facts: { supplier: 'Kadezicht B.V.' },
  })
  await testAlgorithm(house, { name: 'Chatbot', algorithm: { status: 'inUse' } })
})

const as = { as: 'policyAdvisor' } as const
const lists = '/werk/inventaris/lijsten'
const contracts = [
  'Nr;Contract;Leverancier;Contactpersoon',
  '1;Parkeerscan;Kadezicht;j.jansen@kadezicht.example',
  '2;Beheer camera’s;Kadezicht bv;p@kadezicht.example',
  '3;Kantoorartikelen;Papier & Co;',
  '4;Stoelen;Zit;',
  '5;Roosterplanner;Uur & Co;',
].join('\n')
const columns = { name: '1', supplier: '2', identifier: '0' }

const mainOf = async (response: Response) =>
  new JSDOM(await response.text()).window.document.querySelector('main') as HTMLElement
const read = async (path: string) => (await mainOf(await house.request(path, as))).textContent
const choose = (content: string | Uint8Array<ArrayBuffer>, kind = 'contracts') =>
  house.post(lists, { kind, file: new File([content], 'contracten.csv') }, as)
const names = () => within(house.ctx, async (tx) => (await selectAlgorithms(tx)).map(({ facts }) => facts.name))

/** Takes the file along from the page of the columns, as a browser does. */
async function keep(content: string, chosen: Record<string, string> = columns, kind?: string): Promise<Response> {
  const main = await mainOf(await choose(content, kind))
  const hidden = Object.fromEntries(
    [...main.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(({ name, value }) => [name, value]),
  )
  return house.post(`${lists}/vergelijken`, { ...hidden, ...chosen }, as)
}

async function kept(content = contracts): Promise<string> {
  const response = await keep(content)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

const everythingKept = async () =>
  JSON.stringify([
    await house.ctx.db.selectFrom('inventory_list').selectAll().execute(),
    await house.ctx.db.selectFrom('inventory_list_answer').selectAll().execute(),
    await house.ctx.db.selectFrom('register_upload').selectAll().execute(),
  ])

describe('choosing a list', () => {
  test('shows the columns with an example, chooses none, and keeps nothing yet', async () => {
    const main = await mainOf(await choose(contracts))
    expect(main.textContent).toContain('Contract (bijvoorbeeld: Parkeerscan)')
    expect(main.querySelector('option[selected]')?.getAttribute('value') ?? '').toBe('')
    expect(await everythingKept()).toBe('[[],[],[]]')
  })

  test.each([
    ['nothing', '', 'kies een bestand'],
    ['only an empty line', '\n', 'Het bestand is leeg'],
    ['a broken quote', 'a;b\n"1;2', 'geen CSV die wij kunnen lezen'],
    ['two bytes a letter', Uint8Array.of(0xff, 0xfe, 1, 0), 'UTF-16'],
    ['a file of a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2), 'Een Excel-bestand'],
    ['too much', new Uint8Array(3 * 1024 * 1024 + 1).fill(97), 'te groot'],
  ])('is refused with a sentence: %s', async (_, content, sentence) => {
    const response = await choose(content)
    expect(response.status).toBe(422)
    expect((await mainOf(response)).textContent).toContain(sentence)
  })

  test.each([
    ['no name', { name: '' }, 'Maak een keuze'],
    ['a column that is not there', { ...columns, name: '99' }, 'Deze kolom staat niet in het bestand'],
    ['the same column twice', { ...columns, supplier: '1' }, 'dezelfde kolom twee keer'],
    ['e-mail addresses', { ...columns, supplier: '3' }, 'e-mailadressen of burgerservicenummers'],
    ['only a header', { ...columns, content: btoa('Nr;Contract;Leverancier') }, 'Onder de eerste regel staat niets'],
    ['no file any more', { ...columns, content: '%%%' }, 'leeg'],
  ])('keeps nothing with %s', async (_, chosen, sentence) => {
    const response = await keep(contracts, chosen)
    expect(response.status).toBe(422)
    expect((await mainOf(response)).textContent).toContain(sentence)
    expect(await everythingKept()).toBe('[[],[],[]]')
  })

  test('keeps the chosen columns only, also of a file from an old spreadsheet', async () => {
    await kept()
    expect(await everythingKept()).toContain('Kantoorartikelen')
    expect(await everythingKept()).not.toContain('jansen')
    const old = Uint8Array.from(Buffer.from('Nr;Contract\n1;Caf\u00e9-scan\n', 'latin1'))
    expect((await mainOf(await choose(old))).textContent).toContain('Café-scan')
  })

  test('is for who coordinates only', async () => {
    expect((await house.request(lists, { as: 'endUser' })).status).toBe(403)
    expect((await house.request(await kept(), { as: 'endUser' })).status).toBe(403)
  })
})

describe('a list beside the register', () => {
  test('says of each row in words what we see, and which algorithms no row names', async () => {
    const text = await read(await kept())
    expect(text).toContain('5 regels met een naam')
    expect(text).toContain('Eén staat in het register')
    expect(text).toContain('Misschien hetzelfde als')
    expect(text).toContain('Parkeerscan: dezelfde leverancier')
    expect(text).toMatch(/In geen enkele regel.*Chatbot/s)
    expect(text).not.toMatch(/\d+ ?%/)
  })

  test('asks one reason for many rows, and does not ask them again in the next list', async () => {
    const place = await kept()
    const send = (fields: Record<string, string | string[]>) => house.post(`${place}/geen-algoritme`, fields, as)
    for (const [fields, sentence] of [
      [{ reason: 'Spullen.' }, 'Vink eerst regels aan'],
      [{ numbers: ['3', '4'], reason: ' ' }, 'Schrijf op waarom'],
      [{ numbers: ['3', '44'], reason: 'Spullen.' }, 'staat niet meer in de lijst'],
    ] as const) {
      const response = await send({ ...fields, numbers: 'numbers' in fields ? [...fields.numbers] : [] })
      expect(response.status).toBe(422)
      expect((await mainOf(response)).textContent).toContain(sentence)
    }
    expect((await send({ numbers: ['3', '4'], reason: 'Spullen.' })).status).toBe(303)
    const next = await kept(`${contracts}\n6;Nieuwe telling;Tel BV;`)
    expect(next).not.toBe(place)
    expect((await house.request(place, as)).status).toBe(404)
    const text = await read(next)
    expect(text).toContain('Van 2 zei iemand dat het geen algoritme is')
    expect(text).toContain('2 staan niet in het register')
    expect(text).toContain('Spullen.')
  })

  test('records a row as an algorithm, as a draft with its origin', async () => {
    const place = await kept()
    const row = `${place}/regel/5`
    const without = await house.post(row, { answer: 'registered' }, as)
    expect(without.status).toBe(422)
    expect((await mainOf(without)).textContent).toContain('Kies waar het algoritme nu staat')
    const done = await house.post(row, { answer: 'registered', startingPoint: 'inUse' }, as)
    expect(await names()).toContain('Roosterplanner')
    expect((await house.post(row, { answer: 'registered', startingPoint: 'inUse' }, as)).status).toBe(422)
    expect((await names()).filter((name) => name === 'Roosterplanner')).toHaveLength(1)
    const dossier = done.headers.get('location') ?? ''
    expect(await read(dossier)).toContain('contracten.csv, Roosterplanner, 5')
    expect(await read(place)).toMatch(/Roosterplanner.*dat zei iemand/s)
    const events = await house.ctx.db.selectFrom('audit_event').select('action').orderBy('sequence').execute()
    expect(events.slice(-3).map(({ action }) => action)).toEqual([
      'inventory-list.compared',
      'algorithm.registered',
      'inventory-list.answered',
    ])
  })

  test('keeps that a row is an algorithm that is there, and that somebody changed their mind', async () => {
    const place = await kept()
    const [scan] = await within(house.ctx, selectAlgorithms)
    const row = `${place}/regel/2`
    expect((await house.post(row, { answer: 'same' }, as)).status).toBe(422)
    expect((await house.post(row, { answer: 'same', algorithmId: scan?.id ?? '' }, as)).status).toBe(303)
    expect(await read(row)).toContain('dat zei iemand')
    await house.post(row, { answer: 'notAlgorithm', reason: 'Alleen onderhoud.' }, as)
    expect(await read(row)).toContain('Alleen onderhoud.')
    expect((await house.post(`${place}/regel/99`, { answer: 'notAlgorithm', reason: 'x' }, as)).status).toBe(404)
  })

  test('can be thrown away; what was said stays', async () => {
    const place = await kept()
    await house.post(`${place}/geen-algoritme`, { numbers: '3', reason: 'Papier.' }, as)
    expect((await house.post(`${place}/weggooien`, {}, as)).status).toBe(303)
    expect((await house.request(place, as)).status).toBe(404)
    expect(await everythingKept()).not.toContain('Stoelen')
    expect(await read(await kept())).toContain('Papier.')
  })

  test('shows a long list a page at a time, and hostile cells as text', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `${index};Ding nummer ${index};x;`)
    const place = await kept(['Nr;Contract;Leverancier;', '0;<script>alert(1)</script>;=cmd|x;', ...many].join('\n'))
    const html = await (await house.request(`${place}?pagina=3`, as)).text()
    expect(html).toContain('Pagina 3 van 3')
    expect(html).not.toContain('<script>alert')
    expect((await house.request(`${place}?pagina=-1`, as)).status).toBe(200)
  })
})

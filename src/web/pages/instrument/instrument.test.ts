import { existsSync, readFileSync } from 'node:fs'

import { beforeEach, describe, expect, test } from 'vitest'

import { rootPath } from '#src/root.ts'
import { selectInstruments } from '#src/storage/instruments.ts'
import { within } from '#src/workflows/context.ts'
import { importInstruments } from '#src/workflows/instrument/import-instruments.ts'
import { pointOutPaper } from '#src/workflows/algorithm/point-out-paper.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

import { testHouse, type TestHouse } from '../../test-house.ts'

const text = readFileSync(rootPath('src', 'exchange', 'instruments', 'fixtures', 'vragenlijst.yaml'), 'utf8')
const file = (content: string) => new File([content], 'vragenlijst.yaml')

let house: TestHouse
beforeEach(async () => {
  house = await testHouse()
})

const as = { as: 'policyAdvisor' } as const
const titles = () => within(house.ctx, async (tx) => (await selectInstruments(tx)).map(({ title }) => title))
const html = async (path: string, who: Parameters<TestHouse['request']>[1] = as) =>
  (await house.request(path, who)).text()

async function upload(content: string): Promise<string> {
  const response = await house.post('/werk/instrumenten/inlezen', { file: file(content) }, as)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

async function imported(content = text): Promise<string> {
  const place = await upload(content)
  expect((await house.post(place, {}, as)).headers.get('location')).toBe('/werk/instrumenten')
  const version = /^version: (\S+)/m.exec(content)?.[1]
  const lines = await within(house.ctx, selectInstruments)
  return `/werk/instrumenten/${lines.find((line) => line.version === version)?.id ?? ''}`
}

describe('reading an instrument in', () => {
  test('shows first what is in the file, and changes nothing', async () => {
    const place = await upload(text)
    const page = await html(place)
    for (const words of ['Proefvragenlijst', '10 vragen', 'schema.png', '1.2A.2.3 Sinds wanneer?'])
      expect(page).toContain(words)
    expect(await titles()).toEqual([])
    expect((await house.request(place, { as: 'administrator' })).status).toBe(404)
  })

  test('publishes it after a yes, once', async () => {
    const place = await upload(text)
    expect((await house.post(place, {}, as)).status).toBe(303)
    expect((await house.post(place, {}, as)).status).toBe(404)
    expect(await titles()).toEqual(['Proefvragenlijst'])
  })

  test('refuses another text under the same version, and says so before and after the yes', async () => {
    await imported()
    const place = await upload(text.replace('Hoe vaak?', 'Hoe dikwijls?'))
    expect(await html(place)).toContain('geef het bestand een nieuwe versie')
    expect((await house.post(place, {}, as)).status).toBe(422)
    expect(await titles()).toEqual(['Proefvragenlijst'])
  })

  test.each([
    ['{', 'Dit is geen geldige YAML'],
    ['a: 1\n__proto__: 2', 'regel 2: Er staat een naam in die bij een aanval hoort'],
    [
      text.replace(
        "scoreKey: vaak\n          expression: \"answers('1.5') == 'Vaak'\"",
        'scoreKey: vaak\n          expression: "constructor.constructor(\'x\')()"',
      ),
      '1.5: Een berekening probeert iets te doen',
    ],
    ['x: '.padEnd(10 * 1024 * 1024 - 2000, 'x'), 'Het bestand is te groot'],
  ])('refuses a file with a sentence and a place', async (content, sentence) => {
    const response = await house.post('/werk/instrumenten/inlezen', { file: file(content) }, as)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(sentence)
    expect(await titles()).toEqual([])
  })
})

describe('an instrument in the library', () => {
  test('shows every question, its answers, conditions and explanation', async () => {
    const page = await html(await imported(), { as: 'processOwner' })
    for (const words of [
      '1.10 Gebruikt u persoonsgegevens?',
      'art. 27 AI-verordening',
      'Niet van toepassing',
      'Verschijnt als vraag 1.10 als antwoord heeft: Ja',
      'één keer voor elk antwoord op vraag 1.2A.1',
      'DPIA verplicht',
      'het gebeurt vaak',
      'Het bestand stelt dit antwoord voor: Vaak',
      '<em>nadruk</em>',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('<button class="utrecht-button utrecht-button--primary-action" type="submit">In gebruik')
  })

  test('is used by an organisation only after somebody says so, and no longer after that', async () => {
    const place = await imported()
    expect(await html('/werk/instrumenten')).toContain('werkt nog met geen enkel instrument')
    expect((await house.post(`${place}/gebruik`, { enabled: 'yes' }, { as: 'processOwner' })).status).toBe(403)
    expect((await house.post(`${place}/gebruik`, {}, as)).status).toBe(422)
    expect((await house.post(`${place}/gebruik`, { enabled: 'yes' }, as)).status).toBe(303)
    expect(await html('/werk/instrumenten')).not.toContain('werkt nog met geen enkel instrument')
    expect((await house.post(`${place}/gebruik`, { enabled: 'yes' }, as)).status).toBe(422)
    expect((await house.post(`${place}/gebruik`, { enabled: 'no' }, as)).status).toBe(303)
    expect(await html('/werk/instrumenten')).toContain('werkt nog met geen enkel instrument')
  })

  test('shows what changed between two versions', async () => {
    const older = await imported()
    const newer = await imported(text.replace('version: 2.0', 'version: 3.0').replace('Hoe vaak?', 'Hoe dikwijls?'))
    const page = await html(newer)
    expect(page).toContain('Verschil met versie 2.0')
    const difference = await html(`${newer}/verschil/${older.split('/').at(-1) ?? ''}`)
    for (const words of ['1.5 Hoe dikwijls?', 'andere tekst', '<del>1.5 Hoe vaak?</del>', '1.6 Plaatje'])
      expect(difference).toContain(words)
    expect((await house.request(`${newer}/verschil/geen-id`, as)).status).toBe(404)
  })

  test('shows script in a file as nothing', async () => {
    const page = await html(
      await imported(
        text.replace('task: Gegevens', "task: 'Gegevens <script>alert(1)</script><img src=x onerror=alert(2)>'"),
      ),
    )
    expect(page).not.toMatch(/alert\(1\)|<img|onerror=/)
    expect(page).toContain('code of vormgeving')
  })
})

test('the library says which dossiers lack an instrument that a rule asks for, and why leads there', async () => {
  const house = await testHouse()
  const { id } = await testAlgorithm(house, { name: 'Zonder toets', riskClass: 'B' })
  const before = await (await house.request('/werk/instrumenten', { as: 'projectLead' })).text()
  expect(before).toContain(`/werk/algoritmes/${id}#instrumenten`)
  const paper = { address: null, datedOn: null, adoptedBy: null, algorithmId: id } as const
  await pointOutPaper(house.as('projectLead'), { ...paper, kind: 'iama', state: 'present', title: 'IAMA van 2025' })
  const after = await (await house.request('/werk/instrumenten', { as: 'projectLead' })).text()
  const section = (text: string) => text.split('id="ontbreekt"')[1] ?? ''
  expect(section(before)).toContain('IAMA: wat betekent het voor mensenrechten?')
  expect(section(after)).not.toContain('IAMA: wat betekent het voor mensenrechten?')
})

const official = rootPath('..', 'shared', 'reference', 'instruments', 'iama-v2.yaml')

describe.skipIf(!existsSync(official))('the official human-rights assessment', () => {
  test('is readable from the first question to the last', async () => {
    const bytes = existsSync(official) ? readFileSync(official) : Buffer.from('')
    await importInstruments({ ...house.ctx, actor: null }, [{ name: 'iama-v2.yaml', bytes }])
    const [line] = await within(house.ctx, selectInstruments)
    const page = await html(`/werk/instrumenten/${line?.id ?? ''}`)
    for (const words of ['87 vragen, 137 onderdelen', '2.2A.1 ', '5.A.1 ', '5.C ', 'art. 27 AI-verordening'])
      expect(page).toContain(words)
  })
})

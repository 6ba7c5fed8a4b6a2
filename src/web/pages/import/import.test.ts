import { readFileSync } from 'node:fs'

import { beforeEach, describe, expect, test } from 'vitest'

import { rootPath } from '#src/root.ts'
import { selectAlgorithms } from '#src/storage/algorithms.ts'
import { within } from '#src/workflows/context.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

const fixture = (name: string) =>
  new File([readFileSync(rootPath('src', 'exchange', 'register', 'fixtures', name))], name)
const file = (content: string) => new File([content], 'bestand.json')

let house: TestHouse
beforeEach(async () => {
  house = await testHouse()
})

const as = { as: 'processOwner' } as const
const names = () => within(house.ctx, async (tx) => (await selectAlgorithms(tx)).map(({ facts }) => facts.name))

async function upload(chosen: File): Promise<string> {
  const response = await house.post('/werk/import', { file: chosen }, as)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

describe('reading in from the register', () => {
  test('is offered to who may do it only', async () => {
    expect((await house.request('/werk/import', as)).status).toBe(200)
    expect((await house.request('/werk/import', { as: 'representative' })).status).toBe(403)
  })

  test('shows first what would happen, and changes nothing', async () => {
    const place = await upload(fixture('internal.json'))
    const html = await (await house.request(place, as)).text()
    expect(html).toContain('2 algoritmes worden nieuw ingelezen')
    expect(html).toContain('Scanauto parkeren')
    expect(html).toContain('Is het van Gemeente Testdam?')
    expect(await names()).toEqual([])
  })

  test('asks whose the records are, and chooses nothing for anyone', async () => {
    const place = await upload(fixture('internal.json'))
    expect(await (await house.request(place, as)).text()).not.toContain('checked')
    const response = await house.post(place, {}, as)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Maak een keuze voor deze records')
    expect(await names()).toEqual([])
  })

  test('reads in what was confirmed, once', async () => {
    const place = await upload(fixture('internal.json'))
    const answers = { nameless: 'take', others: 'leave' }
    expect((await house.post(place, answers, as)).status).toBe(303)
    expect(await names()).toEqual(['Scanauto parkeren'])
    expect((await house.post(place, answers, as)).status).toBe(404)
    expect(await names()).toEqual(['Scanauto parkeren'])
  })

  test('says when a file changes nothing', async () => {
    await house.post(await upload(fixture('publication.json')), { others: 'take' }, as)
    const html = await (await house.request(await upload(fixture('publication.json')), as)).text()
    expect(html).toContain('Dit bestand verandert niets')
  })

  test('never shows the file of one person to another', async () => {
    const place = await upload(fixture('publication.json'))
    expect((await house.request(place, { as: 'algorithmExpert' })).status).toBe(404)
    expect((await house.request('/werk/import/geen-id', as)).status).toBe(404)
  })

  test.each([
    ['{"half":', 'Dit is geen geldige JSON'],
    ['[]', 'staan geen records'],
    ['{"__proto__":{"x":1}}', 'een aanval'],
    ['\ufeff', 'Dit bestand is leeg'],
  ])('refuses %s with a sentence', async (content, sentence) => {
    const response = await house.post('/werk/import', { file: file(content) }, as)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(sentence)
  })

  test('keeps what the register said, and writes a record for it that says what is missing', async () => {
    await house.post(await upload(fixture('publication.json')), { others: 'take' }, as)
    const [algorithm] = await within(house.ctx, selectAlgorithms)
    const place = `/werk/algoritmes/${algorithm?.id ?? ''}/register`
    const html = await (await house.request(place, as)).text()
    expect(html).toContain('publication_category')
    expect(html).toContain('Een verkeerde indeling kost een dag')
    const sent = await house.request(`${place}.json`, as)
    expect(sent.headers.get('content-disposition')).toContain('meldingen-buitenruimte-indelen.json')
    const record = (await sent.json()) as Record<string, unknown>
    expect(record).toMatchObject({ name: 'Meldingen buitenruimte indelen', schema: '1.0.0', start_date: '2024-03' })
    // The judgements are of another organisation, and the class is ours to give.
    expect(record).not.toHaveProperty('considerations')
    expect(record).not.toHaveProperty('publication_category')
    expect((await house.request('/werk/algoritmes/geen-id/register', as)).status).toBe(404)
  })

  test('shows script in a record as text', async () => {
    const place = await upload(file(JSON.stringify({ name: '<script>alert(1)</script>', kleur: 1 })))
    const html = await (await house.request(place, as)).text()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert')
  })
})

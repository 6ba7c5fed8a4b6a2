import { expect, test } from 'vitest'
import { readForeignFacts } from './read-foreign-facts.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

const page = {
  slug: 'parkeerscan',
  name: 'Parkeerscan',
  summary: 'Een auto leest kentekens.',
  purpose: 'Zien wie niet betaalde',
  process: 'Naheffing',
  legalBasis: 'Gemeentewet 234',
  affected: 'Wie parkeert',
  humanControl: 'Een mens kijkt na.',
  supplier: { state: 'known', text: 'Scanbedrijf' },
  data: { state: 'withheld', withholding: {} },
  technique: { state: 'unknown' },
  themes: ['parking', 'onzin'],
  riskClass: 'B',
  classReason: 'Wij vinden het impactvol.',
  body: 'college',
  decisions: [{ number: '2026-1', title: 'Wij doen het' }],
  history: [],
}

test('takes facts from the public page of another organisation and leaves its choices', () => {
  const result = readForeignFacts(bytes(page))
  if (!result.ok) throw new Error(result.refusal)
  expect(result.value.facts).toMatchObject({
    name: 'Parkeerscan',
    supplier: 'Scanbedrijf',
    data: null,
    domainsOfLife: ['parking'],
    legalBases: [{ title: 'Gemeentewet 234', url: null }],
  })
  expect(result.value.leftOut).toEqual(['class', 'body', 'decisions'])
  expect(JSON.stringify(result.value.facts)).not.toContain('impactvol')
  expect(result.value.unchecked).toContain('supplier')
})

test('takes one record of the national register, without its judgements and its dates', () => {
  const record = {
    name: 'Chatbot',
    description_short: 'Geeft antwoord.',
    goal: 'Sneller antwoord',
    proportionality: 'Wij vinden het evenredig.',
    begin_date: '2020-01',
    standard_version: '1.0',
    lang: 'NLD',
  }
  const result = readForeignFacts(bytes([record]))
  if (!result.ok) throw new Error(result.refusal)
  expect(result.value.facts).toMatchObject({ name: 'Chatbot', usedFrom: null })
  expect(JSON.stringify(result.value.facts)).not.toContain('evenredig')
})

test.each([
  ['geen json', 'no-json'],
  ['{"name": "Alleen een naam", ', 'no-json'],
  [[], 'unknown-shape'],
  ['"tekst"', 'unknown-shape'],
  [{ ...page, name: ' ' }, 'name-missing'],
  [{ ...page, summary: 'x'.repeat(2_000_000) }, 'too-large'],
])('refuses %j', (value, refusal) => {
  expect(readForeignFacts(bytes(value))).toEqual({ ok: false, refusal })
})

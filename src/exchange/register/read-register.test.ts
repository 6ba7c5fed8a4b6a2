import { describe, expect, test } from 'vitest'

import { fixture, reading, recordNamed } from './fixtures/read-fixture.ts'
import { readRegister } from './read-register.ts'

const file = (name: string, value: unknown) => ({ name, bytes: new TextEncoder().encode(JSON.stringify(value)) })
const read = (value: unknown) => {
  const result = readRegister([file('a.json', value)])
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}
const warningsOf = (value: unknown) => read(value).warnings.map(({ field, warning }) => `${field}: ${warning}`)

describe('the published schema 1.0.0', () => {
  test('gives one record without a remark', () => {
    const { records, warnings, refused } = reading('publication.json')
    expect(records).toHaveLength(1)
    expect({ warnings, refused }).toEqual({ warnings: [], refused: [] })
    expect(records[0]?.content).toMatchObject({
      shape: 'publication-1.0',
      status: 'inUse',
      category: 'B',
      startMonth: '2024-03',
      themes: ['Ruimte en infrastructuur', 'Verkeer'],
      legalSources: [{ title: 'Gemeentewet', link: 'https://wetten.overheid.nl/BWBR0005416' }],
      searchTerms: ['melding', 'straat', 'afval'],
    })
    expect(records[0]?.key).toBe('source:gemeente waterrijk:wr-0012')
  })
})

describe('the internal names of 1.0', () => {
  test('give the same fields, as plain text, with empty strings as unknown', () => {
    expect(recordNamed('Scanauto parkeren', 'internal.json').content).toMatchObject({
      shape: 'internal-1.0',
      website: null,
      considerations: null,
      startMonth: null,
      purpose: 'Sneller zien wie niet heeft betaald.\n\n- minder rondes\n- minder fouten & bezwaren',
      data: 'Kentekens, jonger dan <18 komt niet voor.',
      dataSources: [],
      searchTerms: ['parkeren', 'kenteken'],
    })
  })

  test('warn of every pattern that is broken, and refuse nothing', () => {
    const { warnings, refused } = reading('internal.json')
    expect(refused).toEqual([])
    expect(warnings.map(({ record, field, warning }) => `${record} | ${field} | ${warning}`)).toEqual([
      'Scanauto parkeren | lawful_basis_grouping.link | not-an-address',
      'Scanauto parkeren | organization | organisation-missing',
      'Scanauto parkeren | contact_email | missing',
      'Documenten onleesbaar maken | publiccode | not-an-address',
      'Documenten onleesbaar maken | contact_email | not-a-contact',
      'Documenten onleesbaar maken | begin_date | not-a-month',
    ])
  })
})

test.each([
  ['2026-02', []],
  ['2026-02-28', ['begin_date: day-in-month']],
  ['2026-02-30', ['begin_date: no-such-day']],
  ['2026-13-01', ['begin_date: not-a-month']],
])('a begin of %s is a month, with a remark when it says more or less', (begin_date, odd) => {
  const record = { ...{ name: 'A', begin_date }, short_description: 'x', organization: 'Gemeente X' }
  expect(warningsOf(record).filter((remark) => remark.startsWith('begin_date'))).toEqual(odd)
})

describe('the early form', () => {
  test('is found in its wrapping, and a translation does not become a second algorithm', () => {
    const { records, repeats } = reading('early.json')
    expect(records.map(({ content, key }) => [content.name, content.shape, key])).toEqual([
      ['Drukteverwachting', 'early', 'lars:16268148'],
    ])
    expect(repeats).toEqual([{ file: 'early.json', record: 'Crowd forecast' }])
  })
})

describe('a file', () => {
  const one = { name: 'A', description_short: 'b' }

  test.each([
    ['one record', one],
    ['a list', [one]],
    ['a wrapped list', { data: { results: [one] } }],
    ['records by their code', { a1: one }],
    ['a list under an unknown name', { registraties: [one] }],
  ])('may hold %s', (_, value) => {
    expect(read(value).records.map(({ record }) => record)).toEqual(['A'])
  })

  test.each([[[]], [{}], ['text'], [1], [{ data: 3 }], [{ items: [] }]])('without a record is refused: %j', (value) => {
    expect(readRegister([file('leeg.json', value)])).toEqual({
      ok: false,
      refusal: { file: 'leeg.json', reason: 'no-records' },
    })
  })

  test('that cannot be read refuses the others too', () => {
    const broken = { name: 'stuk.json', bytes: new TextEncoder().encode('[{') }
    expect(readRegister([fixture('publication.json'), broken])).toEqual({
      ok: false,
      refusal: { file: 'stuk.json', reason: 'not-json' },
    })
  })
})

describe('a record', () => {
  test('without a name, or that is no record, is refused by itself', () => {
    const { records, refused } = read([{ name: 'A' }, { name: ' ' }, 'text', null])
    expect(records).toHaveLength(1)
    expect(refused).toEqual([
      { file: 'a.json', record: 'record 2', reason: 'name-missing' },
      { file: 'a.json', record: 'record 3', reason: 'not-a-record' },
      { file: 'a.json', record: 'record 4', reason: 'not-a-record' },
    ])
  })

  test('twice the same counts once; twice with one key and another content is refused', () => {
    const { records, repeats, refused } = read([
      { id: 1, name: 'A' },
      { name: 'A', id: 1 },
      { id: 1, name: 'A', goal: 'anders' },
    ])
    expect(records).toHaveLength(1)
    expect(repeats).toEqual([{ file: 'a.json', record: 'A' }])
    expect(refused).toEqual([{ file: 'a.json', record: 'A', reason: 'twice-and-different' }])
  })

  test('says which fields we do not know, which texts are too long, and which values are odd', () => {
    const odd = { name: 'n'.repeat(100), status: 'misschien', kleur: 'blauw', goal: { a: 1 }, url: 'http://a.example' }
    expect(warningsOf(odd)).toEqual([
      'name: too-long',
      'goal: not-text',
      'url: address-not-https',
      'status: unknown-value',
      'organization: organisation-missing',
      'description_short: missing',
      'contact_email: missing',
      'publication_category: missing',
      'kleur: unknown-field',
    ])
  })

  test('has a fingerprint that does not depend on the order of fields or the day of export', () => {
    const [one] = read({ name: 'A', goal: 'b', last_update_dt: '2026-01-01' }).records
    const [other] = read({ last_update_dt: '2026-02-02', goal: 'b', name: 'A' }).records
    expect(one?.hash).toBe(other?.hash)
    expect(one?.hash).not.toBe(read({ name: 'A', goal: 'c' }).records[0]?.hash)
  })

  test('keeps its whole original', () => {
    expect(read({ name: 'A', kleur: ['x'] }).records[0]?.content.original).toEqual({ name: 'A', kleur: ['x'] })
  })
})

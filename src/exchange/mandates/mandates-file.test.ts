import { describe, expect, test } from 'vitest'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import type { MandateRecord } from '#src/domain/mandate/mandate-import.ts'
import { readMandateFile } from './read-mandates.ts'
import { writeMandates } from './write-mandates.ts'

const record: MandateRecord = {
  key: '1',
  kind: 'powerOfAttorney',
  body: 'college',
  function: '=inkoper, "hoofd"',
  subordinate: false,
  consentOn: '2026-01-05',
  subMandateAllowed: true,
  parentKey: null,
  mode: 'negativeList',
  questions: ['makeOrBuy', 'deployment'],
  classes: ['C'],
  domains: [],
  instructions: 'Meldt elk besluit;\ndezelfde week.',
  maxAmountEuros: 50_000,
  maxMonths: 24,
  exclusions: ['precedent'],
  exclusionsText: '',
  decisionReference: 'Inkoopregeling, artikel 4',
  sourceUrl: 'https://lokaleregelgeving.overheid.nl/x',
  from: '2026-01-01',
  to: null,
}
const bytes = (text: string) => new TextEncoder().encode(text)

test('JSON comes back as it went out', () => {
  expect(readMandateFile('mandaten.json', writeMandates([record], 'json'))).toEqual({ ok: true, value: [record] })
})

test('CSV comes back as it went out, also what a spreadsheet would run', () => {
  const file = writeMandates([record], 'csv')
  expect(new TextDecoder().decode(file)).toContain("'=inkoper")
  expect(readMandateFile('mandaten.csv', file)).toEqual({ ok: true, value: [record] })
})

test('semicolons, ja and nee of a Dutch spreadsheet are understood', () => {
  const text =
    'key;kind;body;function;subordinate;subMandateAllowed;mode;questions;from\n7;mandate;college;griffier;ja;nee;positiveList;roles plan;2026-01-01\n'
  const read = readMandateFile('x.csv', bytes(text))
  expect(read.ok && read.value[0]).toMatchObject({
    subordinate: true,
    subMandateAllowed: false,
    questions: ['roles', 'plan'],
  })
})

test('lines that end in two ways are lines', () => {
  const row = 'mandate,college,griffier,ja,nee,positiveList,roles,2026-01-01'
  const text = `key,kind,body,function,subordinate,subMandateAllowed,mode,questions,from\r\n7,${row}\n8,${row}\n`
  const read = readMandateFile('x.csv', bytes(text))
  expect(read.ok && read.value.map(({ key }) => key)).toEqual(['7', '8'])
})

describe('refused as a whole', () => {
  test.each([
    ['nothing in it', 'x.csv', '', 'empty'],
    ['only a header', 'x.csv', 'key,kind\n', 'no-records'],
    ['no JSON', 'x.json', '{', 'not-json'],
    ['another JSON', 'x.json', '{"algoritmes":[]}', 'no-records'],
    ['a broken quote', 'x.csv', 'key,kind\n"1,2\n', 'not-csv'],
  ])('%s', (_name, name, text, reason) => {
    expect(readMandateFile(name, bytes(text))).toMatchObject({ ok: false, refusal: { reason } })
  })

  test('with every field that cannot be read', () => {
    const wrong = [{ ...record, from: '2026-02-30' }, record, { ...record, questions: ['alles'], maxMonths: -1 }]
    const read = readMandateFile('x.json', bytes(JSON.stringify(wrong)))
    expect(read).toEqual({
      ok: false,
      refusal: {
        reason: 'rows',
        rows: [
          { row: 1, field: 'from', problem: 'not-a-day' },
          { row: 3, field: 'questions', problem: 'not-in-list', allowed: [...questionKinds] },
          { row: 3, field: 'maxMonths', problem: 'unreadable' },
        ],
      },
    })
  })

  test('a column that is unknown, once, and one that is not there', () => {
    const header = 'key;kind;body;function;subordinate;subMandateAllowed;mode;questions;van'
    const row = 'mandate;college;griffier;ja;nee;positiveList;roles;2026-01-01'
    expect(readMandateFile('x.csv', bytes(`${header}\n7;${row}\n8;${row}\n`))).toEqual({
      ok: false,
      refusal: {
        reason: 'rows',
        rows: [
          { row: 1, field: 'from', problem: 'missing' },
          { row: 1, field: 'van', problem: 'unknown-column' },
          { row: 2, field: 'from', problem: 'missing' },
        ],
      },
    })
  })
})

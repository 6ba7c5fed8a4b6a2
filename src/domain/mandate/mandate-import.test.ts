import { expect, test } from 'vitest'
import { asMandate, asRecord, planMandateImport, type MandateRecord } from './mandate-import.ts'

const college = {
  id: 'b1',
  code: 'college',
  role: 'executive',
  name: 'college',
  legalBasis: '',
  collegial: true,
  from: '2022-01-01',
  to: null,
} as const

const record: MandateRecord = {
  key: '1',
  kind: 'mandate',
  body: 'college',
  function: 'teamleider Parkeren',
  subordinate: true,
  consentOn: null,
  subMandateAllowed: true,
  parentKey: null,
  mode: 'positiveList',
  questions: ['deployment'],
  classes: ['C'],
  domains: ['parking'],
  instructions: '',
  maxAmountEuros: 5000,
  maxMonths: 12,
  exclusions: ['press'],
  exclusionsText: '',
  decisionReference: 'Mandaatregeling 2026',
  sourceUrl: null,
  from: '2026-01-01',
  to: null,
}
const around = { bodies: [college], reservations: [], register: [], drafts: [] }

test('a record and the mandate that it stands for are the same', () => {
  expect(asRecord(asMandate(record, 'b1'), [college])).toEqual(record)
})

test('what is already in the register is known again', () => {
  const register = [{ ...asMandate(record, 'b1'), id: 'elsewhere' }]
  expect(planMandateImport([record], { ...around, register }).planned).toMatchObject([{ outcome: 'known' }])
  expect(planMandateImport([record], around).planned).toMatchObject([{ outcome: 'new', remark: null }])
  const again = planMandateImport([record], { ...around, drafts: [{ ...record, key: 'other' }] })
  expect(again.planned).toMatchObject([{ outcome: 'waiting' }])
  expect(again.bodyCodes).toEqual(['college'])
})

test.each([
  ['a key twice', [record, record], ['key-twice', 'key-twice']],
  ['a body that is not here', [{ ...record, body: 'raad' }], ['body-unknown']],
  ['a parent that is not in the file', [{ ...record, parentKey: '9' }], ['parent-not-in-file']],
  [
    'two mandates under each other',
    [
      { ...record, parentKey: '2' },
      { ...record, key: '2', parentKey: '1' },
    ],
    ['circular', 'circular'],
  ],
  ['a mandate under itself', [{ ...record, parentKey: '1' }], ['circular']],
] as const)('%s refuses the file', (_name, records, reasons) => {
  expect(planMandateImport(records, around).refused.map(({ reason }) => reason)).toEqual(reasons)
})

test('what cannot go into the register as it is says why', () => {
  const plan = planMandateImport([{ ...record, decisionReference: '' }], around)
  expect(plan.refused).toEqual([])
  expect(plan.planned).toMatchObject([{ remark: 'reference-missing' }])
})

import { expect, test } from 'vitest'
import { erasePersonal, isDueForErasure, type PersonalRecord } from './personal-erasure.ts'

const record: PersonalRecord = {
  kind: 'reaction',
  id: 'r',
  number: 1,
  about: null,
  receivedOn: '2026-01-05',
  answeredOn: '2026-02-01',
}
const term = { id: 'personalData', value: 3, unit: 'months', title: { nl: '', en: '' } } as const

test.each([
  ['before the term ends', '2026-04-30', false],
  ['on the day that it ends', '2026-05-01', false],
  ['after it', '2026-05-02', true],
])('who somebody is may stay for a term after the answer: %s', (_, today, due) => {
  expect(isDueForErasure(record, term, today)).toBe(due)
  expect(isDueForErasure({ ...record, answeredOn: null }, term, today)).toBe(false)
  expect(isDueForErasure(record, undefined, today)).toBe(false)
})

test.each([
  ['law-missing', [record], { law: ' ', reason: 'x' }],
  ['reason-missing', [record], { law: 'AVG, artikel 17', reason: '' }],
  ['nothing-to-erase', [], { law: 'AVG, artikel 17', reason: 'x' }],
] as const)('erasing is refused: %s', (refusal, records, grounds) => {
  expect(erasePersonal(records, grounds)).toEqual({ ok: false, refusal })
})

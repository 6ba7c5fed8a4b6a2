import { expect, test } from 'vitest'
import { checkMandates, mandatesDueOn, type MandateCheck } from './mandate-check.ts'

const check: MandateCheck = {
  id: 'c',
  checkedOn: '2026-11-20',
  outcome: 'toChange',
  found: 'Het mandaat van de teamleider loopt af.',
  checkedBy: 'arjan',
  checkerFunction: 'jurist',
}

test('a look through the register says what was found, and was done already', () => {
  expect(checkMandates(check, [], '2026-11-23')).toEqual({ ok: true, value: check })
  const empty = { ...check, found: ' ' }
  expect(checkMandates(empty, [], '2026-11-23')).toEqual({ ok: false, refusal: 'check-found-missing' })
  expect(checkMandates(check, [], '2026-11-19')).toEqual({ ok: false, refusal: 'check-in-future' })
})

test('a look through the register is kept once for each day, such as when a button is pressed twice', () => {
  expect(checkMandates({ ...check, id: 'd' }, [check], '2026-11-23')).toEqual({ ok: false, refusal: 'check-twice' })
  expect(checkMandates({ ...check, checkedOn: '2026-11-21' }, [check], '2026-11-23')).toMatchObject({ ok: true })
})

test.each([
  ['from the startbesluit on', [], '2026-03-01', '2027-03-01'],
  ['after the last time', [check, { ...check, checkedOn: '2026-06-01' }], '2025-03-01', '2027-11-20'],
  ['after the last time, also without a startbesluit', [check], null, '2027-11-20'],
  ['never before there is a day to count from', [], null, null],
])('is due a term %s', (_, checks, agreedFrom, day) => {
  expect(mandatesDueOn(checks, agreedFrom, { value: 12, unit: 'months' })).toBe(day)
  expect(mandatesDueOn(checks, agreedFrom, undefined)).toBeNull()
})

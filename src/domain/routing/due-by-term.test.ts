import { describe, expect, test } from 'vitest'
import { backlogDueOn, councilLetterDueOn } from './due-by-term.ts'

const decided = (kind: string, label: string, origin = 'taken') =>
  ({ questions: [{ kind, label }], decidedOn: '2026-11-10', origin: { kind: origin } }) as never
const fortnight = { value: 14, unit: 'days' } as const

describe('the letter to the representative body', () => {
  test.each([
    ['class A in use', decided('deployment', 'approved'), 'A', '2026-11-24'],
    ['class B in use under conditions', decided('deployment', 'approvedWithConditions'), 'B', '2026-11-24'],
    ['an unknown class counts as the higher', decided('deployment', 'approved'), null, '2026-11-24'],
    ['class C', decided('deployment', 'approved'), 'C', null],
    ['not in use', decided('deployment', 'rejected'), 'A', null],
    ['only a trial', decided('pilot', 'approved'), 'A', null],
    ['a decision of before', decided('deployment', 'approved', 'historic'), 'A', null],
  ] as const)('%s', (_, decision, riskClass, due) => {
    expect(councilLetterDueOn(decision, riskClass, fortnight)).toBe(due)
    expect(councilLetterDueOn(decision, riskClass, undefined)).toBeNull()
  })
})

test('what was in use already gets its day from the startbesluit, and none without it', () => {
  expect(backlogDueOn('2026-03-01', { value: 12, unit: 'months' })).toBe('2027-03-01')
  expect(backlogDueOn(null, { value: 12, unit: 'months' })).toBeNull()
  expect(backlogDueOn('2026-03-01', undefined)).toBeNull()
})

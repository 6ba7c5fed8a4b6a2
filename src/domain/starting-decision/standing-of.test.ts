import { expect, test } from 'vitest'
import type { AdoptedRow } from './starting-decision.ts'
import { standingOfOtherRules, standingTogether } from './standing-of.ts'

const provisional = { kind: 'provisional' } as const
const adopted = { kind: 'adopted', number: 1, on: '2026-11-17', changed: false } as const

test('rules together are provisional while one of them is', () => {
  expect(standingTogether([])).toBeNull()
  expect(standingTogether([adopted, provisional])).toEqual(provisional)
  expect(standingTogether([adopted, adopted])).toEqual(adopted)
})

test.each([
  ['keep', adopted],
  ['change', { ...adopted, changed: true }],
  ['leaveProvisional', provisional],
  ['switchOff', provisional],
])('what no row names stands as the row of the other rules: %s', (choice, standing) => {
  const rows = [{ row: { key: 'otherRules' }, choice }] as unknown as readonly AdoptedRow[]
  expect(standingOfOtherRules({ number: 1, adoptedOn: '2026-11-17', rows })).toEqual(standing)
  expect(standingOfOtherRules(null)).toEqual(provisional)
})

import { expect, test } from 'vitest'

import { termEnds, termIds } from '#src/domain/routing/term.ts'

import { defaultTerms } from './terms.ts'

test('every term of the domain has one default', () => {
  expect(defaultTerms.map(({ id }) => id).toSorted()).toEqual([...termIds].toSorted())
})

test.each([
  ['months', 12, '2027-11-23'],
  ['days', 14, '2026-12-07'],
  ['workingDays', 5, '2026-11-30'],
] as const)('a term counts in %s', (unit, value, ends) => {
  expect(termEnds({ value, unit }, '2026-11-23')).toBe(ends)
})

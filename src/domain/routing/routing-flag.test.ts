import { expect, test } from 'vitest'

import { flagsInDoubt, flagsThatCount } from './routing-flag.ts'

test('a fact that nobody knows counts as yes, a circumstance only when established', () => {
  const flags = flagsThatCount({ personalData: null, riskSelection: 'unknown', deviatesFromFramework: null }, 'B')
  expect(flags).toContain('personalData')
  expect(flags).toContain('riskSelection')
  expect(flags).not.toContain('deviatesFromFramework')
})

test('a no is a no', () => {
  expect(flagsThatCount({ personalData: 'no' }, 'A')).not.toContain('personalData')
})

test('class C was given with risk selection answered no', () => {
  expect(flagsThatCount({}, 'C')).not.toContain('riskSelection')
  expect(flagsThatCount({ riskSelection: 'yes' }, 'C')).toContain('riskSelection')
})

test('tells apart what counts because it is so from what counts because nobody knows', () => {
  const doubts = flagsInDoubt({ personalData: 'yes', riskSelection: 'unknown', affectsEmployees: 'no' }, 'B')
  expect(doubts).toContain('riskSelection')
  expect(doubts).toContain('fullyAutomated')
  expect(doubts).not.toContain('personalData')
  expect(doubts).not.toContain('affectsEmployees')
})

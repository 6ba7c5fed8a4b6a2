import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { algorithmStatuses } from '../algorithm/status.ts'
import { riskClasses } from '../algorithm/risk-class.ts'
import { hiddenFacts } from './test-sources.ts'
import { publicStateOf, ruleOf, visibilityOf, type VisibilityFacts } from './visibility.ts'

const today = '2026-11-23'

describe('what the public may know of an algorithm', () => {
  const table: readonly [string, Partial<VisibilityFacts>, string, string][] = [
    ['an idea stays inside', {}, 'hidden', 'notYet'],
    ['class B is public from the day the study begins', { studyStartedOn: today }, 'public', 'studyStarted'],
    ['not a day earlier', { studyStartedOn: '2026-11-24' }, 'hidden', 'notYet'],
    [
      'an unknown class counts as the higher class',
      { riskClass: null, studyStartedOn: today },
      'public',
      'studyStarted',
    ],
    ['class C stays inside', { riskClass: 'C', studyStartedOn: today }, 'hidden', 'classC'],
    ['class C in use stays inside', { riskClass: 'C', status: 'inUse' }, 'hidden', 'classC'],
    [
      'class C is shown when the organisation chooses so',
      { riskClass: 'C', shownByChoice: true },
      'public',
      'shownByChoice',
    ],
    [
      'class C in the national register is public already',
      { riskClass: 'C', status: 'inUse', inRegister: true },
      'public',
      'inRegister',
    ],
    ['class A in use is public, decided or not', { riskClass: 'A', status: 'inUse' }, 'public', 'usedClassAOrB'],
    ['a prohibited practice in use is public', { riskClass: 'prohibited', status: 'inUse' }, 'public', 'usedClassAOrB'],
    ['in use and being screened is public', { riskClass: null, status: 'inUse' }, 'public', 'usedUnclassified'],
    [
      'in use and never looked at waits for the screening',
      { riskClass: null, screened: false, status: 'inUse' },
      'hidden',
      'notYet',
    ],
    ['what a body decided on is public', { riskClass: 'C', decided: true }, 'public', 'decided'],
    [
      'a rejected algorithm stays readable',
      { status: 'rejected', studyStartedOn: '2026-01-01' },
      'public',
      'studyStarted',
    ],
    ['a ground withholds it', { status: 'inUse', withheld: true }, 'withheld', 'withheldOnGround'],
    ['a ground has nothing to withhold when it was not public', { withheld: true }, 'hidden', 'notYet'],
  ]
  it.each(table)('%s', (_, facts, visibility, reason) => {
    const rule = ruleOf({ ...hiddenFacts, ...facts }, today)
    expect([rule.visibility, rule.reason]).toEqual([visibility, reason])
  })

  const anyFacts = fc.record({
    status: fc.constantFrom(...algorithmStatuses),
    riskClass: fc.constantFrom(...riskClasses, null),
    screened: fc.boolean(),
    studyStartedOn: fc.constantFrom('2026-01-01', '2027-01-01', null),
    decided: fc.boolean(),
    inRegister: fc.boolean(),
    shownByChoice: fc.boolean(),
    withheld: fc.boolean(),
  })

  it('a higher class is never less public', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const asC = visibilityOf({ ...facts, riskClass: 'C' }, today)
        const asA = visibilityOf({ ...facts, riskClass: 'A' }, today)
        expect(asC === 'public' ? asA : 'public').toBe('public')
      }),
    )
  })

  it('what is withheld is never public', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(visibilityOf({ ...facts, withheld: true }, today)).not.toBe('public')
      }),
    )
  })

  it('says it when people are affected and no body ever decided', () => {
    expect(publicStateOf('inUse', false)).toBe('inUseWithoutDecision')
    expect(publicStateOf('pilot', false)).toBe('inUseWithoutDecision')
    expect(publicStateOf('inUse', true)).toBe('inUse')
    expect(publicStateOf('idea', false)).toBe('inPreparation')
    expect(publicStateOf('withdrawn', false)).toBe('withdrawn')
  })
})

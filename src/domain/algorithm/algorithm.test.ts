import { expect, test } from 'vitest'
import { nobodyResponsible } from './algorithm.ts'
import { noFlags, nothingKnown } from './facts.ts'
import { gapsOf, isKnown } from './gaps.ts'
import { recognise } from './recognition.ts'
import { registerAlgorithm, type Registration } from './register.ts'

const report: Registration = {
  name: 'Parkeerscan',
  purpose: 'Zien wie niet betaalde',
  process: 'Naheffing',
  contact: 'team Parkeren',
  startingPoint: 'idea',
}

test('a new record has every gap, and each gap says who can fill it', () => {
  const gaps = gapsOf({ facts: nothingKnown('Parkeerscan'), responsibility: nobodyResponsible })
  expect(gaps.map((gap) => gap.what).slice(0, 3)).toEqual(['competentBody', 'portfolioHolder', 'processOwner'])
  expect(gaps.every((gap) => gap.by.length > 0)).toBe(true)
})

test('a flag that is answered with no is known', () => {
  const facts = { ...nothingKnown('x'), flags: { ...noFlags, personalData: false } }
  expect(isKnown(facts, 'personalData')).toBe(true)
  expect(isKnown(facts, 'contract')).toBe(false)
})

test('whoever builds it themselves needs no supplier', () => {
  expect(isKnown({ ...nothingKnown('x'), sourcing: 'own' }, 'supplier')).toBe(true)
  expect(isKnown({ ...nothingKnown('x'), sourcing: 'offTheShelf' }, 'supplier')).toBe(false)
})

test('what already runs is registered as running without a decision', () => {
  expect(registerAlgorithm(report)).toEqual({
    ok: true,
    value: { status: 'idea', phase: 'problemAnalysis', legacy: false },
  })
  expect(registerAlgorithm({ ...report, startingPoint: 'inUse' })).toMatchObject({
    value: { status: 'inUse', legacy: true },
  })
})

test.each([['name'], ['purpose'], ['process'], ['contact']])('a report without %s is refused', (field) => {
  expect(registerAlgorithm({ ...report, [field]: ' ' })).toEqual({ ok: false, refusal: `${field}-missing` })
})

test('one yes is enough to report, and doubt is a reason to ask', () => {
  const no = { computes: 'no', picks: 'no', predicts: 'no', generates: 'no', fixedOrder: 'no', bought: 'no' } as const
  expect(recognise(no)).toBe('probablyNot')
  expect(recognise({ ...no, bought: 'unknown' })).toBe('ask')
  expect(recognise({ ...no, picks: 'yes', bought: 'unknown' })).toBe('report')
  expect(recognise({})).toBe('unfinished')
  expect(recognise({ computes: 'no' })).toBe('unfinished')
  expect(recognise({ computes: 'unknown' })).toBe('ask')
})

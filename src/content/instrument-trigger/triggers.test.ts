import fc from 'fast-check'
import { expect, test } from 'vitest'

import { aiActRiskGroups } from '#src/domain/algorithm/classification.ts'
import { algorithmFlags, noFlags, type AlgorithmFlags } from '#src/domain/algorithm/facts.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import {
  neededInstruments,
  stillMissing,
  type TriggerSituation,
} from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { screeningOutcomes } from '#src/domain/screening/screening.ts'

import { instrumentTriggers } from './triggers.ts'

const noneSet = Object.fromEntries(algorithmFlags.map((flag) => [flag, false])) as unknown as AlgorithmFlags
const light: TriggerSituation = {
  riskClass: 'C',
  flags: noneSet,
  screening: 'standardGovernance',
  riskGroup: 'niet-van-toepassing',
}
const needed = (more: Partial<TriggerSituation>) => neededInstruments(instrumentTriggers, { ...light, ...more }, [])
const words = (more: Partial<TriggerSituation>) =>
  needed(more).map(({ instrument, obligation, doubt }) => `${instrument} ${obligation}${doubt ? '?' : ''}`)
const always = ['quickScan rule', 'aiActClassification rule', 'securityReview recommended']

test.each<[string, Partial<TriggerSituation>, readonly string[]]>([
  ['a light rule', {}, ['ethics recommended']],
  [
    'a light rule with personal data',
    { flags: { ...noneSet, personalData: true } },
    ['ethics recommended', 'dpiaPrescan recommended'],
  ],
  ['AI without high risk', { riskGroup: 'geen-hoog-risico-ai-systeem' }, ['ethics recommended', 'aiia recommended']],
  ['class B', { riskClass: 'B' }, ['iama rule', 'ethics recommended']],
  [
    'class B with personal data',
    { riskClass: 'B', flags: { ...noneSet, personalData: true } },
    ['iama rule', 'dpia legal', 'ethics recommended'],
  ],
  [
    'nobody knows about personal data',
    { riskClass: 'B', flags: { ...noneSet, personalData: null } },
    ['iama rule', 'dpia legal?', 'ethics recommended'],
  ],
  [
    'risk selection',
    { flags: { ...noneSet, riskSelection: true } },
    ['dpia legal', 'biasAnalysis recommended', 'riskProfiling recommended', 'ethics recommended'],
  ],
  ['one yes in the screening', { screening: 'governanceApplies' }, ['iama recommended']],
  [
    'high-risk AI',
    { riskClass: 'A', riskGroup: 'hoog-risico-ai-systeem' },
    ['iama rule', 'fria legal', 'aiia recommended', 'ethics recommended'],
  ],
])('what is needed: %s', (_, situation, expected) => {
  expect(words(situation).toSorted()).toEqual([...always, ...expected].toSorted())
})

test('nothing known: everything may be needed, and it says that this is doubt', () => {
  const all = needed({ riskClass: null, flags: noFlags, screening: null, riskGroup: null })
  expect(all.find((one) => one.instrument === 'dpia')).toMatchObject({ doubt: true, obligation: 'legal' })
  expect(all.find((one) => one.instrument === 'quickScan')?.doubt).toBe(false)
})

test('what is there, or not needed with a reason, is no longer missing', () => {
  const situation = { ...light, riskClass: 'B' as const }
  const present = {
    instrument: 'iama',
    state: 'notNeeded',
    title: 'Al in 2025 gedaan voor het hele stelsel.',
    on: null,
  } as const
  const list = neededInstruments(instrumentTriggers, situation, [present])
  expect(stillMissing(list).map((one) => one.instrument)).toEqual(['quickScan', 'aiActClassification'])
})

const anySituation = fc.record({
  riskClass: fc.constantFrom(...riskClasses),
  flags: fc.record(
    Object.fromEntries(algorithmFlags.map((one) => [one, fc.constantFrom(true, false)])),
  ) as unknown as fc.Arbitrary<AlgorithmFlags>,
  screening: fc.constantFrom(...screeningOutcomes),
  riskGroup: fc.constantFrom(...aiActRiskGroups),
})

test('not knowing never asks less', () => {
  fc.assert(
    fc.property(anySituation, fc.constantFrom(...algorithmFlags), (situation, flag) => {
      const asked = (one: TriggerSituation) =>
        neededInstruments(instrumentTriggers, one, []).map((each) => each.instrument)
      const less = asked(situation)
      expect(asked({ ...situation, flags: { ...situation.flags, [flag]: null } })).toEqual(expect.arrayContaining(less))
      expect(asked({ ...situation, riskClass: null })).toEqual(expect.arrayContaining(less))
      expect(asked({ ...situation, riskGroup: null })).toEqual(expect.arrayContaining(less))
    }),
  )
})

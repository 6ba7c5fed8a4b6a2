import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answers,
  classify,
  classInForce,
  confirmClassification,
  criteria,
  type Classification,
  type Criteria,
} from './classification.ts'
import { noAiActFacts } from './ai-act-facts.ts'
import { algorithmFlags, noFlags, type AlgorithmFlags } from './facts.ts'
import { riskClasses, type RiskClass } from './risk-class.ts'

const allNo: Criteria = {
  prohibitedPractice: 'no',
  highRiskAi: 'no',
  legalEffect: 'no',
  categorises: 'no',
  ownJudgement: 'no',
}
const noSelection: AlgorithmFlags = { ...noFlags, riskSelection: false }
const anyCriteria = fc.record(
  Object.fromEntries(criteria.map((one) => [one, fc.constantFrom(...answers)])),
) as fc.Arbitrary<Criteria>
const anyFlags = fc.record(
  Object.fromEntries(algorithmFlags.map((one) => [one, fc.constantFrom(true, false, null)])),
) as fc.Arbitrary<AlgorithmFlags>
const rank = (riskClass: RiskClass): number => riskClasses.indexOf(riskClass)

test.each<[string, Partial<Criteria>, Partial<AlgorithmFlags>, RiskClass, boolean]>([
  ['nothing applies', {}, {}, 'C', false],
  ['a legal effect', { legalEffect: 'yes' }, {}, 'B', false],
  ['it sorts people', { categorises: 'yes' }, {}, 'B', false],
  ['high-risk AI', { highRiskAi: 'yes', legalEffect: 'yes' }, {}, 'A', false],
  ['perhaps high-risk AI', { highRiskAi: 'unknown', legalEffect: 'yes' }, {}, 'A', true],
  ['a prohibited practice', { prohibitedPractice: 'yes' }, {}, 'prohibited', false],
  ['perhaps prohibited', { prohibitedPractice: 'unknown' }, {}, 'prohibited', true],
  ['risk selection is never C', {}, { riskSelection: true }, 'B', false],
  ['perhaps risk selection', {}, { riskSelection: null }, 'B', true],
])('class of an algorithm of which %s', (...[, given, flags, riskClass, doubt]) => {
  expect(classify({ ...allNo, ...given }, { ...noSelection, ...flags })).toMatchObject({ riskClass, doubt })
})

test('doubt never lowers a class', () => {
  fc.assert(
    fc.property(anyCriteria, anyFlags, fc.constantFrom(...criteria), (given, flags, criterion) => {
      const sure = classify({ ...given, [criterion]: 'no' }, flags)
      const unsure = classify({ ...given, [criterion]: 'unknown' }, flags)
      const certain = classify({ ...given, [criterion]: 'yes' }, flags)
      expect(rank(unsure.riskClass)).toBeGreaterThanOrEqual(rank(sure.riskClass))
      expect(unsure.riskClass).toBe(certain.riskClass)
    }),
  )
})

test('every class above C names its grounds', () => {
  fc.assert(
    fc.property(anyCriteria, anyFlags, (given, flags) => {
      const outcome = classify(given, flags)
      expect(outcome.grounds.length > 0).toBe(outcome.riskClass !== 'C')
    }),
  )
})

const proposal: Classification = {
  ...classify(allNo, noSelection),
  id: 'k',
  algorithmId: 'a',
  criteria: allNo,
  aiActRiskGroup: null,
  aiAct: noAiActFacts,
  origin: null,
  reason: 'Rekenregel zonder gevolgen.',
  proposedBy: 'owner',
  proposedOn: '2026-11-01',
  confirmedBy: null,
  confirmedOn: null,
}
const confirmed: Classification = { ...proposal, confirmedBy: 'expert', confirmedOn: '2026-11-02' }

test('a class is confirmed by somebody else, once', () => {
  expect(confirmClassification(proposal, 'owner', '2026-11-02')).toEqual({ ok: false, refusal: 'same-person' })
  expect(confirmClassification(confirmed, 'other', '2026-11-03')).toEqual({ ok: false, refusal: 'already-confirmed' })
  expect(confirmClassification(proposal, 'expert', '2026-11-02')).toEqual({ ok: true, value: confirmed })
})

test('a proposal raises the class at once and lowers it only when confirmed', () => {
  const classA = { ...proposal, riskClass: 'A' as const }
  expect(classInForce([])).toBeNull()
  expect(classInForce([proposal])).toMatchObject({ riskClass: 'C', confirmed: false })
  expect(classInForce([classA, confirmed])).toMatchObject({ riskClass: 'A', confirmed: false })
  expect(classInForce([proposal, { ...confirmed, riskClass: 'A' }])).toMatchObject({ riskClass: 'A', confirmed: true })
})

import { expect, test } from 'vitest'

import type { QuestionKind } from '../decision/question-kind.ts'
import { choicesSeenIn, type SeenAlgorithm, type SeenDecision } from './seen-choices.ts'

const parkeerscan: SeenAlgorithm = {
  id: 'a1',
  name: 'Parkeerscan',
  status: 'inUse',
  phase: 'monitoring',
  riskClass: 'B',
  usedFrom: '2019-04-01',
  pointOfNoReturnOn: null,
  pointOfNoReturn: null,
  decisions: [],
  directed: false,
  withheldSince: null,
}

const decision = (on: string, ...approved: readonly QuestionKind[]): SeenDecision => ({
  id: on,
  on,
  approved,
  supersedes: null,
})

const sources = (given: Partial<SeenAlgorithm>) =>
  choicesSeenIn({ ...parkeerscan, ...given }, '2026-11-23').map(({ source }) => source)

test.each([
  ['in use without a decision', {}, ['inUseWithoutDecision']],
  ['in use after a decision', { decisions: [decision('2026-09-22', 'deployment')] }, []],
  [
    'whose decision was replaced by one that changes a part',
    {
      decisions: [
        decision('2026-07-06', 'desirability', 'deployment'),
        { ...decision('2026-11-17', 'change'), supersedes: '2026-07-06' },
      ],
    },
    [],
  ],
  [
    'whose decision was replaced twice, the last time by one that approved nothing',
    {
      decisions: [
        decision('2026-07-06', 'deployment'),
        { ...decision('2026-10-01', 'change'), supersedes: '2026-07-06' },
        { ...decision('2026-11-17'), supersedes: '2026-10-01' },
      ],
    },
    ['inUseWithoutDecision'],
  ],
  [
    'whose contract was signed after a decision that was replaced since',
    {
      pointOfNoReturnOn: '2026-08-01',
      decisions: [
        decision('2026-07-06', 'deployment'),
        { ...decision('2026-10-01', 'change'), supersedes: '2026-07-06' },
      ],
    },
    [],
  ],
  ['of class C', { riskClass: 'C' }, []],
  ['without a class: doubt counts as the higher class', { riskClass: null }, ['inUseWithoutDecision']],
  ['that ended', { status: 'outOfUse' }, []],
  ['tried on people without a decision', { status: 'pilot' }, ['pilotWithoutDecision']],
  ['designed before anybody asked whether we want it', { status: 'inDevelopment', phase: 'design' }, ['phaseAdvanced']],
  [
    'of class B of which the portfolio holder let the study go on',
    { status: 'inDevelopment', phase: 'design', directed: true },
    [],
  ],
  [
    'of class A, where a direction is not enough',
    { status: 'inDevelopment', phase: 'design', directed: true, riskClass: 'A' },
    ['phaseAdvanced'],
  ],
  ['still being studied', { status: 'inDevelopment', phase: 'problemAnalysis' }, []],
  [
    'whose contract was signed before the decision',
    { pointOfNoReturnOn: '2026-01-01', decisions: [decision('2026-09-22', 'deployment')] },
    ['pointOfNoReturn'],
  ],
  [
    'whose contract was signed after the decision',
    { pointOfNoReturnOn: '2026-10-01', decisions: [decision('2026-09-22', 'deployment')] },
    [],
  ],
  ['whose contract is still to come', { status: 'idea', pointOfNoReturnOn: '2027-01-01' }, []],
  ['kept from the public', { status: 'idea', withheldSince: '2026-06-15' }, ['publicationWithheld']],
] as const)('an algorithm %s', (_name, given, expected) => {
  expect(sources(given)).toEqual(expected)
})

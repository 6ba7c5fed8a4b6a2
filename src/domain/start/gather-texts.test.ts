import { expect, it, test } from 'vitest'
import { gatherTexts, type TextDecisionRow } from './gather-texts.ts'

const adopted: TextDecisionRow = {
  id: 'd',
  kind: 'framework',
  versionId: 'v',
  versionNumber: 1,
  title: 'Normenkader',
  outcome: 'adopted',
  bodyId: 'raad',
  bodyName: 'gemeenteraad',
  decidedOn: '2026-02-26',
  effectiveOn: '2026-03-01',
  reviewBy: '2030-02-26',
}
const term = { id: 't', bodyId: 'raad', name: '2026-2030', electionOn: null, agreementUrl: null, to: null } as const
const on = (today: string, decisions: readonly TextDecisionRow[] = [adopted], from = '2026-04-01') =>
  gatherTexts(decisions, [{ ...term, from }], { today, until: today })

it('asks a new body whether it stands behind what the one before adopted, until it said so', () => {
  expect(on('2026-11-23')).toMatchObject([
    { kind: 'textToReaffirm', title: 'Normenkader', dueOn: '2026-10-01', owedBy: { bodyIds: ['raad'] } },
  ])
  const confirmed = { ...adopted, id: 'e', outcome: 'reaffirmed', decidedOn: '2026-09-01' } as const
  expect(on('2026-11-23', [adopted, confirmed])).toEqual([])
})

test.each([
  ['2030-02-25', []],
  ['2030-02-26', ['textToReview']],
  ['2031-01-01', ['textToReview']],
])('on %s a review is asked: %j', (today, kinds) => {
  expect(on(today, [adopted], '2022-01-01').map(({ kind }) => kind)).toEqual(kinds)
})

it('asks nothing for a text that does not hold', () => {
  const repealed = {
    ...adopted,
    id: 'r',
    outcome: 'repealed',
    decidedOn: '2026-05-01',
    effectiveOn: '2026-06-01',
  } as const
  expect(on('2030-03-01', [adopted, repealed])).toEqual([])
  expect(on('2026-02-27', [adopted], '2026-02-27')).toEqual([])
})

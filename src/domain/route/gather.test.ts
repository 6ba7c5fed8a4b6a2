import { describe, expect, test } from 'vitest'
import type { RunAtGate } from '../instrument-run/instrument-code.ts'
import { gatherDossier, type DossierRecords, type DossierProgress } from './gather.ts'
import type { Paper } from './paper.ts'

const change = {
  id: 'w',
  called: 'substantial',
  reportedOn: '2026-06-10',
  reportedAt: '2026-06-10T09:00:00.000Z',
  judgement: null,
}

const records = {
  algorithm: { status: 'inUse', facts: { flags: {} }, responsibility: { competentBodyId: null } },
  screenings: [],
  classifications: [],
  stops: [],
  passages: [],
  papers: [],
  changes: [change],
  runs: [],
} as unknown as DossierRecords

const progress = { outcomes: [], proposals: [] } as unknown as DossierProgress

const again = (own: Partial<DossierRecords>) =>
  gatherDossier({ ...records, ...own }, progress).inputs.filter((input) => input.endsWith('Again'))

const run = (instrument: RunAtGate['instrument'], adoptedOn: string | null): RunAtGate => ({
  instrument,
  status: adoptedOn === null ? 'draft' : 'adopted',
  adoptedOn,
})

test('the groups of a weighing that is complete are the overview of who notices it', () => {
  const inputs = (weighingReady: boolean) => gatherDossier(records, { ...progress, weighingReady }).inputs
  expect(inputs(true)).toContain('stakeholders')
  expect(inputs(false)).not.toContain('stakeholders')
})

describe('an assessment that is done again after a change', () => {
  test.each([
    [
      'a run adopted since',
      { runs: [run('humanRights', '2026-06-20'), run('dpia', '2026-06-10')] },
      ['iamaAgain', 'dpiaAgain'],
    ],
    ['a run adopted before', { runs: [run('humanRights', '2026-06-09')] }, []],
    ['a run that is a draft', { runs: [run('dpia', null)] }, []],
    [
      'a paper pointed out since',
      { papers: [{ kind: 'dpia', state: 'present', recordedAt: '2026-06-11T00:00:00.000Z' } as Paper] },
      ['dpiaAgain'],
    ],
  ] as const)('%s', (_, own, expected) => {
    expect(again(own)).toEqual(expected)
  })
})

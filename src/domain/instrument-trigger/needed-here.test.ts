import { describe, expect, test } from 'vitest'
import { instrumentTriggers } from '#src/content/instrument-trigger/triggers.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import { noFlags } from '../algorithm/facts.ts'
import type { Paper } from '../route/paper.ts'
import { missingAssessments, neededHere, renewBy, type InstrumentRecords } from './needed-here.ts'

const classified = (riskClass: 'A' | 'B' | 'C', aiActRiskGroup: string | null = null) =>
  [{ riskClass, aiActRiskGroup, confirmedBy: 'b', confirmedOn: '2026-01-01' }] as never

const nothing: InstrumentRecords = {
  flags: { ...noFlags, personalData: false, riskSelection: false },
  screenings: [],
  classifications: classified('C', 'geen-hoog-risico-toepassing'),
  papers: [],
  runs: [],
}

const missing = (records: Partial<InstrumentRecords>, status: AlgorithmStatus = 'inDevelopment') =>
  missingAssessments(neededHere(instrumentTriggers, { ...nothing, ...records }), status).map(
    ({ instrument }) => instrument,
  )

const paper = (kind: 'iama' | 'dpia', state: 'present' | 'notNeeded' | 'removed') =>
  ({ id: kind, kind, state, title: 'Gedaan door de regio', recordedAt: '2026-01-01T00:00:00.000Z' }) as Paper

const high = {
  classifications: classified('A', 'hoog-risico-ai-systeem'),
  flags: { ...nothing.flags, personalData: true },
}

describe('assessments without which a weighing does not know its facts', () => {
  test.each([
    ['class C asks none', {}, []],
    [
      'class B asks the IAMA, as a rule of ours',
      { classifications: classified('B', 'geen-hoog-risico-toepassing') },
      ['iama'],
    ],
    ['high risk with personal data asks all three', high, ['iama', 'fria', 'dpia']],
    ['not knowing counts as needed', { ...nothing, classifications: [], flags: noFlags }, ['iama', 'fria', 'dpia']],
    ['a paper from elsewhere counts', { ...high, papers: [paper('iama', 'present')] }, ['dpia']],
    ['so does a reason why it is not needed', { ...high, papers: [paper('dpia', 'notNeeded')] }, ['iama', 'fria']],
    ['a paper that was taken back does not', { ...high, papers: [paper('dpia', 'removed')] }, ['iama', 'fria', 'dpia']],
    [
      'an adopted run counts',
      { ...high, runs: [{ instrument: 'humanRights', status: 'adopted', adoptedOn: '2026-05-01' }] },
      ['dpia'],
    ],
    [
      'a run that is still a draft does not',
      { ...high, runs: [{ instrument: 'dpia', status: 'draft', adoptedOn: null }] },
      ['iama', 'fria', 'dpia'],
    ],
  ] as const)('%s', (_, records, expected) => {
    expect(missing(records)).toEqual(expected)
  })

  test('an idea is weighed on whether we want it, before the assessments', () => {
    expect(missing(high, 'idea')).toEqual([])
    expect(missing(high, 'inUse')).toEqual(['iama', 'fria', 'dpia'])
  })
})

test.each([
  ['from its day on', '2025-01-15', 'present', '2027-01-15'],
  ['not without a day', null, 'present', null],
  ['not when it is not needed', '2025-01-15', 'notNeeded', null],
] as const)('an IAMA is looked at again by the term of the organisation: %s', (_, on, state, day) => {
  const satisfied = { instrument: 'iama', state, title: '', on } as const
  const term = { id: 'iamaValid', value: 24, unit: 'months', title: { nl: '', en: '' } } as const
  expect(renewBy({ instrument: 'iama', satisfied }, (id) => (id === 'iamaValid' ? term : undefined))).toBe(day)
})

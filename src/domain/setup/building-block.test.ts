import { describe, expect, test } from 'vitest'
import type { KindOverview } from '../guiding-text/overview.ts'
import { stateOfInstruments, stateOfStartingDecision, stateOfText, stateOfTrialCase } from './building-block.ts'

const today = '2026-11-23'
const decision = { bodyId: 'raad', decidedOn: '2026-02-26' }
const version = { versionId: 'v1', inForceFrom: '2026-03-01' }
const overview = (change: object): KindOverview =>
  ({ kind: 'vision', inForce: null, adopted: [], open: null, reviewBy: null, ...change }) as unknown as KindOverview

describe('how a building block stands', () => {
  test.each([
    ['nothing', overview({}), 'missing', null],
    ['a draft', overview({ open: { id: 'v1' } }), 'underway', 'v1'],
    ['in force', overview({ inForce: { decision, version }, reviewBy: '2030-01-01' }), 'inForce', 'v1'],
    [
      'in force while the next is written',
      overview({ inForce: { decision, version }, open: { id: 'v2' } }),
      'inForce',
      'v2',
    ],
    [
      'adopted for a later day',
      overview({
        adopted: [
          {
            decision,
            version: { ...version, inForceFrom: '2027-01-01', reviewBy: '2030-01-01' },
            standing: 'notYetInForce',
          },
        ],
      }),
      'notYet',
      'v1',
    ],
    ['long in force', overview({ inForce: { decision, version }, reviewBy: '2026-11-22' }), 'reviewDue', 'v1'],
  ] as const)('%s', (_, of, standing, openId) => {
    expect(stateOfText('vision', of, today)).toMatchObject({ standing, openId })
  })

  test('a startbesluit is missing until somebody begins, and underway until it is adopted', () => {
    expect(stateOfStartingDecision(null, false, today).standing).toBe('missing')
    expect(stateOfStartingDecision(null, true, today).standing).toBe('underway')
    const adopted = { bodyId: 'college', adoptedOn: '2026-01-06', inForceFrom: '2026-01-07', reviewBy: '2028-01-06' }
    expect(stateOfStartingDecision({ decision: adopted, until: '2027-01-01' }, true, today)).toMatchObject({
      standing: 'inForce',
      adoption: { bodyId: 'college', until: '2027-01-01' },
    })
  })

  test('a startbesluit that was adopted for a later day is no draft any more', () => {
    const adopted = { bodyId: 'college', adoptedOn: '2026-11-20', inForceFrom: '2026-12-01', reviewBy: '2028-01-06' }
    expect(stateOfStartingDecision({ decision: adopted, until: null }, true, today).standing).toBe('notYet')
  })

  test('a new body is asked whether it stands behind what is in force', () => {
    const asked = overview({ inForce: { decision, version }, reaffirmation: { dueOn: '2027-05-01' } })
    expect(stateOfText('vision', asked, today)).toMatchObject({ standing: 'inForce', reaffirmBy: '2027-05-01' })
  })

  test('instruments are adopted by the startbesluit that says which ones are needed', () => {
    const adopted = { bodyId: 'college', adoptedOn: '2026-01-06', inForceFrom: '2026-01-07', reviewBy: '2028-01-06' }
    const under = (choice: string) => ({
      decision: { ...adopted, rows: [{ row: { section: 'instruments' }, choice }] as never },
      until: null,
    })
    expect(stateOfInstruments(0, null, today)).toMatchObject({ standing: 'missing', adoption: null })
    expect(stateOfInstruments(2, null, today)).toMatchObject({ standing: 'inForce', adoption: null })
    expect(stateOfInstruments(2, under('switchOff'), today).adoption).toBeNull()
    expect(stateOfInstruments(0, under('keep'), today)).toMatchObject({ standing: 'underway' })
    expect(stateOfInstruments(2, under('change'), today)).toMatchObject({
      standing: 'inForce',
      adoption: { bodyId: 'college', decidedOn: '2026-01-06', reviewBy: '2028-01-06' },
    })
  })

  test('a trial case is adopted by nobody', () => {
    const trial = {
      id: 't',
      algorithmId: 'a',
      why: 'x',
      question: 'x',
      startedOn: '2026-01-01',
      endedOn: null,
      brokenOff: false,
      conclusion: '',
      revision: 1,
    }
    expect(stateOfTrialCase([])).toMatchObject({ standing: 'missing', adoption: null })
    expect(stateOfTrialCase([trial])).toMatchObject({ standing: 'underway', openId: 't' })
    const ended = { ...trial, endedOn: '2026-06-01' }
    expect(stateOfTrialCase([ended])).toMatchObject({ standing: 'inForce' })
    expect(stateOfTrialCase([{ ...ended, brokenOff: true }])).toMatchObject({ standing: 'missing' })
  })
})

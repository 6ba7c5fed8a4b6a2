import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from '../algorithm/classification.ts'
import { outcome } from '../route/test-dossier.ts'
import { openChange, stateOf, type SinceChange } from './change-state.ts'
import { changeAspects, judgeChange, reportChange, verdictOn, type ChangeAnswers, type JudgedChange } from './change.ts'

const allNo: ChangeAnswers = {
  purpose: 'no',
  people: 'no',
  data: 'no',
  outcome: 'no',
  humanControl: 'no',
  operator: 'no',
}

const given = {
  id: 'c1',
  algorithmId: 'a1',
  description: 'De leverancier zette een nieuwe versie neer.',
  answers: allNo,
  startsOn: '2026-10-01',
  noticedBy: 'supplier',
  reportedBy: 'tom',
  reportedOn: '2026-10-05',
  reportedAt: '2026-10-05T09:00:00.000Z',
} as const

const change: JudgedChange = { ...given, called: 'small', judgement: null }
const judgement = {
  verdict: 'small',
  reason: 'Alleen de kleur van een knop.',
  judgedBy: 'yara',
  judgedOn: '2026-10-06',
} as const
const nothing: SinceChange = { riskClass: 'B', outcomes: [], passages: [] }

test('a change is small only when every answer is no', () => {
  const one = fc.record(Object.fromEntries(changeAspects.map((aspect) => [aspect, fc.constantFrom(...answers)])))
  fc.assert(
    fc.property(one, (said) => {
      const small = Object.values(said).every((answer) => answer === 'no')
      expect(verdictOn(said as ChangeAnswers)).toBe(small ? 'small' : 'substantial')
    }),
  )
})

test('a report without a description is refused', () => {
  expect(reportChange({ ...given, description: ' ' })).toEqual({ ok: false, refusal: 'description-missing' })
  expect(reportChange({ ...given, answers: { ...allNo, data: 'unknown' } })).toMatchObject({
    value: { called: 'substantial' },
  })
})

describe('the expert', () => {
  test.each([
    ['already-judged', { ...change, judgement }, judgement],
    ['not-small', { ...change, called: 'substantial' } as const, judgement],
    ['same-person', change, { ...judgement, judgedBy: 'tom' }],
    ['reason-missing', change, { ...judgement, reason: '' }],
  ] as const)('is refused: %s', (refusal, judged, said) => {
    expect(judgeChange(judged, said)).toEqual({ ok: false, refusal })
  })

  test('may call a change substantial after all', () => {
    expect(stateOf({ ...change, judgement: { ...judgement, verdict: 'substantial' } }, nothing)).toBe('undecided')
    expect(stateOf({ ...change, judgement }, nothing)).toBe('small')
    expect(stateOf(change, nothing)).toBe('toJudge')
  })
})

describe('a substantial change', () => {
  const substantial: JudgedChange = { ...change, called: 'substantial' }

  test('is open until the body decides on it, on or after the day of the report', () => {
    const decided = (on: string, label: 'approved' | 'deferred') => ({
      ...nothing,
      outcomes: [outcome('change', label, on)],
    })
    expect(stateOf(substantial, decided('2026-10-04', 'approved'))).toBe('undecided')
    expect(stateOf(substantial, decided('2026-10-05', 'deferred'))).toBe('undecided')
    expect(stateOf(substantial, decided('2026-10-05', 'approved'))).toBe('decided')
    expect(stateOf(substantial, { ...nothing, outcomes: [outcome('deployment', 'approved', '2026-11-01')] })).toBe(
      'undecided',
    )
  })

  test('of class C is for officials, of class B it is not', () => {
    const passages = [{ gate: 'G7', kind: 'passed', on: '2026-10-07', at: '2026-10-07T12:00:00.000Z' }] as const
    expect(stateOf(substantial, { ...nothing, riskClass: 'C', passages })).toBe('decided')
    expect(stateOf(substantial, { ...nothing, passages })).toBe('undecided')
  })

  test('that is the oldest still open holds the route', () => {
    const later = { ...substantial, id: 'c2', reportedOn: '2026-11-01' }
    const since = { ...nothing, outcomes: [outcome('change', 'approved', '2026-10-20')] }
    expect(openChange([change, substantial, later], since)?.id).toBe('c2')
  })
})

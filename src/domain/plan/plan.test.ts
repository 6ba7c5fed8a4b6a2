import { describe, expect, it, test } from 'vitest'
import { checkGoal, isUntraced, type Goal } from './goal.ts'
import { latestRelations, type GoalRelation } from './goal-relation.ts'
import {
  isLateMilestone,
  milestoneStates,
  milestoneTransitions,
  reachableStates,
  reportProgress,
  stateOf,
  type ProgressNote,
} from './progress.ts'

const goal: Goal = {
  title: 'Iedereen weet wie besluit',
  statement: 'Van elk algoritme is bekend wie besluit.',
  paragraphs: ['rol-van-de-mens'],
  ownerRole: 'chiefExecutive',
  portfolio: 'Bestuur',
  indicator: 'In elk dossier staat een orgaan.',
  baseline: '',
  target: '',
  milestones: [{ key: 'm', title: 'Lijst compleet', dueOn: '2026-10-01' }],
  budget: [{ year: 2026, euros: 40_000, fte: 0.5 }],
  cycle: [],
}
const note: ProgressNote = {
  id: 'n',
  goalKey: 'g',
  milestoneKey: 'm',
  state: 'running',
  text: 'Wij zijn begonnen.',
  evidence: '',
  notedOn: '2026-09-01',
  notedBy: 'mirjam',
  noterFunction: 'gemeentesecretaris',
}
const around = { notes: [], owns: true, today: '2026-11-23' } as const

describe('a goal', () => {
  it('says what, how one sees it, and what comes first', () => {
    expect(checkGoal(goal)).toEqual({ ok: true, value: goal })
  })

  test.each([
    ['a statement', { statement: ' ' }, 'statement-missing'],
    ['a sign', { indicator: '' }, 'indicator-missing'],
    ['a milestone', { milestones: [] }, 'milestone-missing'],
    ['one budget a year', { budget: [...goal.budget, ...goal.budget] }, 'year-twice'],
  ] as const)('needs %s', (_name, given, refusal) => {
    expect(checkGoal({ ...goal, ...given })).toEqual({ ok: false, refusal })
  })

  it('is traced to the vision that is in force', () => {
    expect(isUntraced(goal, ['rol-van-de-mens'])).toBe(false)
    expect(isUntraced(goal, ['wat-niet'])).toBe(true)
  })
})

describe('a milestone', () => {
  it('is planned until somebody reports, and then what was said last', () => {
    expect(stateOf({ key: 'm' }, [])).toBe('planned')
    expect(stateOf({ key: 'm' }, [note, { ...note, milestoneKey: 'other', state: 'reached' }])).toBe('running')
  })

  it('is late from the day after, until it is reached or dropped', () => {
    const [milestone] = goal.milestones
    if (milestone === undefined) throw new Error('no milestone')
    expect(isLateMilestone(milestone, [note], '2026-10-01')).toBe(false)
    expect(isLateMilestone(milestone, [note], '2026-10-02')).toBe(true)
    expect(isLateMilestone(milestone, [note, { ...note, state: 'dropped' }], '2026-10-02')).toBe(false)
  })

  it('that was reached or dropped stays so', () => {
    for (const end of ['reached', 'dropped'] as const) {
      expect(milestoneTransitions[end]).toEqual([])
      for (const state of milestoneStates)
        expect(
          reportProgress({ ...note, state, evidence: 'zaak 1' }, { ...around, notes: [{ ...note, state: end }] }),
        ).toEqual({ ok: false, refusal: 'step-not-possible' })
    }
  })

  test.each([
    ['by somebody else', {}, { owns: false }, 'not-the-owner'],
    ['without words', { text: '' }, {}, 'text-missing'],
    ['as reached without proof', { state: 'reached' }, {}, 'evidence-missing'],
    ['with a state of no milestone', { milestoneKey: null }, {}, 'state-without-milestone'],
    ['from tomorrow', { notedOn: '2026-11-24' }, {}, 'in-future'],
  ] as const)('is not reported %s', (_name, given, change, refusal) => {
    expect(reportProgress({ ...note, ...given }, { ...around, ...change })).toEqual({ ok: false, refusal })
  })
})

it('keeps every word about a goal and shows the last one', () => {
  const relation: GoalRelation = {
    id: '1',
    algorithmId: 'a',
    goalKey: 'g',
    planVersionId: 'v',
    goalCode: 'wie-besluit',
    goalTitle: goal.title,
    relation: 'untouched',
    explanation: 'Gaat hier niet over.',
    relatedBy: 'els',
    relatedByFunction: 'projectleider',
    relatedOn: '2026-11-01',
  }
  expect(latestRelations([relation, { ...relation, id: '2', relation: 'fits' }])).toMatchObject([{ id: '2' }])
})

test('nothing is reported to be planned: it was that already', () => {
  expect(reachableStates).toEqual(['running', 'reached', 'delayed', 'dropped'])
})

import { describe, expect, test } from 'vitest'
import { candidatesOf, type CandidateFacts } from './candidates.ts'
import { keepLesson, turnLesson, withdrawLesson, type Lesson, type LessonUse } from './lesson.ts'
import { trackOf } from './track.ts'
import { endTrialCase, startTrialCase, type TrialCase } from './trial-case.ts'

const trial: TrialCase = {
  id: 't1',
  algorithmId: 'a1',
  why: 'Klein genoeg om te overzien.',
  question: 'Wat moet ons kader zeggen over uitleg?',
  startedOn: '2026-02-01',
  endedOn: null,
  brokenOff: false,
  conclusion: '',
  revision: 1,
}

const subject = { status: 'inDevelopment', riskClass: 'B' } as const

describe('starting a trial case', () => {
  test.each([
    ['a suitable one', {}, subject, [], true],
    ['without a class', {}, { ...subject, riskClass: null }, [], true],
    ['what the law forbids', {}, { ...subject, riskClass: 'prohibited' }, [], 'cannot-be-tried'],
    ['what was rejected', {}, { ...subject, status: 'rejected' }, [], 'cannot-be-tried'],
    ['twice', {}, subject, [trial], 'runs-already'],
    ['again, after the first ended', {}, subject, [{ ...trial, endedOn: '2026-03-01' }], true],
    ['without a reason', { why: ' ' }, subject, [], 'why-missing'],
    ['without a question', { question: '' }, subject, [], 'question-missing'],
  ] as const)('%s', (_, change, about, others, expected) => {
    const result = startTrialCase({ ...trial, ...change }, about, others)
    expect(result.ok ? true : result.refusal).toBe(expected)
  })

  test('ends with a lesson and a look back', () => {
    const end = (conclusion: string, lessons: number, brokenOff = false) =>
      endTrialCase(trial, { conclusion, lessons, brokenOff, today: '2026-06-01' })
    expect(end('Geleerd.', 0)).toMatchObject({ refusal: 'no-lesson' })
    expect(end('', 2)).toMatchObject({ refusal: 'conclusion-missing' })
    expect(end('Geleerd.', 2)).toMatchObject({ value: { endedOn: '2026-06-01', brokenOff: false } })
    // What is broken off needs a reason, and no lesson.
    expect(end(' ', 0, true)).toMatchObject({ refusal: 'conclusion-missing' })
    expect(end('De leverancier stopt.', 0, true)).toMatchObject({ value: { brokenOff: true } })
  })
})

const facts: CandidateFacts = {
  ...{ id: 'a1', name: 'Meldingen', summary: null, status: 'idea', riskClass: 'B' },
  ...{ ownerKnown: true, bodyKnown: true, decided: false, governed: true },
}

describe('which algorithms can be tried', () => {
  test('are named with what speaks for and against them, in the order of their names', () => {
    const found = candidatesOf([
      facts,
      { ...facts, id: 'a2', name: 'Bijstand', status: 'inUse', riskClass: 'A', decided: true, ownerKnown: false },
      { ...facts, id: 'a3', name: 'Verboden', riskClass: 'prohibited' },
    ])
    expect(found.map(({ name }) => name)).toEqual(['Bijstand', 'Meldingen'])
    expect(found[0]).toMatchObject({
      speaksFor: ['touchesPeople', 'bodyKnown'],
      speaksAgainst: ['highRisk', 'inUse', 'ownerUnknown', 'decidedBefore'],
    })
    expect(found[1]).toMatchObject({ speaksAgainst: [] })
  })
})

describe('the track', () => {
  const outcome = {
    question: 'pilot',
    label: 'agreed',
    decidedOn: '',
    decisionId: '',
    decisionNumber: '',
    bodyName: '',
  }
  test.each([
    ['begins with screening', { screening: null, inputs: [], outcomes: [] }, trial, 'screening'],
    ['goes on with human rights', { screening: 'confirmed', inputs: [], outcomes: [] }, trial, 'humanRights'],
    ['lets people weigh first', { screening: 'confirmed', inputs: ['weighing'], outcomes: [] }, trial, 'humanRights'],
    [
      'ends with looking back',
      { screening: 'confirmed', inputs: ['iama', 'weighing'], outcomes: [outcome] },
      trial,
      'lookingBack',
    ],
  ] as const)('%s', (_, dossier, about, now) => {
    expect(trackOf(dossier as never, about).find(({ state }) => state === 'now')?.step).toBe(now)
  })

  test('is over after looking back', () => {
    const ended = { ...trial, endedOn: '2026-06-01' }
    const steps = trackOf({ screening: 'confirmed', inputs: ['iama', 'weighing'], outcomes: [outcome] } as never, ended)
    expect(steps.every(({ state }) => state === 'done')).toBe(true)
    const brokenOff = trackOf({ screening: 'confirmed', inputs: [], outcomes: [] } as never, {
      ...ended,
      brokenOff: true,
    })
    expect(brokenOff.map(({ state }) => state)).toEqual(['done', 'later', 'later', 'later', 'later'])
  })
})

describe('a lesson', () => {
  const lesson: Lesson = {
    id: 'l1',
    trialCaseId: 't1',
    step: 'weighing',
    text: 'Leg uit.',
    byFunction: 'x',
    on: '2026-03-01',
    withdrawn: null,
  }
  const use: LessonUse = {
    id: 'u1',
    lessonId: 'l1',
    kind: 'norm',
    textId: 'v1',
    partKey: 'n1',
    title: 'Uitleg',
    byFunction: 'x',
    on: '2026-06-01',
  }

  test('is kept while the trial case runs', () => {
    expect(keepLesson(lesson, trial).ok).toBe(true)
    expect(keepLesson({ ...lesson, text: '' }, trial)).toMatchObject({ refusal: 'text-missing' })
    expect(keepLesson(lesson, { ...trial, endedOn: '2026-02-28' })).toMatchObject({ refusal: 'ended-already' })
  })

  test('is taken back once, with a reason, and stays', () => {
    const withdrawal = { reason: 'Het was de leverancier van een ander.', byFunction: 'x', on: '2026-03-02' }
    expect(withdrawLesson(lesson, withdrawal)).toMatchObject({ value: withdrawal })
    expect(withdrawLesson(lesson, { ...withdrawal, reason: '' })).toMatchObject({ refusal: 'reason-missing' })
    expect(withdrawLesson({ withdrawn: withdrawal }, withdrawal)).toMatchObject({ refusal: 'withdrawn-already' })
  })

  test('becomes a norm once, and may change an instrument as well', () => {
    expect(turnLesson(use, []).ok).toBe(true)
    expect(turnLesson({ ...use, id: 'u2' }, [use])).toMatchObject({ refusal: 'used-already' })
    expect(turnLesson({ ...use, id: 'u2', kind: 'instrument' }, [use]).ok).toBe(true)
  })
})

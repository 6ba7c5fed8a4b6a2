import { describe, expect, test } from 'vitest'

import type { ReservationInForce } from '../routing/reserved-question.ts'
import {
  choiceStatuses,
  choiceTransitions,
  type AdministrativeChoice,
  type ChoiceStep,
} from './administrative-choice.ts'
import { assessChoice, type AssessSurroundings } from './assess-choice.ts'

const choice: AdministrativeChoice = {
  id: 'c1',
  algorithmId: 'a1',
  source: 'logged',
  phase: 'design',
  description: 'Onder 40 procent zekerheid kijkt een mens.',
  whyPolitical: 'De grens bepaalt hoe vaak een mens een melding leest.',
  madeByFunction: 'functioneel beheerder',
  madeOn: '2024-05-06',
  questions: ['desirability'],
  loggedBy: 'projectLead',
  derivedKey: null,
}

const step: ChoiceStep = {
  id: 's1',
  choiceId: 'c1',
  status: 'covered',
  nature: 'political',
  reason: 'Besluit van het college van 25 augustus.',
  coveredByDecisionId: 'd1',
  mandateId: null,
  coverReference: '',
  putToBodyId: null,
  takenBy: 'secretary',
  takenOn: '2026-11-23',
}

const reserved: ReservationInForce = {
  reserved: {
    id: 'desirability',
    question: 'desirability',
    classes: ['A', 'B'],
    when: null,
    unless: null,
    source: { kind: 'proposal', label: { nl: 'bron', en: 'source' } },
    title: { nl: 'wenselijkheid', en: 'desirability' },
  },
  standing: { kind: 'provisional' },
}

const around: AssessSurroundings = { steps: [], riskClass: 'B', reservations: [reserved] }
const by = (status: ChoiceStep['status']): AssessSurroundings => ({ ...around, steps: [{ ...step, status }] })

describe('assessing a choice of an official', () => {
  test('as covered by a decision is accepted', () => {
    expect(assessChoice(choice, step, around)).toEqual({ ok: true, value: step })
  })

  test.each([
    ['by whoever logged it', { takenBy: 'projectLead' }, 'same-person'],
    ['without a reason', { reason: ' ' }, 'reason-missing'],
    ['as covered by nothing', { coveredByDecisionId: null }, 'cover-missing'],
    ['as covered while nobody knows its nature', { nature: 'unknown' }, 'nature-missing'],
    ['as technical while it is political', { status: 'technical' }, 'political-not-technical'],
    ['as put to nobody', { status: 'toPutForward' }, 'body-missing'],
    [
      'as covered by a mandate while the question is reserved',
      { coveredByDecisionId: null, mandateId: 'm1' },
      'reserved-not-by-mandate',
    ],
  ] as const)('%s is refused', (_name, given, refusal) => {
    expect(assessChoice(choice, { ...step, ...given }, around)).toEqual({ ok: false, refusal })
  })

  test('as covered by a mandate is accepted for class C', () => {
    const mandated = { ...step, coveredByDecisionId: null, mandateId: 'm1' }
    expect(assessChoice(choice, mandated, { ...around, riskClass: 'C' }).ok).toBe(true)
  })

  test('whoever logged it may say that it should be put to the body', () => {
    const put: ChoiceStep = { ...step, status: 'toPutForward', putToBodyId: 'college', takenBy: 'projectLead' }
    expect(assessChoice(choice, put, around).ok).toBe(true)
  })

  test('as put forward afterwards asks the decision', () => {
    const done: ChoiceStep = { ...step, status: 'putForwardAfterwards', coveredByDecisionId: null }
    expect(assessChoice(choice, done, by('toPutForward'))).toEqual({ ok: false, refusal: 'decision-missing' })
    expect(assessChoice(choice, { ...done, coverReference: 'B-2026-9' }, by('toPutForward')).ok).toBe(true)
  })

  test.each(choiceStatuses.flatMap((from) => choiceStatuses.map((to) => [from, to] as const)))(
    'from %s to %s follows the table',
    (from, to) => {
      const next: ChoiceStep = {
        ...step,
        status: to,
        nature: to === 'technical' ? 'technical' : 'political',
        putToBodyId: 'b',
      }
      const steps = from === 'toAssess' ? around : by(from)
      expect(assessChoice(choice, next, steps).ok).toBe(choiceTransitions[from].includes(to))
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, type ConditionEvent, conditionEventKinds } from './condition.ts'
import {
  awaitedBeforeStart,
  conditionState,
  type ConditionRefusal,
  conditionTransitions,
  dueDay,
  isBroken,
  isOutsideDecision,
  isOverdue,
  recordConditionEvent,
} from './condition-state.ts'

const condition: Condition = {
  id: 'condition',
  decisionId: 'decision',
  questionId: 'question',
  sequence: 1,
  text: 'Meten',
  kind: 'hard',
  owner: { function: 'Hoofd Data', personId: 'owner' },
  verifier: { function: 'Controller', personId: 'verifier' },
  dueOn: '2027-02-01',
  beforeStart: true,
  everyMonths: null,
  criterion: 'Rapport',
}
const event = (kind: ConditionEvent['kind'], change: Partial<ConditionEvent> = {}): ConditionEvent => ({
  kind,
  on: '2027-01-15',
  by: kind === 'started' || kind === 'evidenceSubmitted' ? 'owner' : 'verifier',
  text: 'Zie rapport',
  fileId: null,
  decisionId: null,
  mandate: null,
  dueOn: null,
  ...change,
})
const followed = (events: readonly ConditionEvent[] = [], change: Partial<Condition> = {}) => ({
  condition: { ...condition, ...change },
  events,
})
const submitted = event('evidenceSubmitted')
const more = (dueOn: string | null) => event('extended', { decisionId: 'later', dueOn })
const someone = { function: 'Hoofd Data', personId: null }

describe('a condition', () => {
  it.each<readonly [string, ConditionRefusal, readonly ConditionEvent[], ConditionEvent, Partial<Condition>]>([
    ['fulfilled without proof', 'step-not-possible', [], event('fulfilled'), {}],
    ['rejected without proof', 'step-not-possible', [], event('rejected'), {}],
    ['started again', 'step-not-possible', [event('started')], event('started'), {}],
    ['proved after it lapsed', 'step-not-possible', [event('lapsed')], submitted, {}],
    ['proof without words', 'text-missing', [], event('evidenceSubmitted', { text: ' ' }), {}],
    ['proof of someone else', 'not-the-owner', [], event('evidenceSubmitted', { by: 'else' }), {}],
    [
      'proof by the verifier',
      'verifier-is-owner',
      [],
      event('evidenceSubmitted', { by: 'verifier' }),
      { owner: someone },
    ],
    ['verified by the owner', 'verifier-is-owner', [submitted], event('fulfilled', { by: 'owner' }), {}],
    [
      'verified by who handed in the proof',
      'verifier-is-owner',
      [event('evidenceSubmitted', { by: 'else' })],
      event('fulfilled', { by: 'else' }),
      { owner: someone, verifier: { function: 'Controller', personId: null } },
    ],
    ['verified by someone else', 'not-the-verifier', [submitted], event('fulfilled', { by: 'else' }), {}],
    ['lapsed without a decision', 'decision-missing', [], event('lapsed'), {}],
    ['given more time without a decision', 'decision-missing', [], event('extended', { dueOn: '2027-06-01' }), {}],
    ['given more time to an earlier day', 'extension-too-early', [], more('2027-01-31'), {}],
    ['given more time to no day', 'extension-too-early', [], more(null), {}],
    [
      'given more time after it was fulfilled',
      'step-not-possible',
      [submitted, event('fulfilled')],
      more('2028-01-01'),
      {},
    ],
  ])('is not %s', (...[, refusal, events, next, change]) => {
    expect(recordConditionEvent(followed(events, change), next)).toEqual({ ok: false, refusal })
  })

  it('is fulfilled when the verifier agrees with the proof', () => {
    expect(recordConditionEvent(followed([submitted]), event('fulfilled')).ok).toBe(true)
    expect(conditionState(followed([submitted, event('fulfilled')]))).toBe('fulfilled')
  })

  it('is open again when the proof is rejected', () => {
    expect(conditionState(followed([submitted, event('rejected')]))).toBe('open')
  })

  it('comes back after each round when it repeats', () => {
    const repeating = followed([submitted, event('fulfilled')], { everyMonths: 3 })
    expect([conditionState(repeating), dueDay(repeating)]).toEqual(['open', '2027-05-01'])
  })

  it('gets more time by a decision, or under a mandate of the body', () => {
    const mandate = { id: 'mandate', basis: 'besluit 7' }
    expect(recordConditionEvent(followed(), more('2027-06-01')).ok).toBe(true)
    expect(recordConditionEvent(followed(), event('extended', { mandate, dueOn: '2027-06-01' })).ok).toBe(true)
    expect(dueDay(followed([more('2027-06-01')]))).toBe('2027-06-01')
  })

  it('stays where it was when it gets more time, and is open again when it was not fulfilled', () => {
    const stateAfter = (...events: ConditionEvent[]) => conditionState(followed([...events, more('2027-06-01')]))
    expect(stateAfter(event('started'))).toBe('inProgress')
    expect(stateAfter(submitted)).toBe('evidenceSubmitted')
    expect(stateAfter(event('notFulfilled'))).toBe('open')
  })

  it('counts its next rounds from the day that more time gave', () => {
    const rounds = [submitted, event('fulfilled'), more('2027-08-01'), submitted, event('fulfilled')]
    expect(dueDay(followed(rounds, { everyMonths: 3 }))).toBe('2027-11-01')
  })

  it('lapses by a decision only', () => {
    expect(recordConditionEvent(followed(), event('lapsed', { decisionId: 'later' })).ok).toBe(true)
  })
})

describe('on the calendar', () => {
  it.each([
    ['on the last day', followed(), '2027-02-01', false],
    ['the day after', followed(), '2027-02-02', true],
    ['with proof handed in on time', followed([submitted]), '2027-02-02', false],
    ['with proof handed in late', followed([event('evidenceSubmitted', { on: '2027-02-02' })]), '2027-02-03', true],
    ['once fulfilled', followed([submitted, event('fulfilled')]), '2028-01-01', false],
    ['once lapsed', followed([event('lapsed', { decisionId: 'x' })]), '2028-01-01', false],
    ['in the next round', followed([submitted, event('fulfilled')], { everyMonths: 3 }), '2027-05-02', true],
  ] as const)('%s', (_, one, today, overdue) => {
    expect(isOverdue(one, today)).toBe(overdue)
    expect(isBroken(one, today)).toBe(overdue)
  })

  it('puts the algorithm outside the decision for a hard condition, not for a soft one', () => {
    expect(isOutsideDecision([followed()], '2027-02-02')).toBe(true)
    expect(isOutsideDecision([followed([], { kind: 'soft' })], '2027-02-02')).toBe(false)
    expect(isOutsideDecision([followed([submitted, event('notFulfilled')])], '2027-01-16')).toBe(true)
  })

  it('waits before the start for hard conditions only', () => {
    const all = [followed(), followed([], { kind: 'soft' }), followed([], { beforeStart: false })]
    expect(awaitedBeforeStart(all)).toEqual([all[0]])
    expect(awaitedBeforeStart([followed([submitted, event('fulfilled')], { everyMonths: 3 })])).toEqual([])
  })
})

describe('whatever happens to it', () => {
  it('takes only steps of the table, and never by the owner as verifier', () => {
    const events = fc.record({
      kind: fc.constantFrom(...conditionEventKinds),
      on: fc.constant('2027-01-15'),
      by: fc.constantFrom('owner', 'verifier', 'else'),
      text: fc.constantFrom('', 'tekst'),
      fileId: fc.constant(null),
      decisionId: fc.constantFrom(null, 'decision'),
      mandate: fc.constant(null),
      dueOn: fc.constantFrom(null, '2027-03-01', '2028-03-01'),
    })
    fc.assert(
      fc.property(fc.array(events), (attempts) => {
        let one = followed()
        for (const attempt of attempts) {
          const before = conditionState(one)
          const result = recordConditionEvent(one, attempt)
          if (!result.ok) continue
          expect(conditionTransitions[attempt.kind]).toContain(before)
          if (attempt.kind === 'fulfilled') expect(attempt.by).toBe('verifier')
          if (attempt.kind === 'lapsed' || attempt.kind === 'extended') expect(attempt.decisionId).not.toBeNull()
          one = followed([...one.events, attempt])
        }
      }),
    )
  })
})

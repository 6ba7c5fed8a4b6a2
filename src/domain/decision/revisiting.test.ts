import { describe, expect, test } from 'vitest'
import type { Condition } from '../condition/condition.ts'
import type { FollowedCondition } from '../condition/condition-state.ts'
import type { DecisionRefusal } from './problem.ts'
import { conditionOutcomes, type EarlierDecision } from './revisiting.ts'
import { type ConditionChange, type Revisiting } from './succession.ts'
import { revisitingProblems } from './revisiting-problems.ts'
import { command, condition as drafted, table } from './test-decision.ts'
import { takeDecision } from './take-decision.ts'

const condition: Condition = {
  ...drafted,
  decisionId: 'old',
  questionId: 'first',
  sequence: 1,
  kind: 'hard',
  dueOn: '2027-02-01',
  beforeStart: true,
}
const done: FollowedCondition = {
  condition: { ...condition, id: 'done' },
  events: [
    {
      kind: 'fulfilled',
      on: '2026-11-01',
      by: 'controller',
      text: 'Gezien',
      fileId: null,
      decisionId: null,
      mandate: null,
      dueOn: null,
    },
  ],
}
const old: EarlierDecision = {
  id: 'old',
  number: '2026-0003',
  title: 'Gaan we het gebruiken?',
  decidedOn: '2026-06-01',
  bodyId: 'college',
  supersededBy: null,
  conditions: [{ condition, events: [] }, done],
}
const lapses: ConditionChange = { conditionId: 'condition', fate: 'lapses', dueOn: null, reason: 'Niet meer nodig' }
const extended: ConditionChange = { ...lapses, fate: 'extended', dueOn: '2027-06-01' }
const replaces: Revisiting = {
  succession: { decisionId: 'old', kind: 'replaces', reason: 'Het werkt anders dan gedacht' },
  changes: [lapses],
}
const succession = (change: Partial<NonNullable<Revisiting['succession']>>): Revisiting => ({
  ...replaces,
  succession: { decisionId: 'old', kind: 'replaces', reason: 'Daarom', ...change },
})
const changes = (...given: ConditionChange[]): Revisiting => ({ succession: null, changes: given })
const refusals = (revisiting: Revisiting, earlier: Partial<EarlierDecision> = {}, underMandate = false) =>
  revisitingProblems({ ...table, earlier: [{ ...old, ...earlier }] }, revisiting, underMandate).map(
    ({ refusal }) => refusal,
  )

describe('a decision about an earlier decision', () => {
  test('may replace or withdraw it when it says why, and what happens to each open condition', () => {
    expect(refusals(replaces)).toEqual([])
    expect(refusals(succession({ kind: 'withdraws' }))).toEqual([])
  })

  interface Case {
    readonly name: string
    readonly refusal: DecisionRefusal
    readonly revisiting: Revisiting
    readonly earlier?: Partial<EarlierDecision>
    readonly underMandate?: boolean
  }

  test.each<Case>([
    { name: 'an unknown decision', refusal: 'earlier-unknown', revisiting: succession({ decisionId: 'elsewhere' }) },
    {
      name: 'a decision of another body',
      refusal: 'earlier-of-other-body',
      revisiting: replaces,
      earlier: { bodyId: 'council' },
    },
    {
      name: 'a decision that is already replaced',
      refusal: 'earlier-already-replaced',
      revisiting: replaces,
      earlier: { supersededBy: '2026-0009' },
    },
    {
      name: 'a decision of the body, under a mandate',
      refusal: 'earlier-under-mandate',
      revisiting: replaces,
      underMandate: true,
    },
    {
      name: 'a decision without saying what happens to it',
      refusal: 'succession-kind-missing',
      revisiting: succession({ kind: null }),
    },
    {
      name: 'a decision without a reason',
      refusal: 'succession-reason-missing',
      revisiting: succession({ reason: ' ' }),
    },
    {
      name: 'a decision and silent about its condition',
      refusal: 'condition-fate-missing',
      revisiting: { ...replaces, changes: [] },
    },
    {
      name: 'a condition that is fulfilled',
      refusal: 'condition-not-open',
      revisiting: changes({ ...lapses, conditionId: 'done' }),
    },
    {
      name: 'a condition of another body',
      refusal: 'condition-of-other-body',
      revisiting: changes(lapses),
      earlier: { bodyId: 'council' },
    },
    {
      name: 'a condition that lapses without a reason',
      refusal: 'condition-fate-reason-missing',
      revisiting: changes({ ...lapses, reason: '' }),
    },
    {
      name: 'a condition that lapses under a mandate',
      refusal: 'condition-lapse-under-mandate',
      revisiting: changes(lapses),
      underMandate: true,
    },
    {
      name: 'more time without a day',
      refusal: 'condition-extension-missing',
      revisiting: changes({ ...extended, dueOn: null }),
    },
    {
      name: 'more time to an earlier day',
      refusal: 'condition-extension-missing',
      revisiting: changes({ ...extended, dueOn: '2027-01-31' }),
    },
  ])('does not touch $name', ({ refusal, revisiting, earlier = {}, underMandate = false }) => {
    expect(refusals(revisiting, earlier, underMandate)).toContain(refusal)
  })

  test('may give more time under a mandate', () => {
    expect(refusals(changes(extended), {}, true)).toEqual([])
  })

  test('brings its changes about when it is taken, and leaves what stays alone', () => {
    const decision = { id: 'new', decidedOn: '2026-12-01', recordedBy: 'secretary' }
    const outcomes = (change: ConditionChange) => conditionOutcomes(changes(change), [old], decision)
    expect(outcomes(lapses)).toMatchObject([
      { conditionId: 'condition', sequence: 1, event: { kind: 'lapsed', decisionId: 'new', dueOn: null } },
    ])
    expect(outcomes(extended)).toMatchObject([{ event: { kind: 'extended', decisionId: 'new', dueOn: '2027-06-01' } }])
    expect(outcomes({ ...lapses, fate: 'stays' })).toEqual([])
  })

  test('names what it supersedes; saying nothing leaves everything in force', () => {
    const given = { ...command, table: { ...table, earlier: [old] } }
    const taken = takeDecision({ ...given, closing: { ...command.closing, revisiting: replaces } })
    expect(taken).toMatchObject({ ok: true, value: { decision: { supersedes: 'old' } } })
    expect(takeDecision(given)).toMatchObject({
      ok: true,
      value: { decision: { supersedes: null }, conditionOutcomes: [] },
    })
  })
})

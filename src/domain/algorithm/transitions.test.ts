import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gateInputs } from '../route/gate.ts'
import { emptyDossier, outcome, screenedDossier } from '../route/test-dossier.ts'
import type { DossierFacts } from '../route/dossier-facts.ts'
import { guardNames } from './guards.ts'
import { riskClasses } from './risk-class.ts'
import { algorithmStatuses, type AlgorithmStatus } from './status.ts'
import { moveAlgorithm, transitions, transitionsFrom, type MoveRefusal } from './transitions.ts'

const withAll = (facts: DossierFacts): DossierFacts => ({ ...facts, inputs: [...gateInputs] })
const move = (to: AlgorithmStatus) => ({ to, roles: ['processOwner'] as const, reason: 'Het is zover.' })
const stop = { id: 's', stoppedOn: '2026-11-01', stoppedAt: '2026-11-01T12:00:00+00:00', from: 'inUse' } as const

test.each<[string, DossierFacts, AlgorithmStatus, MoveRefusal]>([
  ['without screening', { ...screenedDossier, screening: 'submitted' }, 'inDevelopment', 'screening-open'],
  ['without a class', { ...screenedDossier, riskClass: null }, 'inDevelopment', 'class-unknown'],
  ['of what is prohibited', { ...screenedDossier, riskClass: 'prohibited' }, 'inDevelopment', 'class-prohibited'],
  ['without a competent body', { ...screenedDossier, competentBodyId: null }, 'inDevelopment', 'body-unknown'],
  ['before the body said it is desirable', screenedDossier, 'inDevelopment', 'desirability-undecided'],
  [
    'after the body said no',
    { ...screenedDossier, outcomes: [outcome('desirability', 'rejected')] },
    'inDevelopment',
    'desirability-rejected',
  ],
  ['to a pilot without a decision', { ...screenedDossier, status: 'inDevelopment' }, 'pilot', 'pilot-undecided'],
  [
    'into use while a condition is open',
    {
      ...withAll(screenedDossier),
      status: 'pilot',
      outcomes: [outcome('deployment', 'approvedWithConditions')],
      openPreconditions: 1,
    },
    'inUse',
    'preconditions-open',
  ],
  ['straight from idea into use', withAll(screenedDossier), 'inUse', 'no-such-step'],
  [
    'back into use after a stop',
    { ...screenedDossier, status: 'suspended', lastStop: stop },
    'inUse',
    'resume-undecided',
  ],
  [
    'to a place where it was not stopped',
    { ...screenedDossier, status: 'suspended', lastStop: stop },
    'pilot',
    'no-such-step',
  ],
])('a step %s is refused', (_, facts, to, refusal) => {
  expect(moveAlgorithm(facts, move(to))).toEqual({ ok: false, refusal })
})

test('a direction of the portfolio holder lets the study of class B go on, not of class A', () => {
  const directed = {
    ...screenedDossier,
    passages: [{ gate: 'G1', kind: 'direction', on: '2026-10-01', at: '2026-10-01T12:00:00.000Z' }],
  } as const
  expect(moveAlgorithm(directed, move('inDevelopment')).ok).toBe(true)
  expect(moveAlgorithm({ ...directed, riskClass: 'A' }, move('inDevelopment')).ok).toBe(false)
})

test('class C moves without a decision of a body', () => {
  expect(moveAlgorithm({ ...screenedDossier, riskClass: 'C' }, move('inDevelopment')).ok).toBe(true)
})

test('resuming asks a decision from after the stop', () => {
  const stopped: DossierFacts = { ...screenedDossier, status: 'suspended', lastStop: stop }
  const before = { ...stopped, outcomes: [outcome('suspension', 'approved', '2026-10-31')] }
  const after = { ...stopped, outcomes: [outcome('suspension', 'approved', '2026-11-10')] }
  expect(moveAlgorithm(before, move('inUse'))).toEqual({ ok: false, refusal: 'resume-undecided' })
  expect(moveAlgorithm(after, move('inUse')).ok).toBe(true)
})

test('a decision or a passage that was on record when it was stopped again that day says nothing about the stop', () => {
  const stopped: DossierFacts = { ...screenedDossier, status: 'suspended', lastStop: stop }
  const recorded = (recordedAt: string) => ({
    ...stopped,
    outcomes: [{ ...outcome('suspension', 'approved', '2026-11-01'), recordedAt }],
  })
  const passed = (at: string): DossierFacts => ({
    ...stopped,
    riskClass: 'C',
    passages: [{ gate: 'G8', kind: 'passed', on: '2026-11-01', at }],
  })
  for (const when of [recorded, passed]) {
    expect(moveAlgorithm(when('2026-11-01T11:59:59.999Z'), move('inUse'))).toMatchObject({
      refusal: 'resume-undecided',
    })
    expect(moveAlgorithm(when('2026-11-01T12:00:00.000Z'), move('inUse')).ok).toBe(true)
  }
})

test('somebody without a role for the algorithm takes no step, and nobody does without a reason', () => {
  const ready = { ...screenedDossier, riskClass: 'C' } as const
  expect(moveAlgorithm(ready, { ...move('inDevelopment'), roles: ['representative'] })).toEqual({
    ok: false,
    refusal: 'not-your-role',
  })
  expect(moveAlgorithm(ready, { ...move('inDevelopment'), reason: '  ' })).toEqual({
    ok: false,
    refusal: 'reason-missing',
  })
})

test('no class A or B comes into use without a decision about deployment, whatever else is there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<AlgorithmStatus>('inDevelopment', 'pilot'),
      fc.constantFrom('A', 'B', null),
      fc.subarray([...gateInputs]),
      (status, riskClass, inputs) => {
        const facts = { ...screenedDossier, status, riskClass, inputs }
        expect(moveAlgorithm(facts, move('inUse')).ok).toBe(false)
      },
    ),
  )
})

test('nothing that is prohibited is ever developed, tried or used', () => {
  fc.assert(
    fc.property(fc.constantFrom(...algorithmStatuses), fc.subarray([...gateInputs]), (status, inputs) => {
      const outcomes = [
        outcome('desirability', 'approved'),
        outcome('pilot', 'approved'),
        outcome('deployment', 'approved'),
      ]
      const facts: DossierFacts = {
        ...screenedDossier,
        status,
        inputs,
        outcomes,
        riskClass: 'prohibited',
        lastStop: stop,
      }
      for (const to of ['inDevelopment', 'pilot', 'inUse'] as const)
        if (!(status === 'pilot' && to === 'inDevelopment')) expect(moveAlgorithm(facts, move(to)).ok).toBe(false)
    }),
  )
})

test('every guard stands in the table, and every step in it has an actor', () => {
  const used = new Set(transitions.flatMap((one) => one.guards))
  expect([...guardNames].filter((guard) => !used.has(guard))).toEqual([])
  expect(transitions.filter((one) => one.actors.length === 0)).toEqual([])
})

test('a higher class never opens a step that a lower class does not', () => {
  const arbitrary = fc.record({ status: fc.constantFrom(...algorithmStatuses), inputs: fc.subarray([...gateInputs]) })
  fc.assert(
    fc.property(arbitrary, (given) => {
      const open = riskClasses.slice(0, 3).map((riskClass) => {
        const facts: DossierFacts = { ...screenedDossier, ...given, riskClass, outcomes: [] }
        return transitionsFrom(facts).filter((one) => moveAlgorithm(facts, move(one.to)).ok).length
      })
      expect(open).toEqual([...open].sort((a, b) => b - a))
    }),
  )
})

test('an idea about which nothing is known can only be withdrawn', () => {
  const open = transitionsFrom(emptyDossier).filter((one) => moveAlgorithm(emptyDossier, move(one.to)).ok)
  expect(open.map((one) => one.to)).toEqual(['withdrawn'])
})

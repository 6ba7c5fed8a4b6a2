import fc from 'fast-check'
import { expect, test } from 'vitest'
import { riskClasses } from '../algorithm/risk-class.ts'
import { algorithmStatuses } from '../algorithm/status.ts'
import { drawRoute } from './draw-route.ts'
import type { DossierFacts } from './dossier-facts.ts'
import { gateIds, gateInputs, paperInputs } from './gate.ts'
import { gates, inputsOf } from './gates.ts'
import { emptyDossier, outcome, screenedDossier } from './test-dossier.ts'

const states = (facts: DossierFacts) =>
  Object.fromEntries(drawRoute(facts).steps.map((step) => [step.gate, step.state]))
const step = (facts: DossierFacts, gate: string) => drawRoute(facts).steps.find((one) => one.gate === gate)

const decided: DossierFacts = {
  ...screenedDossier,
  status: 'pilot',
  outcomes: [outcome('desirability', 'approved', '2024-06-11'), outcome('pilot', 'approved', '2025-02-11')],
  passages: [{ gate: 'G2', kind: 'passed', on: '2024-10-01', at: '2024-10-01T12:00:00.000Z' }],
}

test('a new idea stands at reporting and screening, drawn as class A', () => {
  const route = drawRoute(emptyDossier)
  expect(route).toMatchObject({ here: 'G0', assumed: true, ended: false })
  expect(step(emptyDossier, 'G0')?.missing).toEqual(['record', 'screening', 'classification', 'competentBody'])
  expect(step(emptyDossier, 'G1')).toMatchObject({ state: 'next', by: 'political' })
})

test('a screened idea stands at desirability, and officials are to move until there is a proposal', () => {
  expect(step(screenedDossier, 'G1')).toMatchObject({ state: 'here', mover: { kind: 'role', role: 'processOwner' } })
  const proposed: DossierFacts = {
    ...screenedDossier,
    proposals: [
      { id: 'p', title: 'Wat doen we?', gates: ['G1'], questions: ['desirability'], meetingOn: '2026-12-01' },
    ],
  }
  expect(step(proposed, 'G1')).toMatchObject({ mover: { kind: 'body' }, plannedOn: '2026-12-01', proposalId: 'p' })
})

test('a dossier half way shows what is done, here, next and later', () => {
  expect(states({ ...decided, outcomes: [...decided.outcomes, outcome('bias', 'deferred', '2026-09-22')] })).toEqual({
    G0: 'done',
    G1: 'done',
    G2: 'done',
    G3: 'done',
    G4: 'here',
    G5: 'next',
    G6: 'later',
    G7: 'anyTime',
    G8: 'anyTime',
    G9: 'later',
  })
})

test('gates that one proposal bundles are passed together, and the last of them is where we are', () => {
  const bundled: DossierFacts = {
    ...decided,
    proposals: [
      {
        id: 'p',
        title: 'Gaan we het gebruiken?',
        gates: ['G4', 'G5'],
        questions: ['bias', 'deployment'],
        meetingOn: null,
      },
    ],
  }
  expect(drawRoute(bundled).here).toBe('G5')
  expect(states(bundled)).toMatchObject({ G4: 'here', G5: 'here', G6: 'next' })
  expect(step(bundled, 'G4')?.bundledWith).toEqual(['G5'])
})

test('what runs without a decision stands at deployment, and what was never recorded is called skipped', () => {
  const legacy: DossierFacts = { ...screenedDossier, status: 'inUse', legacy: true }
  expect(drawRoute(legacy).here).toBe('G5')
  expect(states(legacy)).toMatchObject({ G0: 'done', G1: 'skipped', G3: 'skipped', G5: 'here', G6: 'next' })
})

test('in use with a decision stands at the review, also after a review', () => {
  const used: DossierFacts = {
    ...decided,
    status: 'inUse',
    outcomes: [outcome('deployment', 'approved')],
    reviewDueOn: '2027-10-01',
  }
  expect(step(used, 'G6')).toMatchObject({ state: 'here', plannedOn: '2027-10-01' })
  expect(drawRoute({ ...used, outcomes: [...used.outcomes, outcome('review', 'reaffirmed', '2027-09-01')] }).here).toBe(
    'G6',
  )
})

test('a stopped algorithm stands at the incident', () => {
  const stopped: DossierFacts = {
    ...decided,
    status: 'suspended',
    lastStop: { id: 's', stoppedOn: '2026-11-06', stoppedAt: '2026-11-06T12:00:00.000Z', from: 'pilot' },
  }
  expect(drawRoute(stopped).here).toBe('G8')
  expect(states(stopped)).toMatchObject({ G3: 'done', G4: 'next', G8: 'here' })
})

test('a no of the body keeps the algorithm where it was', () => {
  const refused = { ...screenedDossier, outcomes: [outcome('desirability', 'rejected')] }
  expect(drawRoute(refused).here).toBe('G1')
  expect(step(refused, 'G1')?.passage).toMatchObject({ kind: 'refusal' })
})

test('class C asks less and no body', () => {
  const light: DossierFacts = {
    ...screenedDossier,
    riskClass: 'C',
    flags: { ...screenedDossier.flags, personalData: false },
  }
  expect(step(light, 'G5')).toMatchObject({ by: 'administrative', inform: true })
  expect(step(light, 'G5')?.missing).toEqual(['workInstruction', 'communication'])
})

test('a far-reaching contract makes the design of class A a matter of the body, also when nobody knows', () => {
  const classA: DossierFacts = { ...screenedDossier, riskClass: 'A' }
  expect(step(classA, 'G2')?.by).toBe('political')
  expect(step({ ...classA, flags: { ...classA.flags, contract: false } }, 'G2')?.by).toBe('administrative')
  expect(step(screenedDossier, 'G2')?.by).toBe('administrative')
})

test('a route has at most one place, every gate once, and ends when the algorithm does', () => {
  const facts = fc.record({
    status: fc.constantFrom(...algorithmStatuses),
    riskClass: fc.constantFrom(...riskClasses, null),
    inputs: fc.subarray([...gateInputs]),
    outcomes: fc.subarray([
      outcome('desirability', 'approved'),
      outcome('pilot', 'approved'),
      outcome('deployment', 'deferred'),
    ]),
  })
  fc.assert(
    fc.property(facts, (given) => {
      const route = drawRoute({ ...screenedDossier, ...given })
      expect(route.steps.map((one) => one.gate)).toEqual([...gateIds])
      expect(route.steps.filter((one) => one.state === 'here').length).toBe(route.here === null ? 0 : 1)
      if (['rejected', 'withdrawn', 'outOfUse'].includes(given.status)) expect(route.ended).toBe(true)
    }),
  )
})

test('doubt about personal data never asks for less', () => {
  for (const gate of gates)
    for (const riskClass of riskClasses) {
      const asked = (personalData: boolean | null) =>
        inputsOf(gate, { riskClass, flags: { ...emptyDossier.flags, personalData } })
      expect(asked(null)).toEqual(asked(true))
      expect(asked(true)).toEqual(expect.arrayContaining([...asked(false)]))
    }
})

test('every paper that can be pointed out is asked for at a gate', () => {
  const asked = new Set(gates.flatMap((gate) => gate.inputs))
  expect([...paperInputs].filter((paper) => !asked.has(paper))).toEqual([])
})

import type { Control } from '../control/control.ts'
import { expect, it } from 'vitest'
import { gatherGovernance } from './gather-governance.ts'
import type { EndingMandate, OpenGovernance } from './open-business.ts'

const today = '2026-11-23'
const mandate: EndingMandate = {
  id: 'm',
  granteeFunction: 'teamleider Parkeren',
  bodyId: 'college',
  bodyName: 'college',
  to: '2026-10-31',
  returned: [{ id: 'p', title: 'Gaan we?', algorithmId: 'parkeerscan', algorithmName: 'Parkeerscan' }],
}

const around = {
  today,
  until: '2027-03-23',
  agreedFrom: null,
  mandateCheck: { value: 12, unit: 'months' },
} as const
const nothing: OpenGovernance = {
  mandates: [],
  mandateChecks: null,
  inventory: [],
  goals: [],
  notes: [],
  controls: [],
  tests: [],
  activities: [],
  findings: [],
}

it('gives what was open back to the body when a mandate ended', () => {
  expect(gatherGovernance({ ...nothing, mandates: [mandate] }, [], around)).toMatchObject([
    { kind: 'mandateEnded', since: '2026-10-31', worrying: true, owedBy: { roles: ['bodySecretary', 'legalCounsel'] } },
    { kind: 'decisionReturned', title: 'Gaan we?', owedBy: { roles: [], bodyIds: ['college'] } },
  ])
})

it('says in time that a mandate ends, and gives nothing back on its last day', () => {
  expect(gatherGovernance({ ...nothing, mandates: [{ ...mandate, to: today }] }, [], around)).toMatchObject([
    { kind: 'mandateEnds', dueOn: today },
  ])
})

it('says to the owner that a milestone is late, and to others than the owner that a control was not tested', () => {
  const goal = {
    title: 'Besluiten',
    statement: '',
    paragraphs: [],
    ownerRole: 'chiefExecutive',
    portfolio: '',
    indicator: '',
    baseline: '',
    target: '',
    milestones: [{ key: 'm1', title: 'Parkeerscan', dueOn: '2026-10-31' }],
    budget: [],
    cycle: [],
  } as const
  const control = {
    title: 'Voorwaarden',
    why: '',
    line: 'second',
    frequency: 'quarterly',
    ownerRole: 'controller',
    procedure: '',
    codes: [],
  } as const
  const open = {
    ...nothing,
    goals: [{ key: 'g', content: goal }],
    controls: [{ key: 'c', content: control, since: '2026-01-01' }],
  }
  expect(gatherGovernance(open, [], around)).toMatchObject([
    { kind: 'milestoneLate', dueOn: '2026-10-31', worrying: true, owedBy: { roles: ['chiefExecutive'] } },
    { kind: 'controlToTest', dueOn: '2026-04-01', owedBy: { roles: ['internalAuditor', 'algorithmExpert'] } },
  ])
})

it('shows a control that did not work to its owner until a later test', () => {
  const control: Control = {
    ...{ title: 'Voorwaarden', why: '', line: 'second', frequency: 'yearly', ownerRole: 'controller' },
    ...{ procedure: '', codes: [] },
  }
  const controls = [{ key: 'c', content: control, since: '2026-01-01' }]
  const test = (result: 'works' | 'doesNotWork' | 'notTested', testedOn: string) => ({
    controlKey: 'c',
    result,
    testedOn,
  })
  const failed = [test('doesNotWork', '2026-05-01'), test('notTested', '2026-06-01')]
  expect(gatherGovernance({ ...nothing, controls, tests: failed }, [], around)).toMatchObject([
    { kind: 'controlFailed', since: '2026-05-01', owedBy: { roles: ['controller'] } },
  ])
  const mended = [...failed, test('works', '2026-07-01')]
  expect(gatherGovernance({ ...nothing, controls, tests: mended }, [], around)).toEqual([])
})

it('lets a finding wait for the body, for its owner and for the auditor', () => {
  const finding = {
    id: 'f',
    reportId: 'r',
    sequence: 1,
    text: 'Niemand besluit.',
    auditorWord: '',
    recommendation: '',
    codes: [],
    bodyId: 'college',
    respondBy: '2026-10-01',
    ownerFunction: 'secretaris',
    ownerPersonId: 'mirjam',
  } as const
  const event = { answer: null, text: 't', dueOn: null, reference: 'r', personId: 'p', on: '2026-09-01' } as const
  const responded = { ...event, step: 'respond', answer: 'accepted', dueOn: '2026-12-01' } as const
  const kinds = (events: OpenGovernance['findings'][number]['events']) =>
    gatherGovernance({ ...nothing, findings: [{ finding, events }] }, [], around).map(({ kind }) => kind)
  expect(kinds([])).toEqual(['findingToAnswer'])
  expect(kinds([responded])).toEqual(['findingToFollow'])
  expect(kinds([responded, { ...event, step: 'followUp' }])).toEqual(['findingToClose'])
  expect(kinds([{ ...responded, answer: 'notAccepted' }])).toEqual([])
  expect(kinds([responded, { ...event, step: 'close' }])).toEqual([])
})

it('shows the top which role has something to do that nobody holds', () => {
  const content = { title: 't', about: '', cells: [{ riskClass: 'A', role: 'architect', mark: 'C' }] } as const
  const open = { ...nothing, activities: [{ content }] }
  expect(gatherGovernance(open, ['fg'], around)).toMatchObject([
    { kind: 'roleUnheld', title: 'architect', owedBy: { roles: ['chiefExecutive'] } },
  ])
  expect(gatherGovernance(open, ['architect'], around)).toEqual([])
})

it('asks to look through the mandates once a term, as long as there are any', () => {
  const due = (given: Partial<OpenGovernance>, agreedFrom: string | null = null) =>
    gatherGovernance({ ...nothing, ...given }, [], { ...around, agreedFrom }).map(({ kind, dueOn }) => [kind, dueOn])
  expect(due({ mandateChecks: [] }, '2026-01-10')).toEqual([['mandatesToCheck', '2027-01-10']])
  expect(due({ mandateChecks: [{ checkedOn: '2026-11-01' }] }, '2026-01-10')).toEqual([])
  expect(due({ mandateChecks: [{ checkedOn: '2025-11-01' }] })).toEqual([['mandatesToCheck', '2026-11-01']])
  expect(due({ mandateChecks: null }, '2020-01-10')).toEqual([])
})

import { expect, it } from 'vitest'
import { gatherGovernance } from './gather-governance.ts'
import type { EndingMandate } from './open-business.ts'

const today = '2026-11-23'
const mandate: EndingMandate = {
  id: 'm',
  granteeFunction: 'teamleider Parkeren',
  bodyId: 'college',
  bodyName: 'college',
  to: '2026-10-31',
  returned: [{ id: 'p', title: 'Gaan we?', algorithmId: 'parkeerscan', algorithmName: 'Parkeerscan' }],
}

it('gives what was open back to the body when a mandate ended', () => {
  expect(gatherGovernance({ mandates: [mandate] }, today)).toMatchObject([
    { kind: 'mandateEnded', since: '2026-10-31', worrying: true, owedBy: { roles: ['bodySecretary', 'legalCounsel'] } },
    { kind: 'decisionReturned', title: 'Gaan we?', owedBy: { roles: [], bodyIds: ['college'] } },
  ])
})

it('says in time that a mandate ends, and gives nothing back on its last day', () => {
  expect(gatherGovernance({ mandates: [{ ...mandate, to: today }] }, today)).toMatchObject([
    { kind: 'mandateEnds', dueOn: today },
  ])
})

import { describe, expect, test } from 'vitest'
import { dueDay } from '#src/domain/condition/condition-state.ts'
import type { Revisiting } from '#src/domain/decision/succession.ts'
import { extendCondition } from '#src/workflows/condition/extend-condition.ts'
import { grantMandate, type GrantMandate } from '#src/workflows/mandate/grant-mandate.ts'
import { readCondition } from '#src/workflows/condition/read-condition.ts'
import { readDecision } from './read-decision.ts'
import { readDecisionRoom } from './read-decision-room.ts'
import { recordDecision } from './record-decision.ts'
import { saveClosingRecord } from './save-record.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { draftExample } from './test-decision-room.ts'
import { exampleDossier, proposeAgain, type ExampleDossier } from './test-example-dossier.ts'

async function drafted(house: TestContext, dossier: ExampleDossier) {
  const room = await readDecisionRoom(house.as('bodySecretary'), dossier.proposalId)
  await draftExample(house, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
}

const take = ({ as }: TestContext, proposalId: string) =>
  recordDecision(as('bodySecretary'), { proposalId, legalNature: 'factualDecision', underMandate: false })

/** A decision with one condition, and a second proposal on the agenda of which the record is drafted. */
async function decidedBefore(given: Parameters<typeof exampleDossier>[1] = {}) {
  const house = await testContext()
  const dossier = await exampleDossier(house, given)
  await drafted(house, dossier)
  const first = await take(house, dossier.proposalId)
  if (!first.ok) throw new Error(JSON.stringify(first.refusal))
  const again = await proposeAgain(house, dossier)
  await drafted(house, again)
  const conditionId = first.value.conditions[0]?.id ?? ''
  return { house, first: first.value, conditionId, again }
}

async function say({ house, again }: Awaited<ReturnType<typeof decidedBefore>>, revisiting: Revisiting) {
  const secretary = house.as('bodySecretary')
  const room = await readDecisionRoom(secretary, again.proposalId)
  if (room === undefined) throw new Error('no room')
  const revision = room.revisions.get(again.proposalId) ?? 0
  const closing = { ...room.closing, revisiting }
  return saveClosingRecord(secretary, { proposalId: again.proposalId, revision, closing })
}

describe('a second decision', () => {
  test('replaces the first: both point at each other, and a condition lapses by it', async () => {
    const before = await decidedBefore()
    const { house, first, conditionId, again } = before
    const change = { conditionId, fate: 'lapses', dueOn: null, reason: 'Staat nu in het nieuwe besluit' } as const
    const succession = { decisionId: first.id, kind: 'replaces', reason: 'Het werkt anders' } as const
    expect((await say(before, { succession, changes: [change] })).ok).toBe(true)
    const second = await take(house, again.proposalId)
    expect(second).toMatchObject({ ok: true, value: { supersedes: first.id } })
    const secondId = second.ok ? second.value.id : ''
    expect((await readDecision(house.ctx, first.id))?.supersededBy).toMatchObject({ id: secondId })
    expect((await readDecision(house.ctx, secondId))?.supersedes).toMatchObject({ id: first.id })
    const condition = await readCondition(house.ctx, conditionId)
    expect(condition?.followed.events.at(-1)).toMatchObject({ kind: 'lapsed', decisionId: secondId })
    expect(condition?.decision.numbers.get(secondId)).toBe('2026-0002')
  })

  test('is not taken, and changes nothing, while it is silent about a condition of the decision it replaces', async () => {
    const before = await decidedBefore()
    const { house, first, conditionId, again } = before
    const succession = { decisionId: first.id, kind: 'withdraws', reason: 'Wij stoppen ermee' } as const
    await say(before, { succession, changes: [] })
    const second = await take(house, again.proposalId)
    expect(second.ok ? [] : second.refusal.map(({ refusal }) => refusal)).toEqual(['condition-fate-missing'])
    expect((await readDecision(house.ctx, first.id))?.supersededBy).toBeUndefined()
    expect((await readCondition(house.ctx, conditionId))?.followed.events).toEqual([])
  })

  test('gives more time to a condition and leaves the first decision in force', async () => {
    const before = await decidedBefore()
    const { house, first, conditionId, again } = before
    const change = { conditionId, fate: 'extended', dueOn: '2027-05-01', reason: 'De meting duurt langer' } as const
    await say(before, { succession: null, changes: [change] })
    expect((await take(house, again.proposalId)).ok).toBe(true)
    const condition = await readCondition(house.ctx, conditionId)
    expect(condition === undefined ? null : dueDay(condition.followed)).toBe('2027-05-01')
    expect((await readDecision(house.ctx, first.id))?.supersededBy).toBeUndefined()
  })
})

describe('more time under a mandate', () => {
  const basisOf = () => 'Mandaat van proceseigenaar'
  const mandate = ({ bodies, people }: TestContext): GrantMandate => ({
    ...{ mandateKind: 'mandate', grantorBodyId: bodies['college']?.id ?? '', granteeFunction: 'proceseigenaar' },
    ...{ granteePersonId: people.processOwner.id, granteeSubordinate: true, consentOn: null, subMandateAllowed: false },
    ...{ parentId: null, mode: 'negativeList', questions: [], classes: [], domains: [], instructions: '' },
    ...{
      maxAmountCents: null,
      maxMonths: null,
      exclusions: [],
      exclusionsText: '',
      decisionReference: 'Mandaatregeling 2026',
    },
    ...{ sourceUrl: null, from: '2026-01-01', to: null },
  })

  test('is given under a mandate that reaches the question: later, with the reason and the basis, as an event', async () => {
    const { house, conditionId } = await decidedBefore({ riskClass: 'C' })
    expect((await grantMandate(house.as('bodySecretary'), mandate(house))).ok).toBe(true)
    const command = { conditionId, dueOn: '2027-05-01', reason: 'De leverancier is later klaar.', basisOf }
    const result = await extendCondition(house.as('processOwner'), command)
    expect(result.ok ? null : result.refusal).toBeNull()
    const followed = (await readCondition(house.ctx, conditionId))?.followed
    expect(followed?.events).toMatchObject([
      { kind: 'extended', text: command.reason, mandate: { basis: 'Mandaat van proceseigenaar' }, decisionId: null },
    ])
    expect(followed === undefined ? null : dueDay(followed)).toBe('2027-05-01')
    const events = await house.database.db.selectFrom('audit_event').select('action').orderBy('sequence').execute()
    expect(events.at(-1)?.action).toBe('condition.extended')
    const other = await extendCondition(house.as('projectLead'), { ...command, dueOn: '2027-06-01' })
    expect(other).toEqual({ ok: false, refusal: 'mandate-of-another' })
  })

  test('is refused for a question that the body keeps, and nothing is written', async () => {
    const { house, conditionId } = await decidedBefore()
    await grantMandate(house.as('bodySecretary'), mandate(house))
    const command = { conditionId, dueOn: '2027-05-01', reason: 'Meer tijd', basisOf }
    const result = await extendCondition(house.as('processOwner'), command)
    expect(result).toEqual({ ok: false, refusal: 'reserved-question' })
    expect((await readCondition(house.ctx, conditionId))?.followed.events).toEqual([])
  })
})

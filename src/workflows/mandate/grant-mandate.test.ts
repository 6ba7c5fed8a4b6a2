import { expect, test } from 'vitest'

import { endMandate } from './end-mandate.ts'
import { grantMandate, type GrantMandate } from './grant-mandate.ts'
import { mandatesByDay, readMandates } from './read-mandates.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'

const proposal = ({ bodies }: TestContext, given: Partial<GrantMandate> = {}): GrantMandate => ({
  mandateKind: 'mandate',
  grantorBodyId: bodies['college']?.id ?? '',
  granteeFunction: 'teamleider Parkeren',
  granteePersonId: null,
  granteeSubordinate: true,
  consentOn: null,
  subMandateAllowed: false,
  parentId: null,
  mode: 'positiveList',
  questions: ['deployment', 'pilot'],
  classes: ['C'],
  domains: ['parking'],
  instructions: 'Meldt elk besluit aan het college.',
  maxAmountCents: 50_000_000,
  maxMonths: null,
  exclusions: ['politicallySensitive'],
  exclusionsText: '',
  decisionReference: 'Mandaatregeling 2026, artikel 7',
  sourceUrl: null,
  from: '2026-01-01',
  to: null,
  ...given,
})

test('a mandate goes into the register with its event, and comes back whole', async () => {
  const test = await testContext()
  const granted = await grantMandate(test.as('bodySecretary'), proposal(test))
  const { mandates } = await readMandates(test.ctx)
  expect(granted.ok && mandates[0]).toMatchObject(granted.ok ? granted.value : {})
  const events = await test.database.db.selectFrom('audit_event').select('action').orderBy('sequence').execute()
  expect(events.map(({ action }) => action)).toEqual(['mandate.granted'])
})

test('a mandate on a reserved question is refused and nothing is written', async () => {
  const test = await testContext()
  const reaching = proposal(test, { questions: ['desirability'], classes: ['B'] })
  expect(await grantMandate(test.as('bodySecretary'), reaching)).toEqual({ ok: false, refusal: 'reserved-question' })
  expect((await readMandates(test.ctx)).mandates).toEqual([])
})

test('a mandate ends after a day, once, and stays in the register', async () => {
  const test = await testContext()
  const granted = await grantMandate(test.as('bodySecretary'), proposal(test))
  const mandateId = granted.ok ? granted.value.id : ''
  const command = { mandateId, lastDay: '2026-11-30', reason: 'reorganisatie', revision: 1 }
  expect((await endMandate(test.as('bodySecretary'), command)).ok).toBe(true)
  expect(await endMandate(test.as('bodySecretary'), command)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  const { mandates } = await readMandates(test.ctx)
  expect(mandatesByDay(mandates, '2026-11-30').current).toHaveLength(1)
  expect(mandatesByDay(mandates, '2026-12-01').ended[0]?.endedReason).toBe('reorganisatie')
})

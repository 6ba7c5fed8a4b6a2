import { expect, test } from 'vitest'

import { assessChoice } from './assess-choice.ts'
import { attemptOfficialDecision } from './attempt-official-decision.ts'
import { grantMandate } from '#src/workflows/mandate/grant-mandate.ts'
import { logChoice } from './log-choice.ts'
import { readChoices } from './read-choices.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'

/** A mandate for everything that may be mandated, to the process owner. */
const mandateForEverything = ({ bodies, people, as }: TestContext) =>
  grantMandate(as('bodySecretary'), {
    mandateKind: 'mandate',
    grantorBodyId: bodies['college']?.id ?? '',
    granteeFunction: 'proceseigenaar',
    granteePersonId: people.processOwner.id,
    granteeSubordinate: true,
    consentOn: null,
    subMandateAllowed: false,
    parentId: null,
    mode: 'negativeList',
    questions: [],
    classes: [],
    domains: [],
    instructions: '',
    maxAmountCents: null,
    maxMonths: null,
    exclusions: [],
    exclusionsText: '',
    decisionReference: 'Mandaatregeling 2026',
    sourceUrl: null,
    from: '2026-01-01',
    to: null,
  })

test('desirability of class B is refused to an official with a mandate, and the secretary sees the attempt', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test)
  expect((await mandateForEverything(test)).ok).toBe(true)
  const command = { algorithmId: algorithm.id, question: 'desirability' } as const
  const attempt = await attemptOfficialDecision(test.as('processOwner'), command)
  expect(attempt).toEqual({ ok: false, refusal: 'reserved-question' })
  const { choices } = await readChoices(test.as('bodySecretary'))
  expect(choices).toMatchObject([
    {
      choice: { source: 'refusedAttempt', questions: ['desirability'], madeByFunction: 'functie processOwner' },
      algorithm: { name: 'Parkeerscan' },
      status: 'toAssess',
    },
  ])
})

test('trying again on the same day is kept once', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test)
  const command = { algorithmId: algorithm.id, question: 'deployment' } as const
  await attemptOfficialDecision(test.as('processOwner'), command)
  await attemptOfficialDecision(test.as('processOwner'), command)
  expect((await readChoices(test.ctx)).choices).toHaveLength(1)
})

test('class C may be decided by the official, and nothing is kept', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test, { riskClass: 'C' })
  await mandateForEverything(test)
  const attempt = await attemptOfficialDecision(test.as('processOwner'), {
    algorithmId: algorithm.id,
    question: 'deployment',
  })
  expect(attempt).toMatchObject({ ok: true, value: { mandate: { granteeFunction: 'proceseigenaar' } } })
  expect((await readChoices(test.ctx)).choices).toEqual([])
})

test('the mandate of somebody else does not help', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test, { riskClass: 'C' })
  await mandateForEverything(test)
  expect(
    await attemptOfficialDecision(test.as('projectLead'), { algorithmId: algorithm.id, question: 'deployment' }),
  ).toEqual({ ok: false, refusal: 'mandate-of-another' })
})

test('an algorithm in use without a decision is seen, and kept once somebody judges it', async () => {
  const test = await testContext()
  await testAlgorithm(test, {
    algorithm: { status: 'inUse', phase: 'monitoring', legacy: true },
    facts: { usedFrom: '2019-04-01' },
  })
  const before = (await readChoices(test.ctx)).choices
  expect(before).toMatchObject([
    { choice: { source: 'inUseWithoutDecision', madeOn: '2019-04-01' }, status: 'toAssess' },
  ])
  const put = {
    choice: before[0]?.key ?? '',
    status: 'toPutForward',
    nature: 'political',
    reason: 'Het college moet hierover besluiten.',
    coveredByDecisionId: null,
    mandateId: null,
    coverReference: '',
    putToBodyId: test.bodies['college']?.id ?? '',
  } as const
  expect((await assessChoice(test.as('chiefExecutive'), put)).ok).toBe(true)
  const after = (await readChoices(test.ctx)).choices
  expect(after).toMatchObject([{ status: 'toPutForward', nature: 'political' }])
  expect(await assessChoice(test.as('chiefExecutive'), put)).toEqual({ ok: false, refusal: 'transition-impossible' })
})

test('whoever logged a choice does not close it', async () => {
  const test = await testContext()
  const logged = await logChoice(test.as('chiefExecutive'), {
    algorithmId: null,
    description: 'Onder 40 procent zekerheid kijkt een mens.',
    whyPolitical: 'De grens bepaalt hoe vaak een mens een melding leest.',
    madeByFunction: 'functioneel beheerder',
    madeOn: '2024-05-06',
    questions: ['humanControl'],
  })
  const close = {
    choice: logged.ok ? logged.value.id : '',
    status: 'technical',
    nature: 'technical',
    reason: 'Alleen een instelling.',
    coveredByDecisionId: null,
    mandateId: null,
    coverReference: '',
    putToBodyId: null,
  } as const
  expect(await assessChoice(test.as('chiefExecutive'), close)).toEqual({ ok: false, refusal: 'same-person' })
  expect((await assessChoice(test.as('legalCounsel'), close)).ok).toBe(true)
})

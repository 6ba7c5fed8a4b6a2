import { describe, expect, test } from 'vitest'
import type { DecisionRefusal } from '#src/domain/decision/problem.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { readChoices } from '#src/workflows/administrative-choice/read-choices.ts'
import { readDecision } from './read-decision.ts'
import { readDecisionRoom } from './read-decision-room.ts'
import { recordDecision, type RecordDecisionResult } from './record-decision.ts'
import { registerHistoricDecision } from './register-historic-decision.ts'
import { readStartPage } from '#src/workflows/start/read-start-page.ts'
import { changePerson } from '#src/workflows/person/change-person.ts'
import { reportCondition } from '#src/workflows/condition/report-condition.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { draftExample } from './test-decision-room.ts'
import { exampleAlgorithm, exampleDossier, type ExampleDossier } from './test-example-dossier.ts'

async function ready(
  given?: Parameters<typeof exampleDossier>[1],
): Promise<{ test: TestContext; dossier: ExampleDossier }> {
  const test = await testContext()
  const dossier = await exampleDossier(test, given)
  const room = await readDecisionRoom(test.as('bodySecretary'), dossier.proposalId)
  await draftExample(test, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  return { test, dossier }
}

const take = (ctx: Context, proposalId: string, underMandate = false): Promise<RecordDecisionResult> =>
  recordDecision(ctx, {
    proposalId,
    legalNature: 'factualDecision',
    underMandate,
  })

const refusals = (result: RecordDecisionResult): readonly DecisionRefusal[] =>
  result.ok ? [] : result.refusal.map(({ refusal }) => refusal)

const actions = async ({ database }: TestContext): Promise<readonly string[]> =>
  (await database.db.selectFrom('audit_event').select('action').orderBy('sequence').execute()).map(
    ({ action }) => action,
  )

describe('recording a decision', () => {
  test('keeps questions, conditions, snapshot, status and event together', async () => {
    const { test, dossier } = await ready()
    const result = await take(test.as('bodySecretary'), dossier.proposalId)
    expect(refusals(result)).toEqual([])
    const decision = result.ok ? result.value : undefined
    expect(decision?.number).toBe('2026-0001')
    const page = await readDecision(test.as('bodySecretary'), decision?.id ?? '')
    expect(page?.decision).toEqual(decision)
    expect(page?.decision.questions.map(({ label }) => label)).toEqual(['approved', 'approvedWithConditions'])
    expect(page?.conditions.map(({ condition }) => condition.beforeStart)).toEqual([true])
    expect(page?.frozen.advices?.map(({ id }) => id).toSorted()).toEqual(dossier.adviceIds.toSorted())
    const rows = await within(test.ctx, async (tx) => ({
      proposal: await tx.selectFrom('proposal').select('status').executeTakeFirstOrThrow(),
      weighing: await tx.selectFrom('weighing').select('status').executeTakeFirstOrThrow(),
    }))
    expect(rows).toEqual({ proposal: { status: 'decided' }, weighing: { status: 'weighed' } })
    expect((await actions(test)).at(-1)).toBe('decision.taken')
  })

  test('happens once when twenty try at the same time', async () => {
    const { test, dossier } = await ready()
    const attempts = Array.from({ length: 20 }, () => take(test.as('bodySecretary'), dossier.proposalId))
    const results = await Promise.all(attempts)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(results.flatMap(refusals))).toEqual(new Set(['already-decided']))
    const counts = await within(test.ctx, async (tx) => [
      (await tx.selectFrom('decision').select('id').execute()).length,
      (await tx.selectFrom('decision_question').select('id').execute()).length,
    ])
    expect(counts).toEqual([1, 2])
    expect((await actions(test)).filter((action) => action === 'decision.taken')).toHaveLength(1)
  })

  test.each<readonly [string, DecisionRefusal, (test: TestContext) => Context]>([
    ['an official', 'recorder-not-entitled', (test) => test.as('processOwner')],
    ['the clerk of another body', 'recorder-not-entitled', (test) => test.as('clerk')],
    ['a member of the college', 'recorder-is-member', (test) => test.as('executiveMember')],
    ['an advisor', 'recorder-is-advisor', (test) => test.as('fg')],
  ])('is refused for %s, and the attempt is seen', async (_, refusal, as) => {
    const { test, dossier } = await ready()
    expect(refusals(await take(as(test), dossier.proposalId))).toContain(refusal)
    expect((await actions(test)).at(-1)).toBe('decision.refused')
    const rows = await within(test.ctx, (tx) => tx.selectFrom('decision').select('id').execute())
    expect(rows).toEqual([])
  })

  test('is refused under a mandate for a question that the body keeps for itself', async () => {
    const { test, dossier } = await ready()
    expect(refusals(await take(test.as('processOwner'), dossier.proposalId, true))).toContain('reserved-under-mandate')
    expect((await actions(test)).at(-1)).toBe('decision.refused')
  })

  test('is kept as a choice of an official when it is refused: once, by function, for the secretary', async () => {
    const { test, dossier } = await ready()
    await take(test.as('processOwner'), dossier.proposalId, true)
    await take(test.as('processOwner'), dossier.proposalId, true)
    const { choices } = await readChoices(test.as('bodySecretary'))
    expect(choices.filter(({ choice }) => choice.source === 'refusedAttempt')).toMatchObject([
      { choice: { questions: ['desirability', 'deployment'], madeByFunction: 'functie processOwner' } },
    ])
  })

  test('leaves no choice of an official when a member of the body or the secretary is refused', async () => {
    const { test, dossier } = await ready()
    await take(test.as('executiveMember'), dossier.proposalId)
    await within(test.ctx, (tx) => tx.deleteFrom('record_draft').execute())
    expect((await take(test.as('bodySecretary'), dossier.proposalId)).ok).toBe(false)
    const { choices } = await readChoices(test.as('bodySecretary'))
    expect(choices.filter(({ choice }) => choice.source === 'refusedAttempt')).toEqual([])
  })

  test('is refused when the weighing changed after it was put forward', async () => {
    const { test, dossier } = await ready()
    await within(test.ctx, (tx) => tx.updateTable('weighing').set({ summary: 'Iets anders' }).execute())
    expect(refusals(await take(test.as('bodySecretary'), dossier.proposalId))).toEqual(['weighing-changed'])
  })

  test('can say no, and then the algorithm is rejected', async () => {
    const { test, dossier } = await ready()
    await within(test.ctx, async (tx) => {
      const drafts = await tx.selectFrom('record_draft').selectAll().where('id', '=', dossier.questions[1]).execute()
      const question = await tx
        .selectFrom('proposal_question')
        .selectAll()
        .where('id', '=', dossier.questions[1])
        .executeTakeFirstOrThrow()
      const optionId = question.options.find((one) => one.weighingOptionId === dossier.options.without)?.id ?? ''
      const content = { ...drafts[0]?.content, outcome: { kind: 'option', optionId }, conditions: [] }
      await tx
        .updateTable('record_draft')
        .set({ content: JSON.stringify(content) })
        .where('id', '=', dossier.questions[1])
        .execute()
    })
    const result = await take(test.as('bodySecretary'), dossier.proposalId)
    expect(result.ok && result.value.questions.map(({ label }) => label)).toEqual(['approved', 'rejected'])
    const algorithm = await within(test.ctx, (tx) =>
      tx.selectFrom('algorithm').select('status').executeTakeFirstOrThrow(),
    )
    expect(algorithm.status).toBe('rejected')
  })
})

describe('a condition', () => {
  test('is proved by one and verified by another', async () => {
    const { test, dossier } = await ready()
    const result = await take(test.as('bodySecretary'), dossier.proposalId)
    const conditionId = result.ok ? (result.value.conditions[0]?.id ?? '') : ''
    const report = { conditionId, text: 'Zie rapport', decisionId: null, proof: null }
    const prove = { ...report, kind: 'evidenceSubmitted' as const }
    expect(await reportCondition(test.as('fg'), prove)).toEqual({ ok: false, refusal: 'not-the-owner' })
    expect((await reportCondition(test.as('developer'), prove)).ok).toBe(true)
    const verify = { ...report, kind: 'fulfilled' as const }
    expect(await reportCondition(test.as('developer'), verify)).toEqual({ ok: false, refusal: 'verifier-is-owner' })
    expect((await reportCondition(test.as('internalAuditor'), verify)).ok).toBe(true)
    expect((await actions(test)).filter((action) => action === 'condition.reported')).toHaveLength(2)
  })
})

describe('a condition of who left', () => {
  test('is not stuck: the team takes it up, and the top sees that nobody holds it', async () => {
    const { test, dossier } = await ready()
    const result = await take(test.as('bodySecretary'), dossier.proposalId)
    const conditionId = result.ok ? (result.value.conditions[0]?.id ?? '') : ''
    await changePerson(test.as('administrator'), { ...test.people.developer, active: false })
    const top = test.as('chiefExecutive')
    const kinds = async () =>
      top.actor === null ? [] : (await readStartPage(top, top.actor)).page.asks.map(({ matter }) => matter.kind)
    expect(await kinds()).toContain('conditionUnheld')
    const prove = { conditionId, text: 'Zie rapport', kind: 'evidenceSubmitted' as const, proof: null }
    expect((await reportCondition(test.as('processOwner'), prove)).ok).toBe(true)
    expect(await kinds()).not.toContain('conditionUnheld')
  })
})

describe('a decision of before', () => {
  test('is registered by the secretary with its document, and changes no status', async () => {
    const test = await testContext()
    const algorithmId = await exampleAlgorithm(test, { riskClass: 'B', status: 'inUse' })
    const command = {
      algorithmId,
      bodyId: test.bodies['college']?.id ?? '',
      title: 'Gaan we scanauto’s gebruiken?',
      kind: 'deployment' as const,
      outcomeText: 'Het college gebruikt scanauto’s.',
      effect: 'use' as const,
      reasons: '',
      decidedOn: '2019-03-12',
      reviewOn: null,
      documentReference: 'Besluitenlijst 12 maart 2019, nr 8',
    }
    expect(await registerHistoricDecision(test.as('processOwner'), command)).toEqual({
      ok: false,
      refusal: 'recorder-not-entitled',
    })
    const result = await registerHistoricDecision(test.as('bodySecretary'), command)
    expect(result.ok && result.value.origin.kind).toBe('historic')
    const algorithm = await within(test.ctx, (tx) =>
      tx.selectFrom('algorithm').select('status').executeTakeFirstOrThrow(),
    )
    expect(algorithm.status).toBe('inUse')
  })
})

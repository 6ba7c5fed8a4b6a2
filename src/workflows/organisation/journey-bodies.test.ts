import { expect, test } from 'vitest'
import type { OrganisationKind } from '#src/domain/body/body.ts'
import { insertBodyMember } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { readDecision } from '#src/workflows/decision/read-decision.ts'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { readRouting } from '#src/workflows/routing/read-routing.ts'
import { recordDecision, type RecordDecisionResult } from '#src/workflows/decision/record-decision.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'

/** A class B algorithm of this body, on its agenda, with the whole record written. */
async function onAgenda(test: TestContext, body: string) {
  const dossier = await exampleDossier(test, { body })
  const room = await readDecisionRoom(test.as('bodySecretary'), dossier.proposalId)
  await draftExample(test, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  return dossier
}

const record = (ctx: Context, proposalId: string): Promise<RecordDecisionResult> =>
  recordDecision(ctx, {
    proposalId,
    legalNature: 'factualDecision',
    underMandate: false,
  })

async function bodyThatDecided(test: TestContext, taken: RecordDecisionResult): Promise<string | undefined> {
  expect(taken).toMatchObject({ ok: true })
  const page = await readDecision(test.ctx, taken.ok ? taken.value.id : '')
  return page?.decision.bodyId
}

const deployment = (test: TestContext, algorithmId: string) =>
  readRouting(test.as('processOwner'), algorithmId, { question: 'deployment' })

test.each<[OrganisationKind, string]>([
  ['province', 'gedeputeerdeStaten'],
  ['waterAuthority', 'dagelijksBestuur'],
])('in a %s, %s decides on deployment of class B, and its own secretary records that', async (kind, code) => {
  const test = await testContext(kind)
  const body = test.bodies[code]?.id
  const { algorithmId, proposalId } = await onAgenda(test, code)
  expect(await deployment(test, algorithmId)).toMatchObject({ outcome: 'determined', bodyId: body })
  const byClerk = await record(test.as('clerk'), proposalId)
  expect(byClerk).toMatchObject({ ok: false, refusal: [{ refusal: 'recorder-not-entitled' }] })
  expect(await bodyThatDecided(test, await record(test.as('bodySecretary'), proposalId))).toBe(body)
})

test('a model for the value of houses is decided by the tax assessment officer, not by the college', async () => {
  const test = await testContext()
  const body = test.bodies['heffingsambtenaar']?.id ?? ''
  const holder = test.people.endUser
  await within(test.ctx, (tx) =>
    insertBodyMember(tx, test.organisation.id, {
      id: test.ctx.newId(),
      bodyId: body,
      personId: holder.id,
      title: 'heffingsambtenaar',
      politicalGroup: null,
      from: '2020-01-01',
      to: null,
    }),
  )
  const { algorithmId, proposalId } = await onAgenda(test, 'heffingsambtenaar')
  expect(await deployment(test, algorithmId)).toMatchObject({ outcome: 'determined', bodyId: body })
  const bySecretary = await record(test.as('bodySecretary'), proposalId)
  expect(bySecretary).toMatchObject({ ok: false, refusal: [{ refusal: 'recorder-not-entitled' }] })
  expect(await bodyThatDecided(test, await record(test.as('endUser'), proposalId))).toBe(body)
})

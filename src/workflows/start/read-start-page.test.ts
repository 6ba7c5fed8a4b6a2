import { expect, test } from 'vitest'
import type { MatterKind } from '#src/domain/start/matter.ts'
import type { Role } from '#src/domain/person/role.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import { moveWeighing } from '#src/workflows/weighing/move-weighing.ts'
import { readStartPage } from './read-start-page.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { describeOption } from '#src/workflows/weighing/describe-option.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { beginConsultation } from '#src/workflows/consultation/write-consultation.ts'
import { decideText, offeredFramework } from '#src/workflows/guiding-text/test-framework.ts'
import { putOutConsultation } from '#src/workflows/consultation/move-consultation.ts'
import { startGuidingText } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { aCompleteWeighing, done } from '#src/workflows/weighing/test-weighings.ts'

/** What the holder of a role is asked. */
async function askedOf(of: TestContext, role: Role, today?: string): Promise<MatterKind[]> {
  const ctx = { ...of.as(role), ...(today === undefined ? {} : { today }) }
  if (ctx.actor === null) throw new Error(`${role} is nobody.`)
  const { page } = await readStartPage(ctx, ctx.actor)
  return page.asks.map(({ matter }) => matter.kind)
}

test('a weighing is never nobody’s move: the lawyer, the expert, then who releases it', async () => {
  const of = await testContext()
  const { algorithmId } = await aCompleteWeighing(of)
  expect(await askedOf(of, 'processOwner')).toContain('weighingToComplete')
  expect(await askedOf(of, 'legalCounsel')).not.toContain('lawToJudge')

  const [option] = (await readWeighing(of.as('projectLead'), algorithmId))?.weighing?.options ?? []
  if (option === undefined) throw new Error('There is no option.')
  const draft = { ...option, requiredConditions: 'Nieuwe woorden.' }
  done(await describeOption(of.as('projectLead'), { algorithmId, edited: option, draft }))
  expect(await askedOf(of, 'legalCounsel')).toContain('lawToJudge')

  expect(await askedOf(of, 'algorithmExpert')).not.toContain('factsToConfirm')
  done(await confirmFacts(of.as('projectLead'), { algorithmId }))
  expect(await askedOf(of, 'algorithmExpert')).toContain('factsToConfirm')
  done(await confirmFacts(of.as('algorithmExpert'), { algorithmId }))
  expect(await askedOf(of, 'algorithmExpert')).not.toContain('factsToConfirm')

  const asked = await askedOf(of, 'processOwner')
  expect(asked).toContain('weighingToRelease')
  expect(asked).not.toContain('weighingToComplete')
  done(await moveWeighing(of.as('projectLead'), { algorithmId, trigger: 'openFacts', reason: 'Nieuwe cijfers.' }))
  expect(await askedOf(of, 'processOwner')).toContain('weighingToComplete')
})

test('an algorithm with a class goes on along the route, also in use as long as nobody decided on it', async () => {
  const of = await testContext()
  await testAlgorithm(of, { algorithm: { status: 'idea' } })
  expect(await askedOf(of, 'processOwner')).toContain('momentToPrepare')
  const elsewhere = await testContext()
  await testAlgorithm(elsewhere, { algorithm: { status: 'inUse' } })
  expect(await askedOf(elsewhere, 'processOwner')).toContain('momentToPrepare')
  const stopped = await testContext()
  await testAlgorithm(stopped, { algorithm: { status: 'outOfUse' } })
  expect(await askedOf(stopped, 'processOwner')).not.toContain('momentToPrepare')
})

test('the top and the policy advisor of a new organisation begin with the startbesluit', async () => {
  const of = await testContext()
  expect(await askedOf(of, 'chiefExecutive')).toContain('startingDecisionToTake')
  expect(await askedOf(of, 'policyAdvisor')).toContain('startingDecisionToTake')
  expect(await askedOf(of, 'projectLead')).not.toContain('startingDecisionToTake')
})

test('a text that was offered is the move of the clerk of the council, a draft that of the policy advisor', async () => {
  const of = await testContext()
  const id = await offeredFramework(of)
  expect(await askedOf(of, 'clerk')).toContain('textToDecide')
  expect(await askedOf(of, 'bodySecretary')).not.toContain('textToDecide')
  done(await decideText(of, id, 'clerk'))
  expect(await askedOf(of, 'clerk')).not.toContain('textToDecide')
  done(await startGuidingText(of.as('policyAdvisor'), { kind: 'vision', title: 'Visie', beginning: 'empty' }))
  expect(await askedOf(of, 'policyAdvisor')).toContain('textToWrite')
})

test('a consultation that closed asks for an account', async () => {
  const of = await testContext()
  const days = { opensOn: '2026-11-23', closesOn: '2026-12-31', answerBy: '2027-01-31' }
  const words = { title: 'Wat vindt u?', draft: 'Het plan.', questions: 'Mist u iets?', followUp: 'De raad besluit.' }
  const subject = { subject: 'other', subjectId: null } as const
  const { id } = done(await beginConsultation(of.as('policyAdvisor'), { ...days, ...words, ...subject }))
  done(await putOutConsultation(of.as('policyAdvisor'), { id, revision: 1 }))
  expect(await askedOf(of, 'policyAdvisor')).not.toContain('consultationToAccount')
  expect(await askedOf(of, 'policyAdvisor', '2027-01-01')).toContain('consultationToAccount')
})

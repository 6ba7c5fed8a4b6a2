import { expect, test } from 'vitest'
import type { Criteria } from '#src/domain/algorithm/classification.ts'
import type { MatterKind } from '#src/domain/start/matter.ts'
import { screeningQuestions } from '#src/domain/screening/screening.ts'
import type { Role, RoleAssignment } from '#src/domain/person/role.ts'
import { insertRoleAssignment } from '#src/storage/people.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { answerScreening } from '#src/workflows/screening/answer-screening.ts'
import { confirmClassification } from '#src/workflows/screening/confirm-classification.ts'
import { proposeClassification } from '#src/workflows/screening/propose-classification.ts'
import { reviewScreening } from '#src/workflows/screening/review-screening.ts'
import { submitScreening } from '#src/workflows/screening/submit-screening.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { readStartPage } from './read-start-page.ts'

const assignment = (of: TestContext, to: Role, role: Role): RoleAssignment => ({
  id: of.ctx.newId(),
  personId: of.people[to].id,
  role,
  scope: { kind: 'organisation' },
  portfolio: null,
  heldBy: null,
  from: '2026-01-01',
  to: null,
})

/** Somebody gets one more role. */
const give = (of: TestContext, to: Role, role: Role) =>
  within(of.ctx, (tx) => insertRoleAssignment(tx, of.organisation.id, assignment(of, to, role)))

/** What of the screening and the class the holder of a role is asked. */
async function askedOf(of: TestContext, role: Role, also: readonly Role[] = []): Promise<MatterKind[]> {
  const ctx = of.as(role)
  if (ctx.actor === null) throw new Error(`${role} is nobody.`)
  const more = also.map((given) => assignment(of, role, given))
  const { page } = await readStartPage(ctx, { ...ctx.actor, assignments: [...ctx.actor.assignments, ...more] })
  return page.asks.map(({ matter }) => matter.kind).filter((kind) => /^(?:screening|class)/.test(kind))
}

async function answer(ctx: Context, algorithmId: string): Promise<void> {
  for (const [revision, question] of screeningQuestions.entries())
    done(await answerScreening(ctx, { algorithmId, question, answer: 'no', explanation: 'Zo is het.', revision }))
}

const criteria: Criteria = {
  ...{ prohibitedPractice: 'no', highRiskAi: 'no', legalEffect: 'no' },
  ...{ categorises: 'no', ownJudgement: 'no' },
}
const propose = async (ctx: Context, algorithmId: string, changes: Partial<Criteria> = {}): Promise<string> => {
  const given = { algorithmId, criteria: { ...criteria, ...changes }, aiActRiskGroup: null, reason: 'Daarom.' }
  return done(await proposeClassification(ctx, given)).id
}

test('a screening is always somebody’s move, and says which', async () => {
  const of = await testContext()
  const { id } = await testAlgorithm(of)
  expect(await askedOf(of, 'processOwner')).toEqual(['screeningToDo'])
  await answer(of.as('processOwner'), id)
  expect(await askedOf(of, 'processOwner')).toEqual(['screeningToSend'])
  done(await submitScreening(of.as('processOwner'), id))
  expect(await askedOf(of, 'processOwner')).toEqual([])
  expect(await askedOf(of, 'algorithmExpert')).toEqual(['screeningToReview'])
  expect(await askedOf(of, 'fg')).toEqual([])
  done(await reviewScreening(of.as('algorithmExpert'), { algorithmId: id, agrees: false, note: 'Nee.' }))
  expect(await askedOf(of, 'processOwner')).toEqual(['screeningReturned'])
  expect(await askedOf(of, 'algorithmExpert')).toEqual([])
})

test('whoever answered a screening is not asked to read it; without another expert, other readers are', async () => {
  const of = await testContext()
  await give(of, 'algorithmExpert', 'projectLead')
  const { id } = await testAlgorithm(of)
  await answer(of.as('algorithmExpert'), id)
  done(await submitScreening(of.as('processOwner'), id))
  expect(await askedOf(of, 'algorithmExpert')).toEqual([])
  expect(await askedOf(of, 'fg')).toEqual(['screeningToReview'])
  await give(of, 'developer', 'algorithmExpert')
  expect(await askedOf(of, 'developer', ['algorithmExpert'])).toEqual(['screeningToReview'])
  expect(await askedOf(of, 'fg')).toEqual([])
})

test('a class that would be lower waits for the expert too', async () => {
  const of = await testContext()
  const { id } = await testAlgorithm(of)
  const higher = await propose(of.as('processOwner'), id, { categorises: 'yes' })
  expect(await askedOf(of, 'algorithmExpert')).toEqual(['classToConfirm'])
  done(await confirmClassification(of.as('algorithmExpert'), { algorithmId: id, classificationId: higher }))
  expect(await askedOf(of, 'algorithmExpert')).toEqual([])
  await propose({ ...of.as('processOwner'), now: '2026-11-23T12:00:00.000Z' }, id)
  expect(await askedOf(of, 'algorithmExpert')).toEqual(['classToConfirm'])
})

test('an expert who proposes a class waits for another one, or for the owner to propose it', async () => {
  const of = await testContext()
  const { id } = await testAlgorithm(of)
  await propose(of.as('algorithmExpert'), id)
  expect(await askedOf(of, 'algorithmExpert')).toEqual([])
  expect(await askedOf(of, 'processOwner')).toContain('classToPropose')
  await give(of, 'developer', 'algorithmExpert')
  expect(await askedOf(of, 'developer', ['algorithmExpert'])).toEqual(['classToConfirm'])
  expect(await askedOf(of, 'processOwner')).not.toContain('classToPropose')
})

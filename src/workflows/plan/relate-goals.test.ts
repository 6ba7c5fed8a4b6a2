import { expect, test } from 'vitest'
import { difference } from '#src/domain/weighing/difference.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within } from '#src/workflows/context.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import { freezeWeighing } from '#src/workflows/weighing/freeze-weighing.ts'
import { readPublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { relateGoals } from './relate-goals.ts'
import { renderPlanDocument } from './render-plan-document.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { aGoal, textOfBefore } from '#src/workflows/guiding-text/test-framework.ts'
import { aCompleteWeighing, anOpenWeighing, done } from '#src/workflows/weighing/test-weighings.ts'

const title = 'Elk algoritme heeft een besluit'

/** A plan with one goal that the council adopted before Weegschaal. */
async function adoptedPlan(house: TestContext): Promise<string> {
  await textOfBefore(house, 'plan', [aGoal('besluiten', title)])
  const { text } = await readPublicText(house.ctx, 'plan', null)
  return text?.content.parts[0]?.key ?? ''
}

test('how an algorithm relates to the goals of the plan is frozen with the weighing, in the words of that moment', async () => {
  const house = await testContext()
  const goalKey = await adoptedPlan(house)
  const { algorithmId } = await anOpenWeighing(house)
  const team = house.as('projectLead')
  const relate = (relation: 'fits' | 'deviates', explanation: string, now = team.now) =>
    relateGoals({ ...team, now }, { algorithmId, goalKeys: [goalKey], relation, explanation })
  const freezeNow = () =>
    within(team, async (tx) => {
      const weighing = await selectOptionalWeighing(tx, { algorithmId })
      if (weighing === undefined) throw new Error('no weighing')
      return JSON.parse((await freezeWeighing(tx, team, weighing)).text) as WeighingContent
    })
  expect(await relate('fits', ' ')).toMatchObject({ refusal: 'explanation-missing' })
  done(await relate('fits', 'Het college besluit in december.'))
  const first = await freezeNow()
  expect(first.goalRelations).toMatchObject([
    { id: goalKey, goalTitle: title, relation: 'fits', explanation: 'Het college besluit in december.' },
  ])
  done(await relate('deviates', 'Het is al in gebruik.', '2026-11-23T11:00:00.000Z'))
  const second = await freezeNow()
  expect([first.number, second.number]).toEqual([1, 2])
  expect(difference(first, second)).toMatchObject([{ part: 'goalRelations', what: 'changed', title }])
})

test('the plan on paper prints the fingerprint of what was adopted', async () => {
  const house = await testContext()
  await adoptedPlan(house)
  const { text } = await readPublicText(house.ctx, 'plan', null)
  const paper = await renderPlanDocument(house.ctx, 'nl')
  expect(JSON.stringify(paper?.colophon)).toContain(text?.sha256)
})

test('facts are not complete while the weighing says nothing about a goal of the plan', async () => {
  const house = await testContext()
  const { algorithmId } = await aCompleteWeighing(house)
  const goalKey = await adoptedPlan(house)
  const lead = house.as('projectLead')
  expect((await readWeighing(lead, algorithmId))?.missingFacts).toEqual([{ what: 'goalAnswer', name: title }])
  expect(await confirmFacts(lead, { algorithmId })).toMatchObject({ refusal: 'incomplete' })
  const said = { relation: 'untouched', explanation: 'Dit staat nog stil.' } as const
  done(await relateGoals(lead, { algorithmId, goalKeys: [goalKey], ...said }))
  expect((await readWeighing(lead, algorithmId))?.missingFacts).toEqual([])
  expect((await confirmFacts(lead, { algorithmId })).ok).toBe(true)
})

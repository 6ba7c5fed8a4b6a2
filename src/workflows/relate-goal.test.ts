import { expect, test } from 'vitest'
import { difference } from '#src/domain/weighing/difference.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within } from './context.ts'
import { freezeWeighing } from './freeze-weighing.ts'
import { readPublicText } from './read-public-text.ts'
import { relateGoal } from './relate-goal.ts'
import { renderPlanDocument } from './render-plan-document.ts'
import { startGuidingText } from './start-guiding-text.ts'
import { testContext, type TestContext } from './test-context.ts'
import { decideText, textRecord } from './test-framework.ts'
import { anOpenWeighing, done } from './test-weighings.ts'
import { writeGuidingPart } from './write-guiding-part.ts'

const goal = {
  title: 'Elk algoritme heeft een besluit',
  statement: 'Wij gebruiken niets zonder besluit.',
  paragraphs: [],
  ownerRole: 'chiefExecutive',
  portfolio: '',
  indicator: 'Niets zonder besluit.',
  baseline: '',
  target: '',
  milestones: [{ key: 'lijst', title: 'Lijst', dueOn: '2027-01-01' }],
  budget: [],
  cycle: [],
} as const

/** A plan with one goal that the council adopted before Weegschaal. */
async function adoptedPlan(house: TestContext): Promise<string> {
  const advisor = house.as('policyAdvisor')
  const id = done(await startGuidingText(advisor, { kind: 'plan', title: 'Meerjarenplan', beginning: 'empty' }))
  const draft = { type: 'goal', code: 'besluiten', sequence: 10, content: goal } as const
  done(await writeGuidingPart(advisor, { versionId: id, edited: null, draft }))
  const record = textRecord({ decidedOn: '2026-01-10', effectiveOn: '2026-02-01', motivation: '', wording: null })
  done(await decideText(house, id, 'clerk', { trigger: 'registerHistoric', record }))
  const { text } = await readPublicText(house.ctx, 'plan', null)
  return text?.content.parts[0]?.key ?? ''
}

test('how an algorithm relates to the goals of the plan is frozen with the weighing, in the words of that moment', async () => {
  const house = await testContext()
  const goalKey = await adoptedPlan(house)
  const { algorithmId } = await anOpenWeighing(house)
  const team = house.as('projectLead')
  const relate = (relation: 'fits' | 'deviates', explanation: string, now = team.now) =>
    relateGoal({ ...team, now }, { algorithmId, goalKey, relation, explanation })
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
    { id: goalKey, goalTitle: goal.title, relation: 'fits', explanation: 'Het college besluit in december.' },
  ])
  done(await relate('deviates', 'Het is al in gebruik.', '2026-11-23T11:00:00.000Z'))
  const second = await freezeNow()
  expect([first.number, second.number]).toEqual([1, 2])
  expect(difference(first, second)).toMatchObject([{ part: 'goalRelations', what: 'changed', title: goal.title }])
})

test('the plan on paper prints the fingerprint of what was adopted', async () => {
  const house = await testContext()
  await adoptedPlan(house)
  const { text } = await readPublicText(house.ctx, 'plan', null)
  const paper = await renderPlanDocument(house.ctx, 'nl')
  expect(JSON.stringify(paper?.colophon)).toContain(text?.sha256)
})

import { expect, test } from 'vitest'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { within } from '#src/workflows/context.ts'
import { freezeWeighing } from '#src/workflows/weighing/freeze-weighing.ts'
import { allowNormDeviation } from '#src/workflows/framework/allow-norm-deviation.ts'
import { openWeighing } from '#src/workflows/weighing/open-weighing.ts'
import { readLineOfSight } from './read-line-of-sight.ts'
import { readPublicLineOfSight } from './read-public-line-of-sight.ts'
import { readPublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { decidedExample, earlierDecision } from '#src/workflows/decision/test-decision-room.ts'
import { moveWeighing } from '#src/workflows/weighing/move-weighing.ts'
import { withdrawNormRelation } from '#src/workflows/weighing/withdraw-norm-relation.ts'
import { relateNorm } from '#src/workflows/weighing/relate-norm.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext } from '#src/workflows/test-context.ts'
import { decideText, offeredFramework } from '#src/workflows/guiding-text/test-framework.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { withholdPart } from '#src/workflows/publication/withhold-part.ts'

test('everybody sees what came of a norm by decision, and nothing of what is being weighed or withheld', async () => {
  const house = await testContext()
  const { id: algorithmId } = await testAlgorithm(house, { name: 'Heronderzoek' })
  done(await decideText(house, await offeredFramework(house), 'clerk'))
  const { text } = await readPublicText(house.ctx, 'framework', null)
  const norm = partsOf(text?.content.parts ?? [], 'norm').find(
    ({ content }) => content.deviation.body === 'representative' && content.scope.domains.length === 0,
  )
  const key = norm?.key ?? ''
  const team = house.as('projectLead')
  done(await openWeighing(team, { algorithmId, titles: { asToday: 'Nu', withoutAlgorithm: 'Zonder' } }))
  const draft = { norm: '', source: '', meaning: 'Zo.', relation: 'deviates', explanation: 'Omdat.' } as const
  done(await relateNorm(team, { algorithmId, edited: null, draft, normKey: key }))
  const kinds = (line: Awaited<ReturnType<typeof readLineOfSight>>) => line?.carries.map(({ kind }) => kind)
  // At work the weighing is on the line; it is being written, so that nobody else sees it.
  expect(kinds(await readLineOfSight(team, key))).toEqual(['weighing'])
  expect(kinds(await readPublicLineOfSight(house.ctx, key))).toEqual([])
  await within(team, async (tx) => {
    const weighing = await selectOptionalWeighing(tx, { algorithmId })
    if (weighing === undefined) throw new Error('no weighing')
    await freezeWeighing(tx, team, weighing)
  })
  expect(kinds(await readPublicLineOfSight(house.ctx, key))).toEqual([])
  const decision = await earlierDecision(house, algorithmId)
  const allowed = { algorithmId, decisionId: decision.id, normKey: key, reason: 'Anders kan het niet.' }
  done(await allowNormDeviation(house.as('clerk'), allowed))
  expect(kinds(await readPublicLineOfSight(house.ctx, key))).toEqual(['decision', 'review'])
  const back = await readPublicLineOfSight(house.ctx, decision.number)
  expect(back?.restsOn.map(({ title }) => title)).toContain(norm?.content.title)
  expect(back?.node.title).toBe('Mag dit afwijken?')
  done(
    await withholdPart(house.as('legalCounsel'), {
      ...{ algorithmId, subject: { kind: 'decision', id: decision.id }, part: 'everything', ground: 'security' },
      ...{ motivation: 'Kan niet.', decidedOn: '2026-11-20', until: null },
      ...{ bodyId: house.bodies['college']?.id ?? '', officialFunction: '' },
    }),
  )
  expect(kinds(await readPublicLineOfSight(house.ctx, key))).toEqual([])
  expect(await readPublicLineOfSight(house.ctx, decision.number)).toBeUndefined()
})

test('a decision rests on the version that lay before the body, not on what is written or taken back since', async () => {
  const house = await testContext()
  const { id, algorithmId } = await decidedExample(house)
  done(await decideText(house, await offeredFramework(house), 'clerk'))
  const { text } = await readPublicText(house.ctx, 'framework', null)
  const key =
    partsOf(text?.content.parts ?? [], 'norm').find(({ content }) => content.scope.domains.length === 0)?.key ?? ''
  const owner = house.as('processOwner')
  const on = async (from: string) => {
    const line = await readLineOfSight(owner, from)
    const kinds = (nodes: readonly { readonly kind: string }[] = []) => nodes.map(({ kind }) => kind)
    return [kinds(line?.restsOn), kinds(line?.carries).filter((kind) => kind === 'weighing' || kind === 'decision')]
  }
  expect(await on(id)).toEqual([['weighing'], []])
  done(await moveWeighing(owner, { algorithmId, trigger: 'reopen', reason: 'Er gelden nieuwe normen.' }))
  const draft = { norm: '', source: '', meaning: 'Zo.', relation: 'fits', explanation: '' } as const
  const relationId = done(await relateNorm(owner, { algorithmId, edited: null, draft, normKey: key }))
  expect(await on(id)).toEqual([['weighing'], []])
  expect((await on(key))[1]).toEqual(['weighing'])
  done(await withdrawNormRelation(owner, { algorithmId, relationId, reason: 'Vergissing.' }))
  expect((await on(key))[1]).toEqual([])
})

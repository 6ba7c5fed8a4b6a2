import { expect, test } from 'vitest'

import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import type { RowAnswer } from '#src/domain/starting-decision/starting-decision.ts'
import { adoptStartingDecision } from './adopt-starting-decision.ts'
import { keepStartingDraft } from './keep-starting-draft.ts'
import { readInstrumentNeeds } from '#src/workflows/instrument/read-instrument-needs.ts'
import { readSetup } from '#src/workflows/setup/read-setup.ts'
import { readRouting } from '#src/workflows/routing/read-routing.ts'
import { readRules } from '#src/workflows/routing/read-rules.ts'
import { readStartingDecision } from './read-starting-decision.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'

const everyRow = (choice: RowAnswer['choice'] = 'keep'): readonly RowAnswer[] =>
  startingRows.map(({ key }) => ({ key, choice, change: null }))

const adoption = ({ bodies }: TestContext, given: { revision?: number; bodyId?: string } = {}) => ({
  bodyId: bodies['college']?.id ?? '',
  adoptedOn: '2026-11-17',
  inForceFrom: '2026-11-20',
  reviewBy: '2027-11-20',
  documentReference: 'Besluitenlijst 17 november 2026, punt 4',
  revision: 1,
  ...given,
})

test('until the executive adopts it every rule is provisional, from its day on an own rule of that day', async () => {
  const test = await testContext()
  const algorithm = await testAlgorithm(test)
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow(), revision: 0 })
  const adopted = await adoptStartingDecision(test.as('bodySecretary'), adoption(test))
  expect(adopted.ok).toBe(true)
  const standing = async (day: string) => {
    const routing = await readRouting(test.ctx, algorithm.id, { question: 'desirability', day })
    return routing?.outcome === 'determined' ? routing.rule.standing : null
  }
  expect(await standing('2026-11-19')).toEqual({ kind: 'provisional' })
  expect(await standing('2026-11-20')).toEqual({ kind: 'adopted', number: 1, on: '2026-11-17', changed: false })
  expect((await readInstrumentNeeds(test.ctx)).standing).toMatchObject({ kind: 'adopted', on: '2026-11-17' })
})

test('the setup path says who adopted it, and that somebody works on the next one only when somebody does', async () => {
  const test = await testContext()
  const blocks = async () => {
    const { blocks: found } = await readSetup(test.ctx)
    return found
      .filter(({ block }) => block === 'startingDecision' || block === 'instruments')
      .map(({ adoption, inRevision }) => [adoption?.bodyId ?? null, inRevision])
  }
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow(), revision: 0 })
  expect(await blocks()).toEqual([
    [null, false],
    [null, false],
  ])
  await adoptStartingDecision(test.as('bodySecretary'), adoption(test))
  const college = test.bodies['college']?.id
  expect(await blocks()).toEqual([
    [college, false],
    [college, false],
  ])
  const later = { ...test.as('chiefExecutive'), now: '2026-11-24T10:00:00.000Z' }
  await keepStartingDraft(later, { answers: everyRow(), revision: 1 })
  expect((await blocks())[0]).toEqual([college, true])
})

test('a draft puts nothing in force', async () => {
  const test = await testContext()
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow(), revision: 0 })
  expect((await readRules(test.ctx)).startingDecision).toBeNull()
})

test.each([
  ['somebody who is not the secretary of that body', 'chiefExecutive', {}, 'not-its-secretary'],
  ['the clerk of the council', 'clerk', {}, 'not-its-secretary'],
  ['the secretary, on a draft that changed', 'bodySecretary', { revision: 2 }, 'changed-meanwhile'],
] as const)('adopting by %s is refused', async (_name, role, given, refusal) => {
  const test = await testContext()
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow(), revision: 0 })
  expect(await adoptStartingDecision(test.as(role), adoption(test, given))).toEqual({ ok: false, refusal })
  expect((await readStartingDecision(test.ctx)).adopted).toEqual([])
})

test('a row left open stops the adoption', async () => {
  const test = await testContext()
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow().slice(1), revision: 0 })
  expect(await adoptStartingDecision(test.as('bodySecretary'), adoption(test))).toEqual({
    ok: false,
    refusal: 'rows-open',
  })
})

test('two people at the same draft: the second one is told', async () => {
  const test = await testContext()
  await keepStartingDraft(test.as('chiefExecutive'), { answers: [], revision: 0 })
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow(), revision: 1 })
  expect(await keepStartingDraft(test.as('legalCounsel'), { answers: [], revision: 1 })).toEqual({
    ok: false,
    refusal: 'changed-meanwhile',
  })
})

test('an adopted startbesluit is frozen and cannot be changed in the database', async () => {
  const test = await testContext()
  await keepStartingDraft(test.as('chiefExecutive'), { answers: everyRow(), revision: 0 })
  await adoptStartingDecision(test.as('bodySecretary'), adoption(test))
  const { adopted } = await readStartingDecision(test.ctx)
  expect(adopted[0]?.rows).toHaveLength(startingRows.length)
  await expect(
    test.database.db.updateTable('starting_decision').set({ document_reference: 'anders' }).execute(),
  ).rejects.toMatchObject({ code: 'WS001' })
})

import { beforeEach, expect, test } from 'vitest'
import { selectAlgorithms } from '#src/storage/algorithms.ts'
import { within } from '#src/workflows/context.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { answerConfirmation } from './answer-confirmation.ts'
import { answerRows } from './answer-rows.ts'
import { askConfirmation } from './ask-confirmation.ts'
import { keepList } from './compare-list.ts'
import { readCompared } from './read-list.ts'

let here: TestContext

beforeEach(async () => {
  here = await testContext()
})

const coordinator = () => here.as('policyAdvisor')
const csv = (text: string) => new TextEncoder().encode(text)
const given = () => ({
  kind: 'contracts' as const,
  name: 'lijst.csv',
  bytes: csv('Contract;Leverancier\nRoosterplanner;Uurwerk\nPapier;Winkel\n'),
})
const columns = { name: 0, supplier: 1, identifier: null }
const outcomes = (results: readonly { readonly ok: boolean }[]) => results.filter(({ ok }) => ok).length

test('of two answers at the same moment one is kept', async () => {
  const personId = here.people.processOwner.id
  const asked = await askConfirmation(coordinator(), { personIds: [personId], dueOn: '2026-12-10', note: '' })
  if (!asked.ok) throw new Error(asked.refusal)
  const id = asked.value[0]?.id ?? ''
  const answer = { outcome: 'complete', words: '', listedIds: [], notOursIds: [] } as const
  const given = await Promise.all(
    Array.from({ length: 4 }, () => answerConfirmation(here.as('processOwner'), id, answer)),
  )
  expect(outcomes(given)).toBe(1)
  expect(given.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, refusal: 'answered-already' }))
})

test('of one row that is recorded twice at the same moment one record comes', async () => {
  const list = await keepList(coordinator(), given(), columns)
  if (!list.ok) throw new Error(list.refusal.reason)
  const rest = { algorithmId: null, reason: '' }
  const answer = { numbers: [1], answer: 'registered', startingPoint: 'inUse', ...rest } as const
  const said = await Promise.all(Array.from({ length: 4 }, () => answerRows(coordinator(), list.value.id, answer)))
  expect(outcomes(said)).toBe(1)
  expect(await within(here.ctx, selectAlgorithms)).toHaveLength(1)
})

test('of lists of one kind that are kept at the same moment one stays', async () => {
  const kept = await Promise.all(Array.from({ length: 4 }, () => keepList(coordinator(), given(), columns)))
  expect(outcomes(kept)).toBe(4)
  expect(await here.ctx.db.selectFrom('inventory_list').select('id').execute()).toHaveLength(1)
})

test('comparing without keeping uses what was said before, and keeps nothing', async () => {
  const list = await keepList(coordinator(), given(), columns)
  if (!list.ok) throw new Error(list.refusal.reason)
  await answerRows(coordinator(), list.value.id, {
    numbers: [2],
    answer: 'notAlgorithm',
    reason: 'Spullen.',
    algorithmId: null,
    startingPoint: null,
  })
  const events = () => here.ctx.db.selectFrom('audit_event').select('sequence').execute()
  const before = await events()
  const names = { name: 'contract', supplier: 'LEVERANCIER', identifier: null }
  const compared = await readCompared(here.ctx, { kind: 'contracts', bytes: given().bytes }, names)
  expect(compared.ok && compared.value.rows.map(({ standing }) => standing.kind)).toEqual(['unknown', 'notAlgorithm'])
  const wrong = await readCompared(here.ctx, { kind: 'contracts', bytes: given().bytes }, { ...names, name: 'Naam' })
  expect(wrong).toEqual({ ok: false, refusal: { reason: 'no-such-column', field: 'name' } })
  expect(await events()).toEqual(before)
})

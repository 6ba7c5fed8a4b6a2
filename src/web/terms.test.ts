import { expect, test } from 'vitest'
import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import type { RowAnswer } from '#src/domain/starting-decision/starting-decision.ts'
import { insertStartingDecision } from '#src/storage/starting-decisions.ts'
import { testHouse } from '#src/web/test-house.ts'
import { adoptStartingDecision } from '#src/workflows/starting-decision/adopt-starting-decision.ts'
import { within } from '#src/workflows/context.ts'
import { keepStartingDraft } from '#src/workflows/starting-decision/keep-starting-draft.ts'
import { readRules } from '#src/workflows/routing/read-rules.ts'
import { readStartingDecision } from '#src/workflows/starting-decision/read-starting-decision.ts'
import { stopAlgorithm } from '#src/workflows/emergency-stop/stop-algorithm.ts'
import { readTerms } from '#src/workflows/starting-decision/terms-on.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'

const changed = (key: string, terms: NonNullable<RowAnswer['change']>['terms']): RowAnswer => ({
  key,
  choice: 'change',
  change: { text: 'Korter', decides: null, reserved: [], terms, settings: [] },
})

const answers: readonly RowAnswer[] = [
  ...startingRows
    .filter(({ key }) => !['papers', 'afterStop', 'questions'].includes(key))
    .map(({ key }) => ({
      key,
      choice: 'keep' as const,
      change: null,
    })),
  changed('questions', { officeHolderQuestion: 2, residentQuestion: 3 }),
  changed('papers', { adviceTerm: 8, papersComplete: 4 }),
  { key: 'afterStop', choice: 'switchOff', change: null },
]

test('an adopted term counts on every page, and a page says that it was adopted', async () => {
  const house = await testHouse()
  const { id } = await testAlgorithm(house, { algorithm: { status: 'inUse' } })
  const stop = { algorithmId: id, reason: 'Fout', scope: null, fallback: null, reviewFrom: null }
  await stopAlgorithm(house.as('processOwner'), stop)
  const read = async (path: string, as: Parameters<typeof house.request>[1]) => (await house.request(path, as)).text()
  expect(await read(`/werk/algoritmes/${id}/stop`, { as: 'fg' })).toMatch(/14 dagen\.[^<]*<[^>]*>Voorlopige regel/)
  await keepStartingDraft(house.as('chiefExecutive'), { answers, revision: 0 })
  const adopted = await adoptStartingDecision(house.as('bodySecretary'), {
    bodyId: house.bodies['college']?.id ?? '',
    adoptedOn: house.ctx.today,
    inForceFrom: house.ctx.today,
    reviewBy: '2030-01-01',
    documentReference: 'Besluitenlijst, punt 1',
    revision: 1,
  })
  if (!adopted.ok) throw new Error(adopted.refusal)
  const questions = await read(`/werk/algoritmes/${id}/vragen`, { as: 'executiveMember' })
  expect(questions).toMatch(/2 werkdagen\.[\s\S]{0,60}eigen regel/)
  expect(await read('/vraag/dank/1', {})).toMatch(/3 werkdagen\.[\s\S]{0,60}eigen regel/)
  expect(await read(`/werk/algoritmes/${id}/adviezen/vraag`, { as: 'processOwner' })).toContain('8 werkdagen')
  expect(await read(`/werk/algoritmes/${id}/stop`, { as: 'fg' })).toContain('geen termijn vastgesteld')
  expect(await read(`/werk/algoritmes/${id}/stop`, { as: 'fg' })).not.toContain('uiterlijk op')
})

test('the column that pages read says the same as the rule about which startbesluit holds', async () => {
  const house = await testHouse()
  await keepStartingDraft(house.as('chiefExecutive'), { answers, revision: 0 })
  const adoption = { adoptedOn: '2026-01-10', reviewBy: '2030-01-01', documentReference: 'x', revision: 1 }
  const bodyId = house.bodies['college']?.id ?? ''
  await adoptStartingDecision(house.as('bodySecretary'), { ...adoption, bodyId, inForceFrom: '2026-02-01' })
  const [first] = (await readStartingDecision(house.ctx)).adopted
  if (first === undefined) throw new Error('nothing adopted')
  const second = { ...first, id: house.ctx.newId(), number: 2, inForceFrom: '2026-03-01' }
  await within(house.ctx, (tx) => insertStartingDecision(tx, house.ctx.organisationId, second))
  for (const today of ['2026-01-31', '2026-02-01', '2026-03-01']) {
    const terms = await readTerms({ ...house.ctx, today })
    const { terms: expected } = await readRules(house.ctx, today)
    expect([...terms.values()]).toEqual(expected)
  }
})

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import type { Author } from '#src/domain/weighing/author.ts'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { effect, option } from '#src/domain/weighing/test-weighing.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { insertAlgorithm } from './algorithms.ts'
import { inOrganisation } from './database.ts'
import { insertPart, updatePart, withdrawPart, type Owner } from './weighing-facts.ts'
import { appendLegalCheck, appendMark, appendMarkWithdrawal } from './weighing-voices.ts'
import { insertWeighing, selectOptionalWeighing, updateWeighingTexts } from './weighings.ts'

const on = '2026-11-23'
const algorithmId = '11111111-1111-4111-8111-111111111111'
const algorithm: Algorithm = {
  id: algorithmId,
  slug: 'heronderzoek',
  facts: nothingKnown('Heronderzoek'),
  responsibility: {
    competentBodyId: null,
    competenceBasis: null,
    portfolioHolderId: null,
    processOwnerId: null,
    projectLeadId: null,
    overseerId: null,
  },
  status: 'idea',
  phase: 'problemAnalysis',
  legacy: false,
  takenOver: null,
  unchecked: [],
  registeredAt: '2026-11-01T00:00:00.000Z',
  revision: 1,
}
const ids = Array.from({ length: 9 }, () => crypto.randomUUID())
const id = (index: number) => ids[index] ?? ''

async function opened(): Promise<{ test: TestContext; owner: Owner; by: Author }> {
  const test = await testContext()
  const by: Author = { personId: test.people.projectLead.id, role: 'projectLead', group: null }
  const owner = { organisationId: test.organisation.id, weighingId: id(0) }
  await inOrganisation(test.database.db, test.organisation.id, async (tx) => {
    await insertAlgorithm(tx, owner.organisationId, algorithm)
    await insertWeighing(tx, owner.organisationId, {
      id: id(0),
      algorithmId,
      openedBy: by.personId,
      openedAt: test.ctx.now,
    })
    const group = { id: id(1), name: 'Inwoners', about: '', influence: null, whenItFails: null, revision: 1 }
    await insertPart(tx, owner, { table: 'weighing_stakeholder', value: group }, { by, on })
    const value = effect({
      id: id(2),
      side: 'advantage',
      benefitGroupIds: [id(1)],
      publicValues: ['privacy'],
      judgement: { whose: 'IAMA-team', text: 'ernstig' },
    })
    await insertPart(tx, owner, { table: 'weighing_effect', value }, { by, on })
  })
  return { test, owner, by }
}

const inside = <R>(test: TestContext, work: Parameters<typeof inOrganisation<R>>[2]) =>
  inOrganisation(test.database.db, test.organisation.id, work)

describe('keeping a weighing', () => {
  test('gives back every field of what was written, in the order of writing', async () => {
    const { test, owner, by } = await opened()
    await inside(test, (tx) =>
      insertPart(
        tx,
        owner,
        { table: 'weighing_effect', value: effect({ id: id(3), side: 'disadvantage', burdenGroupIds: [id(1)] }) },
        { by, on },
      ),
    )
    const weighing = await inside(test, (tx) => selectOptionalWeighing(tx, { algorithmId }))
    expect(weighing).toMatchObject({ id: id(0), status: 'draft', number: 1, riskClass: null })
    expect(weighing?.effects).toEqual([
      effect({
        id: id(2),
        side: 'advantage',
        benefitGroupIds: [id(1)],
        publicValues: ['privacy'],
        judgement: { whose: 'IAMA-team', text: 'ernstig' },
        writtenBy: by,
        writtenOn: on,
      }),
      effect({ id: id(3), side: 'disadvantage', burdenGroupIds: [id(1)], writtenBy: by, writtenOn: on }),
    ])
  })

  test('an algorithm has one weighing', async () => {
    const { test, by } = await opened()
    const again = { id: id(4), algorithmId, openedBy: by.personId, openedAt: test.ctx.now }
    expect(await inside(test, (tx) => insertWeighing(tx, test.organisation.id, again))).toBe(false)
  })

  test('a change on an old text is not written', async () => {
    const { test, by } = await opened()
    const value = effect({ id: id(2), side: 'mixed', title: 'Anders', burdenGroupIds: [], benefitGroupIds: [id(1)] })
    const change = () => inside(test, (tx) => updatePart(tx, { table: 'weighing_effect', value }, { by, on }))
    expect([await change(), await change()]).toEqual([true, false])
    const texts = { summary: 'x', factsGatheredBy: 'y', humanDeviation: null }
    const retitle = () => inside(test, (tx) => updateWeighingTexts(tx, { id: id(0), revision: 1 }, texts))
    expect([await retitle(), await retitle()]).toEqual([true, false])
  })

  test('a withdrawn effect is gone from the weighing and its row stays', async () => {
    const { test } = await opened()
    await inside(test, (tx) => withdrawPart(tx, 'weighing_effect', { id: id(2), on, because: 'Dubbel.' }))
    const weighing = await inside(test, (tx) => selectOptionalWeighing(tx, { id: id(0) }))
    expect(weighing?.effects).toEqual([])
    const rows = await inside(test, (tx) => tx.selectFrom('weighing_effect').select('withdrawn_because').execute())
    expect(rows).toEqual([{ withdrawn_because: 'Dubbel.' }])
  })

  test('what a jurist said about earlier words no longer holds', async () => {
    const { test, owner, by } = await opened()
    const value = option({ id: id(5), kind: 'proposed' })
    const legal = await inside(test, async (tx) => {
      await insertPart(tx, owner, { table: 'weighing_option', value }, { by, on })
      await appendLegalCheck(
        tx,
        owner,
        { id: id(5), revision: 1 },
        { id: id(6), answer: 'no', explanation: '', source: 'Grondwet', by, on },
      )
      const before = await selectOptionalWeighing(tx, { algorithmId })
      await updatePart(tx, { table: 'weighing_option', value: { ...value, title: 'Anders' } }, null)
      const after = await selectOptionalWeighing(tx, { algorithmId })
      return [before?.options[0]?.legal?.answer, after?.options[0]?.legal ?? null]
    })
    expect(legal).toEqual(['no', null])
  })

  test('a zero option cannot be withdrawn, nor be there twice', async () => {
    const { test, owner, by } = await opened()
    const value = option({ id: id(5), kind: 'asToday' })
    await inside(test, (tx) => insertPart(tx, owner, { table: 'weighing_option', value }, { by, on }))
    await expect(
      inside(test, (tx) => withdrawPart(tx, 'weighing_option', { id: id(5), on, because: 'x' })),
    ).rejects.toThrow()
    const second = { ...value, id: id(6) }
    await expect(
      inside(test, (tx) => insertPart(tx, owner, { table: 'weighing_option', value: second }, { by, on })),
    ).rejects.toThrow()
  })

  test('what was said can be taken back by saying so, and never be changed or removed', async () => {
    const { test, owner, by } = await opened()
    await inside(test, (tx) => appendMark(tx, owner, { id: id(7), effectId: id(2), by, reason: 'Zwaar.', on }))
    await inside(test, (tx) => appendMarkWithdrawal(tx, owner, { id: id(8), markId: id(7), by, on }))
    const weighing = await inside(test, (tx) => selectOptionalWeighing(tx, { algorithmId }))
    expect(weighing?.marks).toEqual([])
    await expect(inside(test, (tx) => sql`UPDATE weighing_mark SET reason = 'x'`.execute(tx))).rejects.toThrow(
      'append-only',
    )
    await expect(
      inside(test, (tx) => sql`DELETE FROM weighing_dispute_answer; DELETE FROM weighing_mark`.execute(tx)),
    ).rejects.toThrow()
  })
})

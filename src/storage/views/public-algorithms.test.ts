import { beforeEach, describe, expect, test } from 'vitest'
import { nobodyResponsible } from '#src/domain/algorithm/algorithm.ts'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { riskClasses, type RiskClass } from '#src/domain/algorithm/risk-class.ts'
import { algorithmStatuses, type AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import { publicStateOf, visibilityOf } from '#src/domain/publication/visibility.ts'
import { insertAlgorithm, updateAlgorithmClass } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertPublicChoice } from '#src/storage/public-details.ts'
import { insertWithholding } from '#src/storage/withholdings.ts'
import { within } from '#src/workflows/context.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { selectPublicAlgorithms, selectVisibility, type PublicListFilter } from './public-algorithms.ts'

let house: TestContext
const today = '2026-11-23'

beforeEach(async () => {
  house = await testContext()
})

const everything: PublicListFilter = {
  foundIds: null,
  domainOfLife: null,
  riskClass: null,
  states: null,
  bodyCode: null,
  coming: false,
  limit: 1000,
  offset: 0,
}

interface Made {
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly mark: 'nothing' | 'studied' | 'shown' | 'withheld' | 'withheldAndStudied' | 'screened'
}

async function make(tx: Tx, given: Made, index: number): Promise<void> {
  const { ctx, people } = house
  const id = ctx.newId()
  const by = people.processOwner.id
  await insertAlgorithm(tx, ctx.organisationId, {
    id,
    slug: `a-${index}`,
    facts: nothingKnown(`Algoritme ${index}`),
    responsibility: nobodyResponsible,
    status: given.status,
    phase: 'design',
    legacy: false,
    takenOver: null,
    unchecked: [],
    registeredAt: ctx.now,
    revision: 1,
  })
  if (given.riskClass !== null)
    await updateAlgorithmClass(tx, id, { riskClass: given.riskClass, confirmed: true }, ctx.now)
  if (given.mark === 'studied' || given.mark === 'withheldAndStudied')
    await tx
      .insertInto('gate_passage')
      .values({
        ...{ id: ctx.newId(), organisation_id: ctx.organisationId, algorithm_id: id, gate: 'G1', kind: 'direction' },
        ...{ note: '', passed_on: '2026-11-01', recorded_by: by, recorded_at: ctx.now },
      })
      .execute()
  if (given.mark === 'screened')
    await tx
      .insertInto('screening')
      .values({
        ...{ id: ctx.newId(), organisation_id: ctx.organisationId, algorithm_id: id, number: 1, state: 'open' },
        ...{ answers: '[]', submitted_by: null, reviewed_by: null, reviewed_on: null, review_note: null },
      })
      .execute()
  if (given.mark === 'shown')
    await insertPublicChoice(tx, ctx.organisationId, {
      ...{ id: ctx.newId(), algorithmId: id, shown: true, chosenBy: by, chosenOn: today },
    })
  if (given.mark === 'withheld' || given.mark === 'withheldAndStudied')
    await insertWithholding(tx, ctx.organisationId, {
      algorithmId: id,
      withholding: {
        ...{ id: ctx.newId(), subject: { kind: 'algorithm', id }, part: 'everything', ground: 'security' },
        ...{ motivation: 'x', decidedBy: 'x', decidedByBody: true, decidedOn: today, until: null, endedOn: null },
      },
      recorded: { by, at: ctx.now },
    })
}

describe('what the public may know, in SQL', () => {
  test('is what the rules of the domain say, for every combination', async () => {
    const marks = ['nothing', 'studied', 'shown', 'withheld', 'withheldAndStudied', 'screened'] as const
    const all = algorithmStatuses.flatMap((status) =>
      [...riskClasses, null].flatMap((riskClass) => marks.map((mark) => ({ status, riskClass, mark }))),
    )
    await within(house.ctx, async (tx) => {
      for (const [index, given] of all.entries()) await make(tx, given, index)
      const { rows, total } = await selectPublicAlgorithms(tx, today, everything)
      const listed = new Map(rows.map((row) => [row.slug, row.state]))
      expect(total).toBe(rows.length)
      for (const [index, given] of all.entries()) {
        const found = await selectVisibility(tx, today, { slug: `a-${index}` })
        if (found === undefined) throw new Error('made above')
        const expected =
          visibilityOf(found.facts, today) === 'public'
            ? publicStateOf(given.status, found.useDecided || given.riskClass === 'C')
            : undefined
        expect([given, listed.get(`a-${index}`)]).toEqual([given, expected])
      }
    })
  })

  test('finds by what a resident has to do with, also by the word they use for it', async () => {
    await within(house.ctx, async (tx) => {
      const { ctx } = house
      const id = ctx.newId()
      await insertAlgorithm(tx, ctx.organisationId, {
        ...{ id, slug: 'heronderzoek', facts: { ...nothingKnown('Heronderzoek'), domainsOfLife: ['benefits'] } },
        ...{ responsibility: nobodyResponsible, status: 'inUse', phase: 'design', legacy: true, takenOver: null },
        ...{ unchecked: [], registeredAt: ctx.now, revision: 1 },
      })
      await updateAlgorithmClass(tx, id, { riskClass: 'B', confirmed: true }, ctx.now)
      const ofLife = await selectPublicAlgorithms(tx, today, { ...everything, domainOfLife: 'benefits' })
      expect(ofLife.rows.map((row) => row.slug)).toEqual(['heronderzoek'])
      expect((await selectPublicAlgorithms(tx, today, { ...everything, domainOfLife: 'care' })).total).toBe(0)
      const words = await tx.selectFrom('search_entry').select('text').where('kind', '=', 'public-algorithm').execute()
      expect(words[0]?.text).toContain('uitkering')
    })
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { nobodyResponsible } from '#src/domain/algorithm/algorithm.ts'
import { insertAlgorithm, updateAlgorithmClass } from '#src/storage/algorithms.ts'
import { selectPublicSettings } from '#src/storage/public-settings.ts'
import { selectReactions } from '#src/storage/reactions.ts'
import { selectWithholdingsOf } from '#src/storage/withholdings.ts'
import { choosePublication } from './choose-publication.ts'
import { within } from '#src/workflows/context.ts'
import { endWithholding } from './end-withholding.ts'
import { receiveReaction } from '#src/workflows/reaction/receive-reaction.ts'
import { savePublicDetails } from './save-public-details.ts'
import { savePublicSettings } from './save-public-settings.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { treatReaction } from '#src/workflows/reaction/treat-reaction.ts'
import { withholdPart, type WithholdPart } from './withhold-part.ts'

let house: TestContext
let algorithmId: string

beforeEach(async () => {
  house = await testContext()
  algorithmId = house.ctx.newId()
  await within(house.ctx, async (tx) => {
    await insertAlgorithm(tx, house.organisation.id, {
      id: algorithmId,
      slug: 'parkeerscan',
      facts: nothingKnown('Parkeerscan'),
      responsibility: nobodyResponsible,
      status: 'inUse',
      phase: 'monitoring',
      legacy: true,
      takenOver: null,
      unchecked: [],
      registeredAt: house.ctx.now,
      revision: 1,
    })
  })
})

const events = (action: string) =>
  within(house.ctx, (tx) => tx.selectFrom('audit_event').select('text').where('action', '=', action).execute())

describe('withholding a part', () => {
  const command = (): WithholdPart => ({
    algorithmId,
    subject: { kind: 'algorithm', id: algorithmId },
    part: 'supplier',
    ground: 'competitiveBusinessData',
    motivation: 'De aanbesteding loopt.',
    decidedOn: '2026-11-20',
    until: null,
    bodyId: house.bodies['college']?.id ?? '',
    officialFunction: 'proceseigenaar',
  })

  test('names the body that decided it, and stands in the log', async () => {
    const result = await withholdPart(house.as('legalCounsel'), command())
    expect(result).toMatchObject({ ok: true, value: { decidedByBody: true, part: 'supplier' } })
    expect(await events('publication.withheld')).toHaveLength(1)
  })

  test('is refused to an official while the class is unknown, and writes nothing', async () => {
    const result = await withholdPart(house.as('legalCounsel'), { ...command(), bodyId: null })
    expect(result).toEqual({ ok: false, refusal: 'body-decides' })
    expect(await within(house.ctx, (tx) => selectWithholdingsOf(tx, algorithmId))).toEqual([])
    expect(await events('publication.withheld')).toEqual([])
  })

  test('is open to an official for class C', async () => {
    await within(house.ctx, (tx) =>
      updateAlgorithmClass(tx, algorithmId, { riskClass: 'C', confirmed: true }, house.ctx.now),
    )
    const result = await withholdPart(house.as('legalCounsel'), { ...command(), bodyId: null })
    expect(result).toMatchObject({ ok: true, value: { decidedBy: 'proceseigenaar' } })
  })

  test('ends once, and keeps what was said', async () => {
    const made = await withholdPart(house.as('legalCounsel'), command())
    const end = { algorithmId, withholdingId: made.ok ? made.value.id : '' }
    expect(await endWithholding(house.as('legalCounsel'), end)).toEqual({ ok: true, value: null })
    expect(await endWithholding(house.as('legalCounsel'), end)).toEqual({ ok: false, refusal: 'not-withheld' })
    const [kept] = await within(house.ctx, (tx) => selectWithholdingsOf(tx, algorithmId))
    expect(kept).toMatchObject({ motivation: 'De aanbesteding loopt.', endedOn: '2026-11-23' })
  })

  test('of another organisation is not found', async () => {
    const result = await withholdPart(house.as('legalCounsel'), { ...command(), algorithmId: house.ctx.newId() })
    expect(result).toEqual({ ok: false, refusal: 'not-found' })
  })
})

describe('what the public sends', () => {
  const message = {
    kind: 'question',
    text: 'Kijkt er een mens mee?',
    name: null,
    email: 'inwoner@example.org',
    algorithmId: null,
    decisionId: null,
    address: '192.0.2.1',
  } as const

  test('gets the next number, and the log says nothing of who sent it', async () => {
    expect(await receiveReaction(house.ctx, message)).toMatchObject({ value: { number: 1 } })
    expect(await receiveReaction(house.ctx, message)).toMatchObject({ value: { number: 2 } })
    const texts = (await events('reaction.received')).map((event) => event.text).join()
    expect(texts).not.toContain('inwoner@example.org')
    expect(texts).not.toContain('192.0.2.1')
  })

  test('is limited to five in a quarter of an hour', async () => {
    const at = (n: number) => ({ ...house.ctx, now: `2026-11-23T10:0${n}:00.000Z` })
    for (let n = 0; n < 5; n += 1) expect((await receiveReaction(at(n), message)).ok).toBe(true)
    expect(await receiveReaction(at(5), message)).toEqual({ ok: false, refusal: 'too-many' })
    expect((await receiveReaction({ ...house.ctx, now: '2026-11-23T10:30:00.000Z' }, message)).ok).toBe(true)
  })

  test('is treated once, by a function', async () => {
    const sent = await receiveReaction(house.ctx, { ...message, algorithmId })
    const treatment = {
      reactionId: sent.ok ? sent.value.id : '',
      outcome: 'answered',
      answer: 'Ja, bij elke foto.',
      publicQuestion: 'Kijkt er een mens mee?',
      publish: true,
    } as const
    expect((await treatReaction(house.as('processOwner'), treatment)).ok).toBe(true)
    expect(await treatReaction(house.as('processOwner'), treatment)).toEqual({ ok: false, refusal: 'already-treated' })
    const [kept] = await within(house.ctx, (tx) => selectReactions(tx))
    expect(kept?.treatment).toMatchObject({ treatedByFunction: 'functie processOwner', on: '2026-11-23' })
  })
})

describe('the public page', () => {
  test('has details that nobody overwrites unseen', async () => {
    const details = { cost: '186.000 euro per jaar', registerUrl: null, inputUntil: null, revision: 0 }
    expect((await savePublicDetails(house.as('processOwner'), { algorithmId, details })).ok).toBe(true)
    expect((await savePublicDetails(house.as('processOwner'), { algorithmId, details })).ok).toBe(false)
    const next = { algorithmId, details: { ...details, revision: 1 } }
    expect((await savePublicDetails(house.as('processOwner'), next)).ok).toBe(true)
  })

  test('is shown by choice, and the choice is kept', async () => {
    expect((await choosePublication(house.as('processOwner'), { algorithmId, shown: true })).ok).toBe(true)
    expect(await events('publication.chosen')).toHaveLength(1)
  })

  test('says what the organisation promises, also when a question came first', async () => {
    await receiveReaction(house.ctx, {
      ...{ kind: 'question', text: 'x', name: null, email: null, algorithmId: null, decisionId: null },
      address: '192.0.2.9',
    })
    const settings = await within(house.ctx, selectPublicSettings)
    const saved = await savePublicSettings(house.as('administrator'), {
      ...settings,
      clerkEmail: 'griffie@testdam.example',
    })
    expect(saved.ok).toBe(true)
    expect((await savePublicSettings(house.as('administrator'), settings)).ok).toBe(false)
    expect((await within(house.ctx, selectPublicSettings)).clerkEmail).toBe('griffie@testdam.example')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import type { Consultation } from '#src/domain/consultation/consultation.ts'
import { accountConsultation } from './account-consultation.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { selectOptionalContribution } from '#src/storage/contributions.ts'
import { daily } from '#src/workflows/daily.ts'
import { erasePersonal } from '#src/workflows/erasure/erase-personal.ts'
import { verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'
import { extendConsultation, putOutConsultation } from './move-consultation.ts'
import { readConsultation } from './read-consultations.ts'
import { readPublicConsultation, readThinkAlong } from './read-public-consultations.ts'
import { receiveContribution, receivePublicContribution } from './receive-contribution.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { answerContribution, moderateContribution } from './treat-contribution.ts'
import { beginConsultation, rewriteConsultation } from './write-consultation.ts'

let house: TestContext
let advisor: Context
let begun: Consultation

const text = {
  title: 'Mogen sensoren de kade tellen?',
  draft: 'Wij willen tellen hoe druk het is.',
  questions: 'Wat vindt u ervan?',
  followUp: 'De burgemeester besluit in maart.',
  opensOn: '2026-12-01',
  closesOn: '2027-01-15',
  answerBy: '2027-02-15',
}

const on = (ctx: Context, today: string): Context => ({ ...ctx, today, now: `${today}T10:00:00.000Z` })

const said = (name: string | null, email: string | null) => ({
  ...({ consultationId: begun.id, kind: 'resident', way: 'form', text: 'Ik wil niet gefilmd worden.' } as const),
  ...{ name, email, address: `adres van ${String(name)}` },
})

beforeEach(async () => {
  house = await testContext()
  advisor = house.as('policyAdvisor')
  const result = await beginConsultation(advisor, { ...text, subject: 'other', subjectId: null })
  if (!result.ok) throw new Error(result.refusal)
  begun = result.value
})

const rows = () =>
  within(house.ctx, (tx) => tx.selectFrom('consultation_contribution').select(['name', 'email', 'text']).execute())

describe('a consultation', () => {
  test('is nobody’s business before it is put out, and stays as it was put out', async () => {
    expect((await readThinkAlong(house.ctx)).consultations).toEqual([])
    expect(await readPublicConsultation(house.ctx, begun.slug)).toBeUndefined()
    const out = await putOutConsultation(advisor, { id: begun.id, revision: 1 })
    expect(out.ok).toBe(true)
    expect(await rewriteConsultation(advisor, { ...text, id: begun.id, revision: 2 })).toEqual({
      ok: false,
      refusal: 'not-a-draft',
    })
    expect((await readPublicConsultation(house.ctx, begun.slug))?.consultation.stage).toBe('announced')
  })

  test('changes once when two people change it at the same time', async () => {
    const change = (title: string) => rewriteConsultation(advisor, { ...text, title, id: begun.id, revision: 1 })
    const both = await Promise.all([change('Een'), change('Twee')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'changed-meanwhile' })
  })

  test('takes in, judges, answers and accounts for what people say, and never tells who a resident is', async () => {
    await putOutConsultation(advisor, { id: begun.id, revision: 1 })
    const visitor = on(house.ctx, '2026-12-10')
    await receivePublicContribution(visitor, said('Joke', 'joke@thuis.example'))
    await receiveContribution(on(house.as('participationCouncil'), '2027-01-20'), {
      ...({ consultationId: begun.id, kind: 'council', name: 'Cliëntenraad', email: null, way: 'letter' } as const),
      text: 'Vraag het ook aan mensen zonder telefoon.',
    })
    const inside = await readConsultation(on(advisor, '2027-01-20'), begun.id)
    expect(inside?.contributions.map(({ number }) => number)).toEqual([1, 2])
    const account = (summary = 'Wij tellen zonder beeld.') =>
      accountConsultation(on(advisor, '2027-02-01'), { id: begun.id, revision: 2, summary })
    expect(await account()).toMatchObject({ refusal: 'unread' })
    for (const { id } of inside?.contributions ?? [])
      await moderateContribution(advisor, { contributionId: id, showing: 'shown', ground: null, shownText: null })
    expect(await account()).toMatchObject({ refusal: 'answers-missing' })
    for (const { id } of inside?.contributions ?? [])
      await answerContribution(advisor, { contributionId: id, outcome: 'partly', text: 'We tellen zonder beeld.' })
    expect(await account()).toMatchObject({ ok: true })
    expect(await account()).toMatchObject({ refusal: 'changed-meanwhile' })
    const page = await readPublicConsultation(house.ctx, begun.slug)
    expect(page?.contributions.map(({ name, text: words }) => [name, words])).toEqual([
      [null, 'Ik wil niet gefilmd worden.'],
      ['Cliëntenraad', 'Vraag het ook aan mensen zonder telefoon.'],
    ])
    expect(JSON.stringify(page)).not.toMatch(/Joke|joke@/)
    const frozen = await within(house.ctx, (tx) => tx.selectFrom('snapshot').select('text').execute())
    expect(JSON.stringify(frozen)).not.toMatch(/Joke|joke@/)
  })

  test('erases who residents are when somebody does it after the term, and keeps their words', async () => {
    await putOutConsultation(advisor, { id: begun.id, revision: 1 })
    const received = await receivePublicContribution(on(house.ctx, '2026-12-10'), said('Joke', 'joke@thuis.example'))
    if (!received.ok) throw new Error(received.refusal)
    const contributionId = received.value.id
    await moderateContribution(advisor, { contributionId, showing: 'hidden', ground: 'insulting', shownText: null })
    await answerContribution(advisor, { contributionId, outcome: 'noted', text: 'Zo praten wij niet.' })
    await accountConsultation(on(advisor, '2027-02-01'), { id: begun.id, revision: 2, summary: 'Gehoord.' })
    const archivist = house.as('archivist')
    const command = { what: 'due', law: 'AVG, artikel 5', reason: 'De termijn is voorbij.' } as const
    expect(await erasePersonal(on(archivist, '2027-05-01'), command)).toEqual({
      ok: false,
      refusal: 'nothing-to-erase',
    })
    await daily(on(house.ctx, '2027-05-02'))
    expect(await rows()).toMatchObject([{ name: 'Joke' }])
    expect(await erasePersonal(on(archivist, '2027-05-02'), command)).toEqual({ ok: true, value: { erased: 1 } })
    expect(await verifyOwnAudit(archivist)).toMatchObject({ valid: true })
    const stone = await within(house.ctx, (tx) => selectOptionalContribution(tx, contributionId))
    expect(stone).toMatchObject({ erasedOn: '2027-05-02', erasedLaw: 'AVG, artikel 5', email: null })
    const logged = await within(house.ctx, (tx) =>
      tx.selectFrom('audit_event').select(['action', 'text']).orderBy('sequence').execute(),
    )
    expect(logged.at(-1)?.action).toBe('personal-data.erased')
    expect(JSON.stringify(logged)).not.toMatch(/Joke|joke@/)
    expect(await rows()).toEqual([{ name: null, email: null, text: 'Ik wil niet gefilmd worden.' }])
    const page = await readPublicConsultation(house.ctx, begun.slug)
    expect(page?.contributions).toMatchObject([{ text: null, hiddenOn: 'insulting', answer: { outcome: 'noted' } }])
  })

  test('gives every contribution its own number, also when many arrive at once, and one address only a few', async () => {
    await putOutConsultation(advisor, { id: begun.id, revision: 1 })
    const visitor = on(house.ctx, '2026-12-10')
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, index) => receivePublicContribution(visitor, said(`Bewoner ${index}`, null))),
    )
    const numbers = many.flatMap((one) => (one.ok ? one.value.number : []))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    const again = []
    for (let time = 0; time < 6; time += 1) again.push(await receivePublicContribution(visitor, said('Zelfde', null)))
    expect(again.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false])
  })

  test('becomes longer, never shorter', async () => {
    await putOutConsultation(advisor, { id: begun.id, revision: 1 })
    const shorter = { id: begun.id, revision: 2, closesOn: '2027-01-01', answerBy: '2027-03-01' }
    expect(await extendConsultation(advisor, shorter)).toMatchObject({ refusal: 'not-later' })
    expect(await extendConsultation(advisor, { ...shorter, closesOn: '2027-01-31' })).toMatchObject({ ok: true })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { pageFaults } from '#src/web/page-faults.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { readPublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { earlierDecision } from '#src/workflows/decision/test-decision-room.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { decideText, offeredFramework, offeredNext, textRecord } from '#src/workflows/guiding-text/test-framework.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'

let house: TestHouse
const advisor = { as: 'policyAdvisor' } as const
const team = { as: 'projectLead' } as const
const questions = '/werk/kader/normvragen'

const text = async (path: string, as: Parameters<TestHouse['request']>[1] = advisor) =>
  (await house.request(path, as)).text()

beforeAll(async () => {
  house = await testHouse()
})

describe('the questions of teams', () => {
  test('are asked with a nature and words, and answered by who keeps the framework, never by who asked', async () => {
    expect(await text(questions, team)).toContain('Er zijn geen open vragen')
    const twice = await house.post(questions, { text: '', normCodes: '' }, team)
    expect([twice.status, await twice.text()]).toEqual([422, expect.stringContaining('href="#nature')])
    const asked = { nature: 'clash', text: 'Wat gaat voor, 1.1 of 1.2?', normCodes: '1.1, 1.2', algorithmId: '' }
    expect((await house.post(questions, asked, team)).status).toBe(303)
    const again = await house.post(questions, asked, team)
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('Deze vraag staat er al')])
    const mine = await text(questions, team)
    expect(mine).toContain('norm 1.1, 1.2')
    expect(mine).not.toContain('Beantwoord deze vraag')
    const page = await text(questions)
    expect(await pageFaults(page)).toEqual([])
    const [, questionId = ''] = /name="questionId" value="([0-9a-f-]{36})"/.exec(page) ?? []
    const answer = (words: string, as: typeof advisor | typeof team) =>
      house.post(`${questions}/antwoord`, { questionId, text: words, forNextVersion: 'yes' }, as)
    expect((await answer('Norm 1.2.', team)).status).toBe(403)
    expect((await answer('', advisor)).status).toBe(422)
    expect((await answer('Norm 1.2.', advisor)).status).toBe(303)
    expect((await answer('Toch 1.1.', advisor)).status).toBe(422)
    expect(await text(questions)).toContain('gaat mee naar de volgende versie')
  })

  test('stand in the weighing they were asked from, with the answer once it is there', async () => {
    const { id } = await testAlgorithm(house, { name: 'Buurtsignaal' })
    const asked = { nature: 'silent', text: 'Mag een signaal van een buur komen?', normCodes: '', algorithmId: id }
    const form = await text(`${questions}?algoritme=${id}`, team)
    expect(form).toMatch(/Uw vraag gaat over:.*Buurtsignaal/s)
    expect(await text(`${questions}?algoritme=x`, team)).not.toContain('Uw vraag gaat over:')
    const sent = await house.post(questions, asked, team)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/werk/algoritmes/${id}/afweging#normen`])
    await house.post(`/werk/algoritmes/${id}/afweging/beginnen`, {}, { as: 'processOwner' })
    const weighing = `/werk/algoritmes/${id}/afweging`
    expect(await text(weighing, team)).toMatch(/Mag een signaal van een buur komen\?.*Antwoord uiterlijk op/s)
    const [, questionId = ''] = /name="questionId" value="([0-9a-f-]{36})"/.exec(await text(questions)) ?? []
    await house.post(`${questions}/antwoord`, { questionId, text: 'Een buur is geen grond.' }, advisor)
    const answered = await text(weighing, team)
    expect(answered).toContain('Een buur is geen grond.')
    expect(answered).not.toContain('Antwoord uiterlijk op')
    expect(await pageFaults(answered)).toEqual([])
  })

  test('stand in the next draft as input, and later ones are taken up with one step', async () => {
    const begun = await house.post('/werk/kader/nieuw/framework', { title: 'Kader', beginning: 'empty' }, advisor)
    const draft = begun.headers.get('location') ?? ''
    expect(await text(draft)).toContain('Wat gaat voor, 1.1 of 1.2?')
    await house.post(questions, { nature: 'silent', text: 'En een tussenstand?', normCodes: '' }, team)
    const page = await text(draft)
    expect(page).toContain('Neem deze vraag op als inbreng')
    expect(await pageFaults(page)).toEqual([])
    expect((await house.post(`${draft}/normvragen`, {}, team)).status).toBe(403)
    expect((await house.post(`${draft}/normvragen`, {}, advisor)).status).toBe(303)
    expect(await text(draft)).not.toContain('Neem deze vraag op als inbreng')
    expect(await text(questions)).toContain('Staat als inbreng in het concept van versie 1')
    const [, part = ''] = new RegExp(`href="(${draft}/onderdelen/[0-9a-f-]{36})"`).exec(await text(draft)) ?? []
    expect(await text(part)).toContain('name="parked"')
    await house.post(`${draft}/stappen/withdraw`, { reason: 'Een andere keer.' }, advisor)
    expect(await text(questions)).not.toContain('Staat als inbreng')
  })
})

describe('a version and what it touches', () => {
  let algorithmId: string

  beforeAll(async () => {
    house = await testHouse()
  })

  test('says before adoption which algorithms and decisions it would touch, and why', async () => {
    algorithmId = (await testAlgorithm(house, { name: 'Heronderzoek' })).id
    const id = await offeredFramework(house)
    const page = await text(`/werk/kader/${id}/gevolgen`)
    expect(page).toContain('Heronderzoek')
    expect(await pageFaults(page)).toEqual([])
    expect(page).toContain('De norm geldt bij:')
    done(await decideText(house, id, 'clerk'))
    const after = await text(`/werk/kader/${id}/gevolgen`)
    expect(after).toMatch(/Uiterlijk op.*23 mei 2027.*De afweging antwoordt nog niet op norm 1\.1/s)
    expect(await pageFaults(after)).toEqual([])
    const start = await text('/werk', { as: 'processOwner' })
    expect(start).toContain('Heronderzoek')
    expect(start).toContain('23 mei 2027')
  })

  test('a norm that a later version rewords is answered again where it was answered, and chosen anew', async () => {
    const weighing = `/werk/algoritmes/${algorithmId}/afweging`
    const owner = { as: 'processOwner' } as const
    await house.post(`${weighing}/beginnen`, {}, owner)
    const links = async () =>
      [...(await text(weighing, owner)).matchAll(/href="([^"]+)">Beantwoord norm ([^<]+)</g)].map(
        ([, href = '', what = '']) => ({ href, what }),
      )
    const [first] = await links()
    const answer = { meaning: 'Hier kiest een mens.', relation: 'fits', explanation: '' }
    const [, normKey = ''] = /norm=([0-9a-f-]{36})/.exec(first?.href ?? '') ?? []
    expect((await house.post(first?.href ?? '', { ...answer, normKey }, owner)).status).toBe(303)
    const next = await offeredNext(house, (norm, code) =>
      code === first?.what ? { ...norm, statement: 'Zo luidt zij nu.' } : norm,
    )
    const record = textRecord({ effectiveOn: '2026-11-24' })
    done(await decideText(house, next, 'clerk', { record }))
    house.setNow('2026-11-24T09:00:00.000Z')
    const page = await text(weighing, owner)
    expect(page).toContain('luidt nu anders')
    expect(await pageFaults(page)).toEqual([])
    // The norm itself, with what it means and what goes first when norms clash, is one link away, as it was answered.
    expect(page).toContain(`/normenkader/versies/1/${first?.what ?? ''}"`)
    expect(page).toContain(`/normenkader/versies/2/${first?.what ?? ''}"`)
    const again = (await links()).find(({ what }) => what === `${first?.what ?? ''} opnieuw`)?.href ?? ''
    const form = await text(again, owner)
    expect(form).toContain('Zo luidt zij nu.')
    expect(form).toMatch(/Toen was gekozen: Het past/)
    expect(form).not.toContain('checked')
    expect(await pageFaults(form)).toEqual([])
    expect((await house.post(again, { ...answer, normKey, revision: '1' }, owner)).status).toBe(303)
    expect(await text(weighing, owner)).not.toContain('luidt nu anders')
  })

  test('a deviation is recorded by the clerk at the decision of the council, with its reason', async () => {
    const decision = await earlierDecision(house, algorithmId)
    const { text: framework } = await readPublicText(house.ctx, 'framework', null)
    const norm = partsOf(framework?.content.parts ?? [], 'norm').find(
      ({ content }) => content.deviation.body === 'representative' && content.scope.domains.length === 0,
    )
    const path = `/werk/besluiten/${decision.id}/afwijking`
    const send = (reason: string, as: 'clerk' | 'policyAdvisor') =>
      house.post(path, { normKey: norm?.key ?? '', reason }, { as })
    const form = await text(path, { as: 'clerk' })
    expect(await pageFaults(form)).toEqual([])
    // From what the law forbids nobody deviates, so that nobody is offered to record it.
    expect(form).not.toContain('Hiervan kan niemand afwijken')
    expect((await send('Omdat.', 'policyAdvisor')).status).toBe(403)
    expect((await send('', 'clerk')).status).toBe(422)
    expect((await send('Het kan niet anders.', 'clerk')).status).toBe(303)
    const again = await send('Nog eens.', 'clerk')
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('al vastgelegd')])
    expect(await text(path, { as: 'clerk' })).not.toContain(`value="${norm?.key ?? ''}"`)
  })
})

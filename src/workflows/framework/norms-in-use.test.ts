import { beforeEach, describe, expect, test } from 'vitest'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import { allowNormDeviation } from './allow-norm-deviation.ts'
import { answerNormQuestion } from './answer-norm-question.ts'
import { carryNormQuestions } from './carry-norm-questions.ts'
import type { Context } from '#src/workflows/context.ts'
import { moveGuidingText } from '#src/workflows/guiding-text/move-guiding-text.ts'
import { placeOfQuestion } from '#src/domain/framework/carry-question.ts'
import { normsAround } from './norms-around.ts'
import { raiseNormQuestion } from './raise-norm-question.ts'
import { readGuidingText } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { readNormImpact } from './read-norm-impact.ts'
import { readNormQuestions } from './read-norm-questions.ts'
import { readPublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { readStartPage } from '#src/workflows/start/read-start-page.ts'
import { earlierDecision } from '#src/workflows/decision/test-decision-room.ts'
import { relateNorm } from '#src/workflows/weighing/relate-norm.ts'
import { openWeighing } from '#src/workflows/weighing/open-weighing.ts'
import { startGuidingText } from '#src/workflows/guiding-text/start-guiding-text.ts'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { decideText, offeredFramework, offeredNext, textRecord } from '#src/workflows/guiding-text/test-framework.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'
import { writeGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'

let house: TestContext
let advisor: Context
let team: Context

beforeEach(async () => {
  house = await testContext()
  advisor = house.as('policyAdvisor')
  team = house.as('projectLead')
})

const ask = async (text: string, ctx = team) =>
  done(await raiseNormQuestion(ctx, { algorithmId: null, nature: 'silent', text, normCodes: [] })).id

const begin = async (beginning: 'starter' | 'inForce' = 'starter') =>
  done(await startGuidingText(advisor, { kind: 'framework', title: 'Kader', beginning }))

const inputsOf = async (id: string) => partsOf((await readGuidingText(advisor, id))?.text.parts ?? [], 'input')

/** Says in a draft what was done with the first question in it. */
async function react(id: string, reaction: string, parked: boolean): Promise<void> {
  const [part] = await inputsOf(id)
  if (part === undefined) throw new Error('no input')
  const { type, code, sequence, content, revision } = part
  const draft = { type, code, sequence, content: { ...content, reaction, parked } }
  done(await writeGuidingPart(advisor, { versionId: id, edited: { id: part.id, revision }, draft }))
}

const placeNow = async () => (await readNormQuestions(advisor)).map(placeOfQuestion)

describe('a question of a team about the norms (R-44)', () => {
  test('is answered once, by somebody else, and the asker keeps a last day', async () => {
    const questionId = await ask('Telt een tussenstand mee?')
    const answer = (ctx: Context, text: string) => answerNormQuestion(ctx, { questionId, text, forNextVersion: false })
    expect((await readNormQuestions(team))[0]?.dueOn).toBe('2026-12-23')
    expect(await answer(team, 'Ja.')).toMatchObject({ refusal: 'own-question' })
    expect(await answer(advisor, ' ')).toMatchObject({ refusal: 'answer-missing' })
    done(await answer(advisor, 'Ja.'))
    expect(await answer(advisor, 'Nee.')).toMatchObject({ refusal: 'already-answered' })
    expect(await placeNow()).toEqual(['answered'])
  })

  test('without an answer, or promised for the next version, is input of the next draft; an answered one is not', async () => {
    await ask('Wie antwoordt?')
    const promised = await ask('Ontbreekt er een norm?')
    const settled = await ask('Is dit duidelijk?')
    const answered = (questionId: string, forNextVersion: boolean) =>
      answerNormQuestion(advisor, { questionId, text: 'Ja.', forNextVersion })
    done(await answered(promised, true))
    done(await answered(settled, false))
    const inputs = await inputsOf(await begin())
    expect(inputs.map(({ content, origin }) => [content.summary, content.kind, origin?.kind])).toEqual([
      ['Wie antwoordt?', 'normQuestion', 'normQuestion'],
      ['Ontbreekt er een norm?', 'normQuestion', 'normQuestion'],
    ])
    expect((await placeNow()).toSorted()).toEqual(['answered', 'inDraft', 'inDraft'])
  })

  test('that is owed an answer keeps a version from being offered, until it is taken up and something is said of it', async () => {
    const id = await begin()
    for (const part of (await readGuidingText(advisor, id))?.text.parts ?? []) {
      const { type, code, sequence, content } = part
      const draft = { type, code, sequence, content } as Parameters<typeof writeGuidingPart>[1]['draft']
      done(await writeGuidingPart(advisor, { versionId: id, edited: { id: part.id, revision: 1 }, draft }))
    }
    await ask('Wie antwoordt?', { ...team, today: '2026-09-01' })
    const consultation = { from: '2026-10-01', to: '2026-11-01', asked: 'Mist u iets?' }
    const opening = { ...advisor, today: consultation.from }
    done(await moveGuidingText(opening, { id, trigger: 'consult', reason: '', consultation }))
    const offer = () => moveGuidingText(advisor, { id, trigger: 'offer', reason: '', consultation: null })
    expect((await readGuidingText(advisor, id))?.missingReactions).toMatchObject([{ what: 'normQuestion' }])
    expect(await offer()).toMatchObject({ refusal: 'incomplete' })
    expect(await carryNormQuestions(team, id)).toMatchObject({ refusal: 'not-your-role' })
    expect(done(await carryNormQuestions(advisor, id))).toBe(1)
    expect(done(await carryNormQuestions(advisor, id))).toBe(0)
    expect(await offer()).toMatchObject({ refusal: 'incomplete' })
    await react(id, 'Eerst de proef.', true)
    done(await offer())
    done(await decideText(house, id, 'clerk'))
    expect(await placeNow()).toEqual(['parked'])
    // What was parked comes back; what the next version deals with does not.
    const next = await begin('inForce')
    await react(next, 'Norm 1.9 is het antwoord.', false)
    expect((await inputsOf(next)).map(({ content }) => content.summary)).toEqual(['Wie antwoordt?'])
    expect(await placeNow()).toEqual(['inDraft'])
  })
})

/** A norm of the starter framework that holds for every algorithm. */
const normEverywhere = async () => {
  const { text } = await readPublicText(house.ctx, 'framework', null)
  const norm = partsOf(text?.content.parts ?? [], 'norm').find(
    ({ content: { scope, deviation } }) =>
      deviation.body === 'representative' && scope.domains.length === 0 && scope.phases.length === 0,
  )
  if (norm === undefined) throw new Error('no norm')
  return norm
}

const waitsForOwner = async () => {
  const ctx = house.as('processOwner')
  if (ctx.actor === null) throw new Error('nobody')
  const { page } = await readStartPage(ctx, ctx.actor)
  return page.asks.filter(({ matter }) => matter.kind === 'normsToReconsider')
}

const answersFor = async (ctx: Context) => {
  if (ctx.actor === null) throw new Error('nobody')
  return (await readStartPage(ctx, ctx.actor)).page.answers.map(({ matter }) => [matter.kind, matter.title])
}

test('what came of a question is told to who asked it, for a month', async () => {
  const questionId = await ask('Telt een tussenstand mee?')
  await ask('En een proef?')
  expect(await answersFor(team)).toEqual([])
  done(await answerNormQuestion(advisor, { questionId, text: 'Ja.', forNextVersion: false }))
  const told = [['normQuestionAnswered', 'Telt een tussenstand mee?']]
  expect([await answersFor(team), await answersFor(advisor)]).toEqual([told, []])
  expect(await answersFor({ ...team, today: '2026-12-23' })).toEqual(told)
  expect(await answersFor({ ...team, today: '2026-12-24' })).toEqual([])
  // What nobody answered comes back by the version that takes it up.
  const id = await offeredFramework(house, (versionId) => react(versionId, 'Norm 3.3 zegt het.', false))
  done(await decideText(house, id, 'clerk'))
  expect(await answersFor({ ...team, today: '2026-12-20' })).toContainEqual(['normQuestionInVersion', 'En een proef?'])
})

describe('a version of the framework', () => {
  test('lists before adoption what it touches, is public the day it is adopted (NF3), and asks to look again with a term', async () => {
    const { id: algorithmId } = await testAlgorithm(house, { name: 'Heronderzoek' })
    await testAlgorithm(house, { name: 'Oude teller', algorithm: { status: 'outOfUse' } })
    const id = await offeredFramework(house)
    const impact = (await readNormImpact(advisor, id))?.impact ?? []
    expect(impact.map(({ algorithm }) => algorithm.name)).toEqual(['Heronderzoek'])
    expect(await waitsForOwner()).toEqual([])
    expect((await readPublicText(house.ctx, 'framework', 1)).text).toMatchObject({ adopted: null, stage: 'offered' })
    done(await decideText(house, id, 'clerk'))
    expect((await readPublicText(house.ctx, 'framework', 1)).text?.adopted?.decision.outcome).toBe('adopted')
    const [item] = await waitsForOwner()
    expect([item?.matter.algorithm?.id, item?.matter.dueOn]).toEqual([algorithmId, '2027-05-23'])
    expect(item?.matter.title).toBe(impact[0]?.norms.map(({ norm }) => norm.content.statement).join(' '))
    // Adopted: what it touched before anybody answered is settled by answering each norm in the weighing.
    const titles = { asToday: 'Zoals nu', withoutAlgorithm: 'Zonder' }
    done(await openWeighing(team, { algorithmId, titles }))
    const draft = { norm: '', source: '', meaning: 'Zo.', relation: 'fits', explanation: '' } as const
    for (const { norm } of impact[0]?.norms ?? [])
      done(await relateNorm(team, { algorithmId, edited: null, draft, normKey: norm.key }))
    expect(await waitsForOwner()).toEqual([])
  })

  test('that enters into force later is news until its day, and a question to look again from that day on', async () => {
    await testAlgorithm(house, { name: 'Heronderzoek' })
    const record = textRecord({ effectiveOn: '2027-01-01' })
    done(await decideText(house, await offeredFramework(house), 'clerk', { record }))
    const kindsOn = async (today: string, role: 'policyAdvisor' | 'processOwner') => {
      const ctx = { ...house.as(role), today }
      if (ctx.actor === null) throw new Error('nobody')
      const { asks, coming } = (await readStartPage(ctx, ctx.actor)).page
      const about = ({ matter: { kind } }: { readonly matter: { readonly kind: string } }) => kind.startsWith('normsTo')
      return [asks.filter(about).length, coming.filter(about).map(({ matter }) => [matter.kind, matter.dueOn])]
    }
    expect(await kindsOn('2026-11-23', 'policyAdvisor')).toEqual([0, [['normsToCome', '2027-01-01']]])
    expect(await kindsOn('2026-11-23', 'processOwner')).toEqual([0, []])
    expect(await kindsOn('2027-01-01', 'processOwner')).toEqual([1, []])
    // The members of the body that decided are asked nothing that only the owner can do.
    const member = { ...house.as('executiveMember'), today: '2027-01-01' }
    if (member.actor === null) throw new Error('nobody')
    const { asks } = (await readStartPage(member, member.actor)).page
    expect(asks.filter(({ matter }) => matter.kind === 'normsToReconsider')).toEqual([])
  })

  test('is deviated from only by a decision of the body that may, linked to the norm (NF7)', async () => {
    const { id: algorithmId } = await testAlgorithm(house)
    done(await decideText(house, await offeredFramework(house), 'clerk'))
    const { key } = await normEverywhere()
    const allow = (decisionId: string, as: Context) =>
      allowNormDeviation(as, { algorithmId, decisionId, normKey: key, reason: 'Anders kan het niet.' })
    const ofCollege = (await earlierDecision(house, algorithmId, { body: 'college', as: 'bodySecretary' })).id
    const ofCouncil = (await earlierDecision(house, algorithmId)).id
    expect(await allow(ofCollege, house.as('bodySecretary'))).toMatchObject({ refusal: 'body-may-not-deviate' })
    expect(await allow(ofCouncil, advisor)).toMatchObject({ refusal: 'not-its-secretary' })
    expect(await allow(house.ctx.newId(), house.as('clerk'))).toMatchObject({ refusal: 'decision-unknown' })
    expect(done(await allow(ofCouncil, house.as('clerk'))).normKey).toBe(key)
    expect(await allow(ofCouncil, house.as('clerk'))).toMatchObject({ refusal: 'already-allowed' })
    // A later version words the norm otherwise: what was allowed of the old words is asked again.
    const allowedOn = async (day: string) =>
      (await inOrganisation(house.ctx.db, house.ctx.organisationId, (tx) => normsAround(tx, algorithmId, day)))
        .allowedKeys
    expect(await allowedOn('2026-11-23')).toEqual([key])
    const next = await offeredNext(house, (norm) => ({ ...norm, statement: `${norm.statement} Altijd.` }))
    done(await decideText(house, next, 'clerk', { record: textRecord({ effectiveOn: '2026-12-01' }) }))
    expect([await allowedOn('2026-11-30'), await allowedOn('2026-12-01')]).toEqual([[key], []])
  })
})

import { describe, expect, test } from 'vitest'
import { within } from '#src/workflows/context.ts'
import { answerDispute } from './answer-dispute.ts'
import { appreciateWeighing } from './appreciate-weighing.ts'
import { argueForOption } from './argue-for-option.ts'
import { bringOption } from './bring-option.ts'
import { confirmFacts } from './confirm-facts.ts'
import { contestFact } from './contest-fact.ts'
import { explainCell } from './explain-cell.ts'
import { markEffect } from './mark-effect.ts'
import { moveWeighing } from './move-weighing.ts'
import { openWeighing } from './open-weighing.ts'
import { answerUncertainty } from './answer-uncertainty.ts'
import { raiseUncertainty } from './raise-uncertainty.ts'
import { readWeighing } from './read-weighing.ts'
import { readWeighingDifference, readWeighingVersion } from './read-weighing-version.ts'
import { signNoneKnown } from './sign-none-known.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { aCompleteWeighing, anAlgorithm, anEffect, anOpenWeighing, done } from './test-weighings.ts'
import type { WeighingStatus } from '#src/domain/weighing/weighing.ts'
import { selectOptionalWeighing, updateWeighingStatus } from '#src/storage/weighings.ts'
import { withdrawEffect } from './withdraw-effect.ts'
import { withdrawDispute } from './withdraw-dispute.ts'
import { withdrawMark } from './withdraw-mark.ts'
import { withdrawOption } from './withdraw-option.ts'
import { withdrawStory } from './withdraw-story.ts'
import { writeEffect } from './write-effect.ts'

const nothing = { reason: '' }

async function actions(of: TestContext): Promise<string[]> {
  const rows = await within(of.ctx, (tx) => tx.selectFrom('audit_event').select('action').orderBy('sequence').execute())
  return rows.map((row) => row.action)
}

/** Confirmed by two people and released: frozen as a version. */
async function released(): Promise<{ test: TestContext; algorithmId: string; groupId: string }> {
  const test = await testContext()
  const { algorithmId, groupId } = await aCompleteWeighing(test)
  done(await confirmFacts(test.as('projectLead'), { algorithmId }))
  done(await confirmFacts(test.as('algorithmExpert'), { algorithmId }))
  done(await moveWeighing(test.as('processOwner'), { algorithmId, trigger: 'release', ...nothing }))
  return { test, algorithmId, groupId }
}

describe('a weighing from beginning to end', () => {
  test('opens once, with both zero options and nothing else', async () => {
    const of = await testContext()
    const algorithmId = await anAlgorithm(of)
    const titles = { asToday: 'Zoals nu', withoutAlgorithm: 'Zonder' }
    expect(await openWeighing(of.as('endUser'), { algorithmId, titles })).toEqual({
      ok: false,
      refusal: 'not-your-role',
    })
    done(await openWeighing(of.as('projectLead'), { algorithmId, titles }))
    expect(await openWeighing(of.as('projectLead'), { algorithmId, titles })).toEqual({
      ok: false,
      refusal: 'already-open',
    })
    const reading = await readWeighing(of.as('projectLead'), algorithmId)
    expect(reading?.weighing?.options.map((option) => [option.kind, option.title])).toEqual([
      ['asToday', 'Zoals nu'],
      ['withoutAlgorithm', 'Zonder'],
    ])
    expect(reading?.weighing).toMatchObject({ status: 'draft', number: 1, effects: [], riskClass: null })
  })

  test('becomes complete by two signatures, is frozen when released, and goes on as the next version', async () => {
    const { test: of, algorithmId, groupId } = await released()
    const reading = await readWeighing(of.as('processOwner'), algorithmId)
    expect(reading?.weighing).toMatchObject({ status: 'readyForProposal', number: 1 })
    expect(reading?.algorithm.versions.map((version) => version.number)).toEqual([1])
    const again = { algorithmId, edited: null, draft: anEffect({ benefitGroupIds: [groupId] }) }
    expect(await writeEffect(of.as('projectLead'), again)).toEqual({ ok: false, refusal: 'facts-closed' })
    const back = { algorithmId, trigger: 'takeBack' as const }
    expect(await moveWeighing(of.as('projectLead'), { ...back, reason: '' })).toEqual({
      ok: false,
      refusal: 'reason-missing',
    })
    done(await moveWeighing(of.as('projectLead'), { ...back, reason: 'Nieuwe cijfers.' }))
    done(await writeEffect(of.as('projectLead'), again))
    const now = await readWeighing(of.as('projectLead'), algorithmId)
    expect(now?.weighing).toMatchObject({ status: 'inDialogue', number: 2, confirmations: [] })
    const changed = await readWeighingDifference(of.as('projectLead'), algorithmId, { before: 1, after: null })
    expect(changed?.differences).toMatchObject([{ part: 'effects', what: 'added' }])
    expect((await readWeighingVersion(of.ctx, algorithmId, 1))?.content.effects).toHaveLength(5)
  })

  test('a change of facts after the first signature makes that signature void', async () => {
    const of = await testContext()
    const { algorithmId, groupId } = await aCompleteWeighing(of)
    done(await confirmFacts(of.as('projectLead'), { algorithmId }))
    done(
      await writeEffect(of.as('projectLead'), {
        algorithmId,
        edited: null,
        draft: anEffect({ benefitGroupIds: [groupId] }),
      }),
    )
    expect(done(await confirmFacts(of.as('algorithmExpert'), { algorithmId }))).toBe('draft')
    expect(done(await confirmFacts(of.as('projectLead'), { algorithmId }))).toBe('factuallyComplete')
  })

  test('cannot be confirmed once every disadvantage is taken away', async () => {
    const of = await testContext()
    const { algorithmId } = await aCompleteWeighing(of)
    const reading = await readWeighing(of.ctx, algorithmId)
    for (const effect of reading?.weighing?.effects.filter((one) => one.side === 'disadvantage') ?? [])
      done(await withdrawEffect(of.as('projectLead'), { algorithmId, effectId: effect.id, reason: 'Weg ermee.' }))
    expect(await confirmFacts(of.as('projectLead'), { algorithmId })).toEqual({ ok: false, refusal: 'incomplete' })
    expect((await readWeighing(of.ctx, algorithmId))?.missingFacts).toContainEqual({ what: 'disadvantage' })
  })

  test('says what the body finds only when it was submitted, and goes on as the next version when it is reopened', async () => {
    const { test: of, algorithmId } = await released()
    const put = (status: WeighingStatus) =>
      within(of.ctx, async (tx) => {
        const weighing = await selectOptionalWeighing(tx, { algorithmId })
        await updateWeighingStatus(tx, weighing?.id ?? '', status)
      })
    await put('submitted')
    const draft = {
      holder: 'body' as const,
      of: 'College',
      text: 'Wij vinden.',
      prevailingValues: null,
      dissents: false,
    }
    expect(await appreciateWeighing(of.as('projectLead'), { algorithmId, draft })).toEqual({
      ok: false,
      refusal: 'team-appreciates-nothing',
    })
    done(await appreciateWeighing(of.as('bodySecretary'), { algorithmId, draft }))
    await put('weighed')
    done(await moveWeighing(of.as('processOwner'), { algorithmId, trigger: 'reopen', reason: 'Na een jaar.' }))
    expect((await readWeighing(of.ctx, algorithmId))?.weighing).toMatchObject({ status: 'reopened', number: 2 })
  })
})

describe('voices in a weighing', () => {
  test('marks, disputes, answers and options come from others and never from the team', async () => {
    const of = await testContext()
    const { algorithmId, groupId } = await anOpenWeighing(of)
    const draft = anEffect({ benefitGroupIds: [groupId] })
    const effectId = done(await writeEffect(of.as('projectLead'), { algorithmId, edited: null, draft }))
    const mark = { algorithmId, effectId, reason: 'Een onderzoek voor niets is ook een last.' }
    expect(await markEffect(of.as('projectLead'), mark)).toEqual({ ok: false, refusal: 'team-may-not-mark' })
    const markId = done(await markEffect(of.as('executiveMember'), mark))
    done(await markEffect(of.as('ethicsCommittee'), mark))
    const contested = { algorithmId, subject: 'effect' as const, subjectId: effectId, reason: 'Te laat is geen fout.' }
    const disputeId = done(await contestFact(of.as('participationCouncil'), contested))
    expect(await withdrawEffect(of.as('projectLead'), { algorithmId, effectId, reason: 'x' })).toMatchObject({
      refusal: 'marked-by-others',
    })
    done(await answerDispute(of.as('projectLead'), { algorithmId, disputeId, text: 'Klopt, die tellen mee.' }))
    expect(await withdrawMark(of.as('ethicsCommittee'), { algorithmId, markId })).toMatchObject({
      refusal: 'not-yours',
    })
    done(await withdrawMark(of.as('executiveMember'), { algorithmId, markId }))
    const weighing = (await readWeighing(of.ctx, algorithmId))?.weighing
    expect(weighing?.marks.map((one) => one.by.role)).toEqual(['ethicsCommittee'])
    expect(weighing?.disputes).toMatchObject([
      { reason: 'Te laat is geen fout.', answer: { text: 'Klopt, die tellen mee.' } },
    ])
    // Who contested can agree later; only then is the fact no longer contested.
    expect(await withdrawDispute(of.as('projectLead'), { algorithmId, disputeId })).toMatchObject({
      refusal: 'not-yours',
    })
    done(await withdrawDispute(of.as('participationCouncil'), { algorithmId, disputeId }))
    expect((await readWeighing(of.ctx, algorithmId))?.weighing?.disputes).toEqual([])
    expect(await actions(of)).toEqual([
      'weighing.opened',
      'stakeholder.named',
      'effect.added',
      'effect.marked',
      'effect.marked',
      'fact.contested',
      'dispute.answered',
      'mark.withdrawn',
      'dispute.withdrawn',
    ])
  })

  test('only its bringer withdraws an option, and the data protection officer argues for none', async () => {
    const of = await testContext()
    const { algorithmId } = await anOpenWeighing(of)
    const draft = {
      title: 'Het lot',
      description: '',
      consequences: '',
      forWhom: '',
      costs: '',
      reversibleUntil: '',
      requiredConditions: null,
    }
    const optionId = done(await bringOption(of.as('participationCouncil'), { algorithmId, draft }))
    expect(await withdrawOption(of.as('projectLead'), { algorithmId, optionId, reason: 'x' })).toMatchObject({
      refusal: 'only-its-bringer',
    })
    expect(await argueForOption(of.as('fg'), { algorithmId, optionId })).toMatchObject({
      refusal: 'fg-argues-for-nothing',
    })
    done(await argueForOption(of.as('ethicsCommittee'), { algorithmId, optionId }))
    done(await withdrawOption(of.as('participationCouncil'), { algorithmId, optionId, reason: 'Bedacht.' }))
    expect((await readWeighing(of.ctx, algorithmId))?.weighing?.options).toHaveLength(2)
  })

  test('a change on an old text is refused and nothing is written', async () => {
    const of = await testContext()
    const { algorithmId, groupId } = await anOpenWeighing(of)
    const draft = anEffect({ benefitGroupIds: [groupId] })
    const id = done(await writeEffect(of.as('projectLead'), { algorithmId, edited: null, draft }))
    const change = (title: string) =>
      writeEffect(of.as('processOwner'), { algorithmId, edited: { id, revision: 1 }, draft: { ...draft, title } })
    done(await change('Eerste'))
    expect(await change('Tweede')).toEqual({ ok: false, refusal: 'changed-meanwhile' })
    expect((await readWeighing(of.ctx, algorithmId))?.weighing?.effects).toMatchObject([
      { title: 'Eerste', revision: 2, writtenBy: { role: 'processOwner' } },
    ])
  })

  test('a withdrawn story is gone from every version, and the frozen text stays as it was', async () => {
    const { test: of, algorithmId } = await released()
    const before = await readWeighingVersion(of.ctx, algorithmId, 1)
    expect(before?.stories.map((story) => story.text)).toEqual(['Ik kreeg een brief.'])
    expect(JSON.stringify(before?.content)).not.toContain('Ik kreeg een brief.')
    const storyId = before?.stories[0]?.id ?? ''
    done(await withdrawStory(of.as('participationCouncil'), { algorithmId, storyId }))
    const after = await readWeighingVersion(of.ctx, algorithmId, 1)
    expect(after?.stories).toMatchObject([{ text: '', withdrawnOn: '2026-11-23' }])
    expect(after?.version.sha256).toBe(before?.version.sha256)
    const rows = await within(of.ctx, (tx) => tx.selectFrom('weighing_story').select('text').execute())
    expect(rows).toEqual([{ text: '' }])
  })

  test('empty sides and cells are signed with a reason, and open questions get an answer', async () => {
    const of = await testContext()
    const { algorithmId, groupId } = await anOpenWeighing(of)
    const lead = of.as('projectLead')
    done(
      await signNoneKnown(lead, { algorithmId, about: 'disadvantage', stakeholderId: groupId, reason: 'Nagevraagd.' }),
    )
    done(await explainCell(lead, { algorithmId, term: 'long', directness: 'direct', reason: 'Stopt in 2028.' }))
    const draft = {
      question: 'Vragen mensen minder aan?',
      explanation: '',
      whoFindsOut: 'team Onderzoek',
      dueOn: '2026-12-15',
    }
    const uncertaintyId = done(await raiseUncertainty(of.as('executiveMember'), { algorithmId, edited: null, draft }))
    const changed = {
      algorithmId,
      edited: { id: uncertaintyId, revision: 1 },
      draft: { ...draft, dueOn: '2026-12-20' },
    }
    expect(await raiseUncertainty(of.as('fg'), changed)).toMatchObject({ refusal: 'not-yours' })
    done(await raiseUncertainty(lead, changed))
    done(await answerUncertainty(lead, { algorithmId, uncertaintyId, text: 'Nee.' }))
    const weighing = (await readWeighing(of.ctx, algorithmId))?.weighing
    expect(weighing?.noneKnown).toMatchObject([{ reason: 'Nagevraagd.' }])
    expect(weighing?.explainedCells).toMatchObject([{ term: 'long', reason: 'Stopt in 2028.' }])
    expect(weighing?.uncertainties).toMatchObject([
      { dueOn: '2026-12-20', raisedBy: { role: 'executiveMember' }, answer: { text: 'Nee.' } },
    ])
  })
})

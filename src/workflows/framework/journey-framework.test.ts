import { expect, test } from 'vitest'
import type { GuidingAbout } from '#src/domain/guiding-text/guiding-text.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { PartDraft } from '#src/domain/guiding-text/writing.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { accountConsultation } from '#src/workflows/consultation/account-consultation.ts'
import { confirmClassification } from '#src/workflows/screening/confirm-classification.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import type { Context } from '#src/workflows/context.ts'
import { describeGuidingText } from '#src/workflows/guiding-text/describe-guiding-text.ts'
import { endTrialCase } from '#src/workflows/trial-case/end-trial-case.ts'
import { keepLesson } from '#src/workflows/trial-case/keep-lesson.ts'
import { proposeClassification } from '#src/workflows/screening/propose-classification.ts'
import { putOutConsultation } from '#src/workflows/consultation/move-consultation.ts'
import { moveGuidingText } from '#src/workflows/guiding-text/move-guiding-text.ts'
import { readConsultation } from '#src/workflows/consultation/read-consultations.ts'
import { readDecision } from '#src/workflows/decision/read-decision.ts'
import { readDecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { readGuidingText } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { readGuidingTexts } from '#src/workflows/guiding-text/read-guiding-texts.ts'
import { readPublicText } from '#src/workflows/guiding-text/read-public-text.ts'
import { readRouting } from '#src/workflows/routing/read-routing.ts'
import { readTrialCase } from '#src/workflows/trial-case/read-trial-cases.ts'
import { readWeighing } from '#src/workflows/weighing/read-weighing.ts'
import { receivePublicContribution } from '#src/workflows/consultation/receive-contribution.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { relateNorm } from '#src/workflows/weighing/relate-norm.ts'
import { startTrialCase } from '#src/workflows/trial-case/start-trial-case.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { draftExample } from '#src/workflows/decision/test-decision-room.ts'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { decideText, textRecord } from '#src/workflows/guiding-text/test-framework.ts'
import { aCompleteWeighing, done } from '#src/workflows/weighing/test-weighings.ts'
import { answerContribution, moderateContribution } from '#src/workflows/consultation/treat-contribution.ts'
import { turnLesson } from '#src/workflows/trial-case/turn-lesson.ts'
import { beginConsultation } from '#src/workflows/consultation/write-consultation.ts'
import { writeGuidingPart } from '#src/workflows/guiding-text/write-guiding-part.ts'

const on = (ctx: Context, today: string): Context => ({ ...ctx, today, now: `${today}T10:00:00.000Z` })

/** An algorithm that goes the whole way before there is any vision or norm. */
async function trialCase(test: TestContext): Promise<{ algorithmId: string; decisionId: string }> {
  const dossier = await exampleDossier(test)
  const room = await readDecisionRoom(test.as('bodySecretary'), dossier.proposalId)
  await draftExample(test, dossier, room?.table.proposal.questions[1]?.risks[0]?.id ?? '')
  const command = { proposalId: dossier.proposalId, legalNature: 'factualDecision', underMandate: false } as const
  const taken = await recordDecision(test.as('bodySecretary'), command)
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return { algorithmId: dossier.algorithmId, decisionId: taken.value.id }
}

/** Two lessons of the trial case, each turned with one action into a part of a text that nobody began yet. */
async function turnTwoLessons(test: TestContext, algorithmId: string): Promise<void> {
  const advisor = test.as('policyAdvisor')
  const { id } = done(await startTrialCase(advisor, { algorithmId, why: 'Klein genoeg.', question: 'Wat vinden wij?' }))
  const lesson = async (text: string) =>
    done(await keepLesson(test.as('projectLead'), { trialCaseId: id, step: 'weighing', text })).id
  const norm = await lesson('Wie nee krijgt, krijgt de reden.')
  const paragraph = await lesson('Een mens kijkt voordat iemand iets kwijtraakt.')
  done(await endTrialCase(advisor, { id, revision: 1, conclusion: 'Eerst de mens.', brokenOff: false }))
  done(
    await turnLesson(advisor, {
      lessonId: norm,
      kind: 'norm',
      title: 'De reden',
      textTitle: 'Normenkader',
      sourceWord: 'proefcasus',
    }),
  )
  const place = {
    lessonId: paragraph,
    kind: 'visionParagraph',
    title: 'De mens',
    textTitle: 'Visie',
    sourceWord: 'proefcasus',
  } as const
  // What a paragraph is about is chosen by who makes it.
  expect(await turnLesson(advisor, place)).toMatchObject({ refusal: 'theme-missing' })
  done(await turnLesson(advisor, { ...place, theme: 'humanRole' }))
  const page = await readTrialCase(advisor, id)
  expect(page?.uses.map(({ kind }) => kind).toSorted()).toEqual(['norm', 'visionParagraph'])
}

const openText = async (test: TestContext, kind: 'framework' | 'vision'): Promise<string> => {
  const { kinds } = await readGuidingTexts(test.ctx)
  const { open } = kinds.find((one) => one.kind === kind) ?? { open: null }
  if (open === null) throw new Error(`no ${kind}`)
  return open.id
}

async function write(ctx: Context, versionId: string, draft: PartDraft): Promise<void> {
  done(await writeGuidingPart(ctx, { versionId, edited: null, draft }))
}

async function describe(ctx: Context, id: string, about: Partial<GuidingAbout>): Promise<void> {
  const text = (await readGuidingText(ctx, id))?.text
  if (text === undefined) throw new Error('no text')
  const { revision, title } = text
  done(await describeGuidingText(ctx, { id, revision, title, about: { ...text.about, ...about } }))
}

const otherWay: PartDraft = {
  ...{ type: 'alternative', code: 'niets', sequence: 90 },
  content: {
    title: 'Geen regels',
    text: 'Elk geval apart.',
    advantages: 'Vrij.',
    disadvantages: 'Willekeur.',
    whyNot: 'Te ongelijk.',
  },
}

/** What the lesson left open in the norm, and the rest of a first, small framework. */
async function completeFramework(ctx: Context, id: string): Promise<void> {
  await describe(ctx, id, {
    introduction: 'Onze eerste norm.',
    legalNature: 'Beleid.',
    precedence: 'De wet gaat voor.',
  })
  const [part] = partsOf((await readGuidingText(ctx, id))?.text.parts ?? [], 'norm')
  if (part === undefined) throw new Error('no norm')
  const { type, code, sequence, content, revision } = part
  const deviation = { body: 'representative', how: 'Met een besluit van de raad.' } as const
  const source = { kind: 'ownRule', label: 'De proefcasus van 2026', url: null } as const
  const filled = { ...content, deviation, source, question: 'Krijgt wie nee krijgt de reden?' }
  const edited = { id: part.id, revision }
  done(await writeGuidingPart(ctx, { versionId: id, edited, draft: { type, code, sequence, content: filled } }))
  await write(ctx, id, {
    ...{ type: 'principle', code: 'uitleg', sequence: 1 },
    content: {
      title: 'Uitleg',
      statement: 'Wie geraakt wordt, krijgt uitleg.',
      explanation: '',
      visionAnchor: '',
      source,
    },
  })
  await write(ctx, id, otherWay)
}

/** The paragraph of the lesson, and a paragraph for every other theme. */
async function completeVision(ctx: Context, id: string): Promise<void> {
  await describe(ctx, id, { introduction: 'Onze visie.', periodFrom: '2027-01-01', periodTo: '2030-12-31' })
  const parts = partsOf((await readGuidingText(ctx, id))?.text.parts ?? [], 'paragraph')
  const missing = visionThemes.filter((theme) => !parts.some(({ content }) => content.theme === theme))
  for (const [index, theme] of missing.entries())
    await write(ctx, id, {
      ...{ type: 'paragraph', code: `thema-${index + 1}`, sequence: 10 + index },
      content: { title: 'Wat wij willen', text: 'Zo kijken wij ernaar.', theme },
    })
  await write(ctx, id, otherWay)
}

/** Puts a text to society: one contribution, read, answered and accounted for. */
async function consult(test: TestContext, id: string): Promise<void> {
  const advisor = test.as('policyAdvisor')
  const opening = on(advisor, '2026-10-05')
  const period = { from: '2026-10-05', to: '2026-11-19', asked: 'Mist u iets?' }
  done(await moveGuidingText(opening, { id, trigger: 'consult', reason: '', consultation: period }))
  const consultation = done(
    await beginConsultation(opening, {
      ...{
        title: `Wat vindt u? ${id.slice(0, 4)}`,
        draft: 'Zie de tekst.',
        questions: 'Mist u iets?',
        followUp: 'De raad besluit.',
      },
      ...{ opensOn: '2026-10-05', closesOn: '2026-11-20', answerBy: '2026-12-31' },
      ...{ subject: 'guidingText', subjectId: id },
    }),
  )
  done(await putOutConsultation(opening, { id: consultation.id, revision: 1 }))
  const words = { kind: 'resident', way: 'form', text: 'Schrijf het ook in gewone taal.' } as const
  const sender = { name: 'Joke', email: null, address: `adres ${id}` }
  const visitor = on(test.ctx, '2026-11-10')
  done(await receivePublicContribution(visitor, { consultationId: consultation.id, ...words, ...sender }))
  const offer = () => moveGuidingText(advisor, { id, trigger: 'offer', reason: '', consultation: null })
  expect(await offer()).toMatchObject({ refusal: 'incomplete' })
  const inside = await readConsultation(advisor, consultation.id)
  for (const { id: contributionId } of inside?.contributions ?? []) {
    done(await moderateContribution(advisor, { contributionId, showing: 'shown', ground: null, shownText: null }))
    done(await answerContribution(advisor, { contributionId, outcome: 'takenOver', text: 'Dat doen wij.' }))
  }
  const account = { id: consultation.id, revision: 2, summary: 'Wij schrijven het gewoner op.' }
  done(await accountConsultation(advisor, account))
  done(await offer())
}

/** Class B, by one person and confirmed by another. */
async function classify(test: TestContext, algorithmId: string): Promise<void> {
  const no = { prohibitedPractice: 'no', highRiskAi: 'no', ownJudgement: 'no' } as const
  const criteria = { ...no, legalEffect: 'yes', categorises: 'yes' } as const
  const command = { algorithmId, criteria, aiActRiskGroup: null, reason: 'Er volgt een besluit over iemand uit.' }
  const { id } = done(await proposeClassification(test.as('processOwner'), command))
  done(await confirmClassification(test.as('algorithmExpert'), { algorithmId, classificationId: id }))
}

test('an organisation without anything goes from a trial case to norms that the next weighing must answer', async () => {
  const test = await testContext()
  const advisor = test.as('policyAdvisor')

  const trial = await trialCase(test)
  expect((await readGuidingTexts(test.ctx)).lines).toEqual([])
  expect((await readDecision(test.ctx, trial.decisionId))?.decision.framework ?? null).toBeNull()
  await turnTwoLessons(test, trial.algorithmId)

  const framework = await openText(test, 'framework')
  const vision = await openText(test, 'vision')
  await completeFramework(advisor, framework)
  await completeVision(advisor, vision)
  for (const id of [framework, vision]) await consult(test, id)
  expect((await readPublicText(test.ctx, 'framework', null)).text).toBeNull()

  for (const id of [framework, vision]) {
    expect(await decideText(test, id, 'bodySecretary')).toMatchObject({ ok: false })
    done(await decideText(test, id, 'clerk', { record: textRecord() }))
  }
  const { text: adopted } = await readPublicText(test.ctx, 'framework', null)
  const [norm] = partsOf(adopted?.content.parts ?? [], 'norm')
  expect(norm?.content.statement).toBe('Wie nee krijgt, krijgt de reden.')
  // Rewritten, put to people and adopted: where it was learned is still with it.
  expect(norm?.origin).toMatchObject({ kind: 'trialCase', label: 'Wat vinden wij?' })
  expect((await readPublicText(test.ctx, 'vision', null)).text?.content.parts.map(({ code }) => code)).toContain(
    'les-1',
  )

  const { algorithmId } = await aCompleteWeighing(test)
  await classify(test, algorithmId)
  const lead = test.as('projectLead')
  const answer = { what: 'normAnswer', name: norm?.code }
  expect((await readWeighing(lead, algorithmId))?.missingFacts).toEqual([answer])
  expect(await confirmFacts(lead, { algorithmId })).toMatchObject({ refusal: 'incomplete' })

  const bodyFor = async () => {
    const routing = await readRouting(test.as('processOwner'), algorithmId, { question: 'desirability' })
    return routing?.outcome === 'determined' ? routing.bodyId : routing?.outcome
  }
  expect(await bodyFor()).toBe(test.bodies['college']?.id)
  const draft = {
    norm: '',
    source: '',
    meaning: 'De reden is geheim.',
    relation: 'deviates',
    explanation: 'Anders lukt het niet.',
  } as const
  done(await relateNorm(lead, { algorithmId, edited: null, draft, normKey: norm?.key ?? null }))
  expect((await readWeighing(lead, algorithmId))?.missingFacts).toEqual([])
  expect(await confirmFacts(lead, { algorithmId })).toMatchObject({ ok: true })
  expect(await bodyFor()).toBe(test.bodies['raad']?.id)
})

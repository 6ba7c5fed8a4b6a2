import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { nobodyResponsible } from '#src/domain/algorithm/algorithm.ts'
import type { Result } from '#src/domain/shared/result.ts'
import type { EffectDraft } from '#src/domain/weighing/writing-facts.ts'
import { prompts, requiredPrompts, sectionKinds } from '#src/domain/weighing/section.ts'
import { insertAlgorithm } from '#src/storage/algorithms.ts'
import { answerWeighingQuestion } from './answer-weighing-question.ts'
import { bringOption } from './bring-option.ts'
import { checkOptionLegally } from './check-option-legally.ts'
import { within } from '#src/workflows/context.ts'
import { describeOption } from './describe-option.ts'
import { describeWeighing } from './describe-weighing.ts'
import { nameStakeholder } from './name-stakeholder.ts'
import { openWeighing } from './open-weighing.ts'
import { pointOutPaper } from '#src/workflows/algorithm/point-out-paper.ts'
import { readWeighing } from './read-weighing.ts'
import { relateNorm } from './relate-norm.ts'
import { tellStory } from './tell-story.ts'
import type { TestContext } from '#src/workflows/test-context.ts'
import { writeEffect } from './write-effect.ts'
import { writeViewpoint } from './write-viewpoint.ts'

/** The value of a step that a test takes for granted. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** An algorithm in the test organisation. */
export async function anAlgorithm(test: TestContext, name = 'Heronderzoek bijstand'): Promise<string> {
  const id = crypto.randomUUID()
  await within(test.ctx, (tx) =>
    insertAlgorithm(tx, test.organisation.id, {
      id,
      slug: `heronderzoek-${id.slice(0, 8)}`,
      facts: nothingKnown(name),
      responsibility: { ...nobodyResponsible, competentBodyId: test.bodies['college']?.id ?? null },
      status: 'idea',
      phase: 'problemAnalysis',
      legacy: false,
      takenOver: null,
      unchecked: [],
      registeredAt: test.ctx.now,
      revision: 1,
    }),
  )
  return id
}

/** Fields of an effect that a test does not care about. */
export const anEffect = (change: Partial<EffectDraft>): EffectDraft => ({
  side: 'advantage',
  title: 'Minder onderzoek voor niets',
  description: 'In de proef klopte het vaker.',
  directness: 'direct',
  term: 'short',
  kind: 'service',
  burdenGroupIds: [],
  benefitGroupIds: [],
  whoExactly: null,
  publicValues: ['equality'],
  rights: [],
  evidence: { basis: 'measured', source: 'proef van 2025', sourceUrl: null, calculatedBy: null, checkedBy: null },
  reversibility: 'reversible',
  raisedBy: 'Team Inkomen',
  mitigation: null,
  recheckOn: '2027-11-01',
  judgement: null,
  ...change,
})

/** Opens a weighing with one group; gives their ids. */
export async function anOpenWeighing(test: TestContext): Promise<{ algorithmId: string; groupId: string }> {
  const algorithmId = await anAlgorithm(test)
  const titles = { asToday: 'Zoals nu', withoutAlgorithm: 'Zonder dit algoritme' }
  done(await openWeighing(test.as('projectLead'), { algorithmId, titles }))
  const draft = {
    name: 'Mensen met bijstand',
    about: 'Ongeveer 2.900 huishoudens.',
    influence: null,
    whenItFails: null,
  }
  const groupId = done(await nameStakeholder(test.as('projectLead'), { algorithmId, edited: null, draft }))
  return { algorithmId, groupId }
}

const words = {
  description: 'Wat het is.',
  consequences: 'Wat er gebeurt.',
  forWhom: 'Voor wie het goed is.',
  costs: '2 dagen werk per maand.',
  reversibleUntil: 'Altijd.',
  requiredConditions: null,
}

async function describeOptions(test: TestContext, algorithmId: string): Promise<void> {
  const lead = test.as('projectLead')
  done(await bringOption(lead, { algorithmId, draft: { ...words, title: 'Het algoritme, met grenzen' } }))
  const reading = await readWeighing(lead, algorithmId)
  for (const option of reading?.weighing?.options ?? []) {
    const draft = { ...words, title: option.title }
    done(await describeOption(lead, { algorithmId, edited: option, draft }))
    const check = {
      answer: 'yes' as const,
      explanation: 'Dat mag.',
      source: 'Participatiewet',
      revision: option.revision + 1,
    }
    done(await checkOptionLegally(test.as('legalCounsel'), { algorithmId, optionId: option.id, ...check }))
  }
}

/** A weighing in which nothing is missing any more, not confirmed yet. */
export async function aCompleteWeighing(test: TestContext): Promise<{ algorithmId: string; groupId: string }> {
  const { algorithmId, groupId } = await anOpenWeighing(test)
  const lead = test.as('projectLead')
  for (const kind of ['iama', 'dpia'] as const) {
    const paper = {
      kind,
      state: 'present',
      title: 'Gedaan in de regio',
      address: null,
      datedOn: null,
      adoptedBy: null,
    } as const
    done(await pointOutPaper(lead, { algorithmId, ...paper }))
  }
  const summary = 'De gemeente kijkt elk jaar bij een deel van de mensen of hun uitkering klopt.'
  done(
    await describeWeighing(lead, {
      algorithmId,
      revision: 1,
      summary,
      factsGatheredBy: 'Team Inkomen',
      humanDeviation: 'hardlyEver',
    }),
  )
  const effects: Partial<EffectDraft>[] = [
    { benefitGroupIds: [groupId] },
    { side: 'disadvantage', title: 'Mensen voelen zich verdacht', directness: 'indirect', burdenGroupIds: [groupId] },
    {
      side: 'disadvantage',
      title: 'Consulenten volgen het voorstel',
      term: 'medium',
      directness: 'indirect',
      burdenGroupIds: [groupId],
    },
    {
      side: 'disadvantage',
      title: 'Vertrouwen daalt',
      term: 'long',
      directness: 'indirect',
      burdenGroupIds: [groupId],
    },
    { side: 'uncertain', title: 'Kennis verdwijnt', term: 'long', burdenGroupIds: [groupId] },
  ]
  for (const change of effects) done(await writeEffect(lead, { algorithmId, edited: null, draft: anEffect(change) }))
  for (const section of sectionKinds)
    for (const prompt of requiredPrompts[section].length > 0 ? requiredPrompts[section] : prompts[section].slice(0, 1))
      done(await answerWeighingQuestion(lead, { algorithmId, edited: null, section, prompt, text: 'Een antwoord.' }))
  const story = {
    kind: 'experience' as const,
    outcome: 'outputWrong' as const,
    text: 'Ik kreeg een brief.',
    about: 'Moeder van twee kinderen',
    agreed: true,
  }
  done(await tellStory(test.as('participationCouncil'), { algorithmId, draft: story }))
  for (const perspective of ['organisation', 'society'] as const) {
    const draft = {
      perspective,
      text: 'Zo kijken wij.',
      wordsOf: 'cliëntenraad',
      outsideInput: 'De cliëntenraad.',
      notConsultedBecause: null,
    }
    done(await writeViewpoint(lead, { algorithmId, edited: null, draft }))
  }
  const norm = {
    norm: 'Een mens beslist',
    source: 'Normenkader 3.1',
    meaning: 'Een consulent beslist.',
    relation: 'fits' as const,
    explanation: '',
  }
  done(await relateNorm(lead, { algorithmId, edited: null, draft: norm }))
  await describeOptions(test, algorithmId)
  return { algorithmId, groupId }
}

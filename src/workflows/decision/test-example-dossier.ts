import { noAiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import { adviceKinds, type AdviceKind } from '#src/domain/advice/advice-kind.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import { effect, option } from '#src/domain/weighing/test-weighing.ts'
import { insertAlgorithm, updateAlgorithmClass } from '#src/storage/algorithms.ts'
import { insertClassification, insertConfirmation } from '#src/storage/classifications.ts'
import { insertPart } from '#src/storage/weighing-facts.ts'
import { appendLegalCheck, appendMark } from '#src/storage/weighing-voices.ts'
import { insertWeighing, updateWeighingStatus } from '#src/storage/weighings.ts'
import { within } from '#src/workflows/context.ts'
import { deliverAdvice } from '#src/workflows/advice/deliver-advice.ts'
import { makeProposal } from '#src/workflows/proposal/make-proposal.ts'
import { moveProposal } from '#src/workflows/proposal/move-proposal.ts'
import { saveProposalQuestion } from '#src/workflows/proposal/save-proposal-question.ts'
import type { TestContext } from '#src/workflows/test-context.ts'
import { done } from '#src/workflows/weighing/test-weighings.ts'

/** An example dossier that is ready for the college: class, weighing, advice and a proposal of two questions. */
export interface ExampleDossier {
  readonly algorithmId: string
  readonly weighingId: string
  readonly effectId: string
  readonly options: {
    readonly today: string
    readonly without: string
    readonly limits: string
    readonly unlawful: string
  }
  readonly proposalId: string
  readonly questions: readonly [string, string]
  readonly adviceIds: readonly string[]
}

/** Who gives an advice of a kind in the example. */
export const roleOf: Partial<Record<AdviceKind, Role>> = {
  fg: 'fg',
  legal: 'legalCounsel',
  ciso: 'ciso',
  algorithmExpert: 'algorithmExpert',
  ethics: 'ethicist',
  archive: 'archivist',
  finance: 'controller',
  communication: 'communication',
}

/** Adds an algorithm with a confirmed class. */
export async function exampleAlgorithm(
  test: TestContext,
  given: { readonly riskClass: RiskClass; readonly status: AlgorithmStatus; readonly body?: string },
): Promise<string> {
  const { ctx, people } = test
  const algorithm: Algorithm = {
    id: ctx.newId(),
    slug: 'heronderzoek',
    facts: { ...nothingKnown('Keuze voor heronderzoek bijstand'), caseNumber: 'Z-2024-0312' },
    responsibility: {
      competentBodyId: test.bodies[given.body ?? 'college']?.id ?? null,
      competenceBasis: 'Participatiewet, artikel 7',
      portfolioHolderId: people.executiveMember.id,
      processOwnerId: people.processOwner.id,
      projectLeadId: null,
      overseerId: null,
    },
    status: given.status,
    phase: 'validation',
    legacy: false,
    takenOver: null,
    unchecked: [],
    registeredAt: ctx.now,
    revision: 1,
  }
  const classification = {
    id: ctx.newId(),
    algorithmId: algorithm.id,
    criteria: { prohibitedPractice: 'no', highRiskAi: 'no', legalEffect: 'yes', categorises: 'no', ownJudgement: 'no' },
    riskClass: given.riskClass,
    doubt: false,
    grounds: ['legalEffect'],
    aiAct: noAiActFacts,
    origin: null,
    aiActRiskGroup: null,
    reason: 'Rechtsgevolg',
    proposedBy: people.projectLead.id,
    proposedOn: ctx.today,
    confirmedBy: null,
    confirmedOn: null,
  } as const
  await within(ctx, async (tx) => {
    await insertAlgorithm(tx, ctx.organisationId, algorithm)
    await insertClassification(tx, ctx.organisationId, classification, ctx.now)
    await insertConfirmation(tx, ctx.organisationId, {
      id: ctx.newId(),
      classificationId: classification.id,
      confirmedBy: people.algorithmExpert.id,
      confirmedOn: ctx.today,
    })
    await updateAlgorithmClass(tx, algorithm.id, { riskClass: given.riskClass, confirmed: true }, ctx.now)
  })
  return algorithm.id
}

async function exampleWeighing(test: TestContext, algorithmId: string) {
  const { ctx, people } = test
  const weighingId = ctx.newId()
  const owner = { organisationId: ctx.organisationId, weighingId }
  const by = { personId: people.projectLead.id, role: 'projectLead', group: null } as const
  const jurist = { personId: people.legalCounsel.id, role: 'legalCounsel', group: null } as const
  const ethicist = { personId: people.ethicist.id, role: 'ethicist', group: 'Ethische commissie' } as const
  const on = ctx.today
  const group = { id: ctx.newId(), name: 'Ouders', about: '', influence: null, whenItFails: null, revision: 1 }
  const burden = effect({
    id: ctx.newId(),
    side: 'disadvantage',
    title: 'Ouders met jonge kinderen worden vaker gekozen',
    burdenGroupIds: [group.id],
  })
  const made = (kind: Option['kind'], title: string): Option =>
    option({ id: ctx.newId(), kind, title, broughtInBy: kind === 'proposed' ? by : null, revision: 1 })
  const all = [
    made('asToday', 'Zoals nu: de consulent kiest zelf'),
    made('withoutAlgorithm', 'Zonder dit algoritme: het lot'),
    made('proposed', 'Het algoritme, met grenzen'),
    made('proposed', 'Het verschil van nu laten bestaan'),
  ] as const
  await within(ctx, async (tx) => {
    const opened = { id: weighingId, algorithmId, openedBy: by.personId, openedAt: ctx.now }
    await insertWeighing(tx, ctx.organisationId, opened)
    await insertPart(tx, owner, { table: 'weighing_stakeholder', value: group }, { by, on })
    await insertPart(tx, owner, { table: 'weighing_effect', value: burden }, { by, on })
    const mark = { id: ctx.newId(), effectId: burden.id, by: ethicist, reason: 'Het treft moeders', on }
    await appendMark(tx, owner, mark)
    for (const value of all) {
      await insertPart(tx, owner, { table: 'weighing_option', value }, { by, on })
      const answer = value === all[3] ? 'no' : 'yes'
      const check = { id: ctx.newId(), answer, explanation: 'Uitleg', source: 'Grondwet 1', by: jurist, on } as const
      await appendLegalCheck(tx, owner, value, check)
    }
    await updateWeighingStatus(tx, weighingId, 'readyForProposal')
  })
  const [today, without, limits, unlawful] = all
  return {
    weighingId,
    effectId: burden.id,
    options: { today: today.id, without: without.id, limits: limits.id, unlawful: unlawful.id },
  }
}

async function exampleAdvices(test: TestContext, algorithmId: string): Promise<string[]> {
  const ids: string[] = []
  for (const kind of adviceKinds) {
    const role = roleOf[kind]
    if (role === undefined) continue
    const advisor = {
      name: `Adviseur ${kind}`,
      role,
      personId: test.people[role].id,
      bodyId: null,
      independent: true,
      line: 'second' as const,
    }
    const result = await deliverAdvice(test.as(role), {
      algorithmId,
      requestId: null,
      supersedes: null,
      unsolicited: { kind, advisor },
      questionKinds: kind === 'ethics' ? ['desirability'] : ['deployment'],
      verdict: kind === 'ethics' ? 'negative' : 'positive',
      conclusion: kind === 'ethics' ? 'Nu niet: het treft vooral moeders.' : 'Akkoord.',
      text: `Het hele advies over ${kind}.`,
      proposedConditions: [],
      publicity: { kind: 'public' },
    })
    ids.push(done(result).id)
  }
  return ids
}

/** Adds a whole dossier with a proposal on the agenda of the college of today. */
export async function exampleDossier(
  test: TestContext,
  given: {
    readonly riskClass?: RiskClass
    readonly status?: AlgorithmStatus
    readonly body?: string
    /** What the question in the title is about. */
    readonly about?: QuestionKind
  } = {},
): Promise<ExampleDossier> {
  const { riskClass = 'B', status = 'inDevelopment', body = 'college', about = 'deployment' } = given
  const algorithmId = await exampleAlgorithm(test, { riskClass, status, body })
  const weighing = await exampleWeighing(test, algorithmId)
  const adviceIds = await exampleAdvices(test, algorithmId)
  const proposed = await exampleProposal(test, { algorithmId, weighing, body, about })
  return { algorithmId, ...weighing, ...proposed, adviceIds }
}

interface ProposalGiven {
  readonly algorithmId: string
  readonly weighing: Pick<ExampleDossier, 'effectId' | 'options'>
  readonly body: string
  readonly about: QuestionKind
}

async function exampleProposal(test: TestContext, { algorithmId, weighing, body, about }: ProposalGiven) {
  const owner = test.as('processOwner')
  const title = 'Gaan we het algoritme Keuze voor heronderzoek bijstand gebruiken?'
  const made = await makeProposal(owner, {
    algorithmId,
    title,
    gates: ['G1', 'G5'],
    bodyId: test.bodies[body]?.id ?? '',
  })
  const proposalId = done(made).id
  const effects = { today: 'noChange', without: 'stop', limits: 'use', unlawful: 'use' } as const
  const options = (Object.keys(effects) as (keyof typeof effects)[]).map((name) => ({
    id: test.ctx.newId(),
    kind: 'proposed' as const,
    title: '',
    consequences: '',
    effect: effects[name],
    legal: null,
    broughtInBy: null,
    weighingOptionId: weighing.options[name],
  }))
  const base = { facts: 'Wat we weten', risks: [], draftMotivation: '', options }
  const first = { ...base, kind: 'desirability' as const, text: 'Willen we dit?', effectIds: [weighing.effectId] }
  const risk = { id: test.ctx.newId(), text: 'Er blijft een klein verschil over' }
  const last = { ...base, kind: about, text: title, effectIds: [], risks: [risk] }
  const questions: string[] = []
  for (const [index, question] of [first, last].entries()) {
    const saved = { proposalId, questionId: null, revision: index + 1, question, place: null }
    questions.push(done(await saveProposalQuestion(owner, saved)))
  }
  const step = { id: proposalId, assignment: '', meetingOn: null, agendaItem: '', papersSentOn: null, latePapers: '' }
  done(await moveProposal(owner, { ...step, step: 'makeReady' }))
  const secretary = test.as('bodySecretary')
  const agenda = { meetingOn: test.ctx.today, agendaItem: '7', papersSentOn: '2026-11-16' }
  done(await moveProposal(secretary, { ...step, ...agenda, step: 'schedule' }))
  return { proposalId, questions: questions as unknown as [string, string] }
}

/** Opens the weighing of a decided dossier again, and brings a second proposal about it to the same body. */
export async function proposeAgain(test: TestContext, dossier: ExampleDossier): Promise<ExampleDossier> {
  await within(test.ctx, (tx) => updateWeighingStatus(tx, dossier.weighingId, 'readyForProposal'))
  const { algorithmId } = dossier
  const again = await exampleProposal(test, { algorithmId, weighing: dossier, body: 'college', about: 'deployment' })
  return { ...dossier, ...again }
}

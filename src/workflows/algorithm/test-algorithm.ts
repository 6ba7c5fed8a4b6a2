import { noAiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import { nothingKnown, type AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import { nobodyResponsible, type Algorithm } from '#src/domain/algorithm/algorithm.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { appendAlgorithmVersion, insertAlgorithm, updateAlgorithmClass } from '#src/storage/algorithms.ts'
import { insertClassification, insertConfirmation } from '#src/storage/classifications.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { appendDuty } from '#src/storage/duties.ts'
import type { TestContext } from '#src/workflows/test-context.ts'

/** What a test says about an algorithm; the rest is known and answered no. */
export interface GivenAlgorithm {
  readonly name?: string
  readonly riskClass?: RiskClass
  /** Code of the competent body. */
  readonly body?: string
  readonly since?: Day
  readonly algorithm?: Partial<Pick<Algorithm, 'status' | 'phase' | 'legacy'>>
  readonly facts?: Partial<AlgorithmFacts>
}

const no = {
  legalEffect: 'no',
  prohibitedPractice: 'no',
  highRiskAi: 'no',
  categorises: 'no',
  ownJudgement: 'no',
} as const

const knownFlags = {
  personalData: true,
  specialCategories: false,
  riskSelection: false,
  affectsEmployees: false,
  vulnerableGroups: false,
  generativeAi: false,
  contract: false,
}

/** An algorithm with a confirmed class and a competent body, kept as the workflows would keep it. */
export async function testAlgorithm(test: TestContext, given: GivenAlgorithm = {}): Promise<Algorithm> {
  const { ctx, people, bodies } = test
  const since = given.since ?? '2026-01-01'
  const at = `${since}T09:00:00.000Z`
  const bodyId = bodies[given.body ?? 'college']?.id ?? ''
  const name = given.name ?? 'Parkeerscan'
  const algorithm: Algorithm = {
    id: ctx.newId(),
    slug: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    facts: { ...nothingKnown(name), automation: 'supporting', flags: knownFlags, ...given.facts },
    responsibility: { ...nobodyResponsible, competentBodyId: bodyId, competenceBasis: 'Gemeentewet, artikel 160' },
    status: 'idea',
    phase: 'problemAnalysis',
    legacy: false,
    takenOver: null,
    unchecked: [],
    registeredAt: at,
    revision: 1,
    ...given.algorithm,
  }
  const riskClass = given.riskClass ?? 'B'
  const by = people.processOwner.id
  await inOrganisation(ctx.db, ctx.organisationId, async (tx) => {
    await insertAlgorithm(tx, ctx.organisationId, algorithm)
    await appendAlgorithmVersion(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: algorithm.id,
      number: 1,
      facts: algorithm.facts,
      savedBy: by,
      savedAt: at,
    })
    await appendDuty(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: algorithm.id,
      duty: 'competentBody',
      holderId: bodyId,
      basis: 'Gemeentewet, artikel 160',
      from: since,
      recordedBy: by,
      recordedAt: at,
    })
    const classification = {
      id: ctx.newId(),
      algorithmId: algorithm.id,
      criteria: no,
      riskClass,
      doubt: false,
      grounds: [],
      aiAct: noAiActFacts,
      origin: null,
      aiActRiskGroup: null,
      reason: 'Zo is het bij een test.',
      proposedBy: by,
      proposedOn: since,
      confirmedBy: null,
      confirmedOn: null,
    }
    await insertClassification(tx, ctx.organisationId, classification, at)
    await insertConfirmation(tx, ctx.organisationId, {
      id: ctx.newId(),
      classificationId: classification.id,
      confirmedBy: people.algorithmExpert.id,
      confirmedOn: since,
    })
    await updateAlgorithmClass(tx, algorithm.id, { riskClass, confirmed: true }, at)
  })
  return algorithm
}

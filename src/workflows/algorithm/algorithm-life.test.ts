import { beforeEach, describe, expect, test } from 'vitest'
import type { Criteria } from '#src/domain/algorithm/classification.ts'
import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { screeningQuestions } from '#src/domain/screening/screening.ts'
import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { selectOptionalAuditHead } from '#src/storage/audit-events.ts'
import { selectRoleAssignments } from '#src/storage/people.ts'
import { updateAlgorithmStatus } from '#src/storage/algorithms.ts'
import { selectAlgorithmList, type AlgorithmFilter } from '#src/storage/views/algorithm-list.ts'
import { selectOptionalDossier } from '#src/storage/views/dossier.ts'
import { addStopNote } from '#src/workflows/emergency-stop/add-stop-note.ts'
import { answerScreening } from '#src/workflows/screening/answer-screening.ts'
import { assignDuties } from './assign-duties.ts'
import { changeAlgorithm } from './change-algorithm.ts'
import { confirmClassification } from '#src/workflows/screening/confirm-classification.ts'
import { within } from '#src/workflows/context.ts'
import { moveAlgorithm } from './move-algorithm.ts'
import { pointOutPaper } from './point-out-paper.ts'
import { proposeClassification } from '#src/workflows/screening/propose-classification.ts'
import { recordPassage } from '#src/workflows/route/record-passage.ts'
import { registerAlgorithm } from './register-algorithm.ts'
import { reviewScreening } from '#src/workflows/screening/review-screening.ts'
import { stopAlgorithm } from '#src/workflows/emergency-stop/stop-algorithm.ts'
import { submitScreening } from '#src/workflows/screening/submit-screening.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'

let house: TestContext
beforeEach(async () => {
  house = await testContext()
})

async function reported(startingPoint: 'idea' | 'inUse' = 'idea', name = 'Parkeerscan'): Promise<Algorithm> {
  const given = {
    name,
    purpose: 'Zien wie niet betaalde',
    process: 'Naheffing',
    contact: 'Team Parkeren',
    startingPoint,
  }
  const result = await registerAlgorithm(house.as('developer'), given)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const dossier = async (id: string) => {
  const found = await within(house.ctx, (tx) => selectOptionalDossier(tx, id, house.ctx.today))
  if (found === undefined) throw new Error('gone')
  return found
}

async function screened(id: string): Promise<void> {
  for (const [revision, question] of screeningQuestions.entries())
    await answerScreening(house.as('processOwner'), {
      algorithmId: id,
      revision,
      question,
      answer: 'no',
      explanation: 'Zo is het.',
    })
  await submitScreening(house.as('processOwner'), id)
  await reviewScreening(house.as('algorithmExpert'), { algorithmId: id, agrees: true, note: '' })
}

const criteria: Criteria = {
  prohibitedPractice: 'no',
  highRiskAi: 'no',
  legalEffect: 'no',
  categorises: 'no',
  ownJudgement: 'no',
}

async function classified(id: string, changes: Partial<Criteria> = {}): Promise<void> {
  const made = await proposeClassification(house.as('processOwner'), {
    algorithmId: id,
    criteria: { ...criteria, ...changes },
    aiActRiskGroup: null,
    reason: 'Zo staat het in de criteria.',
  })
  if (!made.ok) throw new Error(made.refusal)
  await confirmClassification(house.as('algorithmExpert'), { algorithmId: id, classificationId: made.value.id })
}

describe('registering', () => {
  test('makes a record that can be found by a part of a word, and leaves an event', async () => {
    const algorithm = await reported()
    const filter: AlgorithmFilter = {
      words: 'parkeer',
      status: null,
      riskClass: null,
      bodyId: null,
      domain: null,
      open: 'unassigned',
      order: 'name',
      page: 1,
    }
    const found = await within(house.ctx, (tx) => selectAlgorithmList(tx, filter))
    expect(found).toMatchObject({ count: 1, lines: [{ id: algorithm.id, name: 'Parkeerscan', bodyName: null }] })
    const none = await within(house.ctx, (tx) => selectAlgorithmList(tx, { ...filter, words: 'bijstand' }))
    expect(none.count).toBe(0)
    expect(await within(house.ctx, (tx) => selectOptionalAuditHead(tx))).toMatchObject({ sequence: 1 })
  })

  test('gives a second algorithm with the same name another address', async () => {
    await reported()
    expect((await reported()).slug).toBe('parkeerscan-2')
  })

  test('shows what already runs as running without a decision', async () => {
    expect(await reported('inUse')).toMatchObject({ status: 'inUse', legacy: true })
  })
})

describe('changing facts', () => {
  test('is refused when somebody else was first, and keeps the words of the first', async () => {
    const { id } = await reported()
    const first = { id, revision: 1, changes: { summary: 'Eerste' }, checked: [] }
    expect((await changeAlgorithm(house.as('processOwner'), first)).ok).toBe(true)
    expect(await changeAlgorithm(house.as('projectLead'), { ...first, changes: { summary: 'Tweede' } })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    const { algorithm, versions } = await dossier(id)
    expect(algorithm.facts.summary).toBe('Eerste')
    expect(versions).toHaveLength(2)
  })
})

describe('duties', () => {
  test('are dated, and give the role that goes with them', async () => {
    const { id } = await reported()
    const result = await assignDuties(house.as('legalCounsel'), {
      id,
      revision: 1,
      from: '2026-11-01',
      responsibility: {
        competentBodyId: house.bodies['heffingsambtenaar']?.id ?? '',
        competenceBasis: 'Gemeentewet 231',
        portfolioHolderId: null,
        processOwnerId: house.people.developer.id,
        projectLeadId: null,
        overseerId: null,
      },
    })
    expect(result.ok).toBe(true)
    const { duties } = await dossier(id)
    expect(duties.map((one) => [one.duty, one.from]).toSorted()).toEqual([
      ['competentBody', '2026-11-01'],
      ['processOwner', '2026-11-01'],
    ])
  })

  const nobody = {
    ...{ competentBodyId: null, competenceBasis: null, portfolioHolderId: null },
    ...{ processOwnerId: null, projectLeadId: null, overseerId: null },
  }

  test('take the role along from who hands them over', async () => {
    const { id } = await reported()
    const lead = (from: string, projectLeadId: string) =>
      assignDuties(house.as('chiefExecutive'), { id, revision: 1, from, responsibility: { ...nobody, projectLeadId } })
    const { developer, endUser } = house.people
    expect((await lead('2026-10-01', developer.id)).ok).toBe(true)
    const second = { ...nobody, projectLeadId: endUser.id }
    const { revision } = (await dossier(id)).algorithm
    await assignDuties(house.as('chiefExecutive'), { id, revision, from: '2026-11-20', responsibility: second })
    const roles = await within(house.ctx, (tx) => selectRoleAssignments(tx))
    expect(
      roles.filter(({ scope }) => scope.kind === 'algorithm').map(({ personId, role, to }) => [personId, role, to]),
    ).toEqual([
      [developer.id, 'projectLead', '2026-11-19'],
      [endUser.id, 'projectLead', null],
    ])
  })

  test.each([
    ['portfolioHolderId', 'representative', 'not-in-executive'],
    ['processOwnerId', 'fg', 'forbidden-together'],
    ['processOwnerId', 'algorithmExpert', 'reason-needed'],
  ] as const)('%s cannot be a %s: %s', async (duty, role, refusal) => {
    const { id } = await reported()
    const responsibility = { ...nobody, [duty]: house.people[role].id }
    expect(
      await assignDuties(house.as('chiefExecutive'), { id, revision: 1, from: '2026-11-01', responsibility }),
    ).toEqual({ ok: false, refusal: { reason: refusal, duty: duty.replace(/Id$/, '') } })
  })

  test('need a reason why this body decides', async () => {
    const { id } = await reported()
    const responsibility = {
      competentBodyId: house.bodies['college']?.id ?? '',
      competenceBasis: ' ',
      portfolioHolderId: null,
      processOwnerId: null,
      projectLeadId: null,
      overseerId: null,
    }
    expect(
      await assignDuties(house.as('legalCounsel'), { id, revision: 1, from: '2026-11-01', responsibility }),
    ).toEqual({
      ok: false,
      refusal: { reason: 'basis-missing', duty: null },
    })
  })
})

describe('screening', () => {
  test('two people at once do not overwrite each other', async () => {
    const { id } = await reported()
    const given = {
      algorithmId: id,
      revision: 0,
      question: 'injustice',
      answer: 'unknown',
      explanation: 'Geen idee.',
    } as const
    expect((await answerScreening(house.as('processOwner'), given)).ok).toBe(true)
    expect(await answerScreening(house.as('projectLead'), given)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  })

  test('is confirmed by a second reader, after which a new round can begin', async () => {
    const { id } = await reported()
    await screened(id)
    expect((await dossier(id)).screenings[0]).toMatchObject({ number: 1, state: 'confirmed' })
    const again = {
      algorithmId: id,
      revision: 0,
      question: 'injustice',
      answer: 'yes',
      explanation: 'Toch wel.',
    } as const
    await answerScreening(house.as('processOwner'), again)
    expect((await dossier(id)).screenings.map((one) => [one.number, one.state])).toEqual([
      [2, 'open'],
      [1, 'confirmed'],
    ])
  })
})

describe('steps', () => {
  test('an unscreened idea goes nowhere, and nothing is written', async () => {
    const { id } = await reported()
    const result = await moveAlgorithm(house.as('processOwner'), {
      algorithmId: id,
      from: 'idea',
      to: 'inDevelopment',
      reason: 'Nu.',
    })
    expect(result).toEqual({ ok: false, refusal: 'screening-open' })
    expect((await dossier(id)).statusChanges).toEqual([])
  })

  test('class C goes on when screened, classified and with a body; the gate is recorded with it', async () => {
    const { id } = await reported()
    await changeAlgorithm(house.as('processOwner'), {
      id,
      revision: 1,
      changes: {
        flags: {
          personalData: false,
          specialCategories: false,
          riskSelection: false,
          affectsEmployees: false,
          vulnerableGroups: false,
          generativeAi: false,
          contract: false,
        },
      },
      checked: [],
    })
    await screened(id)
    await classified(id)
    const responsibility = {
      competentBodyId: house.bodies['college']?.id ?? '',
      competenceBasis: 'Gemeentewet 160',
      portfolioHolderId: null,
      processOwnerId: null,
      projectLeadId: null,
      overseerId: null,
    }
    await assignDuties(house.as('legalCounsel'), { id, revision: 2, from: '2026-11-01', responsibility })
    const moved = await moveAlgorithm(house.as('processOwner'), {
      algorithmId: id,
      from: 'idea',
      to: 'inDevelopment',
      reason: 'Alles is er.',
    })
    expect(moved.ok).toBe(true)
    const after = await dossier(id)
    expect(after.algorithm).toMatchObject({ status: 'inDevelopment', riskClass: 'C', classConfirmed: true })
    expect(after.passages).toMatchObject([{ gate: 'G1', kind: 'passed', on: '2026-11-23' }])
  })

  test('officials cannot record a gate that belongs to the body', async () => {
    const { id } = await reported()
    await classified(id, { legalEffect: 'yes' })
    const passage = { algorithmId: id, gate: 'G5', kind: 'passed', note: 'Doen we gewoon.', on: '2026-11-23' } as const
    expect(await recordPassage(house.as('processOwner'), passage)).toEqual({ ok: false, refusal: 'political' })
  })

  test('a portfolio holder gives a direction for class B', async () => {
    const { id } = await reported()
    const flags = {
      personalData: true,
      specialCategories: false,
      riskSelection: false,
      affectsEmployees: false,
      vulnerableGroups: false,
      generativeAi: false,
      contract: false,
    }
    await changeAlgorithm(house.as('processOwner'), { id, revision: 1, changes: { flags }, checked: [] })
    await classified(id, { legalEffect: 'yes' })
    const direction = {
      algorithmId: id,
      gate: 'G1',
      kind: 'direction',
      note: 'Zoek verder.',
      on: '2026-11-23',
    } as const
    expect((await recordPassage(house.as('executiveMember'), direction)).ok).toBe(true)
  })
})

describe('the emergency stop', () => {
  test.each(algorithmStatuses)('works from %s', async (status) => {
    const { id } = await reported()
    await within(house.ctx, (tx) => updateAlgorithmStatus(tx, id, status, { phase: 'monitoring', at: house.ctx.now }))
    const stop = { algorithmId: id, reason: 'Het kiest verkeerd.', scope: null, fallback: null, reviewFrom: null }
    expect((await stopAlgorithm(house.as('endUser'), stop)).ok).toBe(true)
    const { algorithm, stops } = await dossier(id)
    expect(['inUse', 'pilot', 'inDevelopment', 'idea']).not.toContain(algorithm.status)
    expect(stops).toHaveLength(1)
  })

  test('resuming without a decision is refused', async () => {
    const { id } = await reported('inUse')
    await classified(id, { legalEffect: 'yes' })
    await stopAlgorithm(house.as('endUser'), {
      algorithmId: id,
      reason: 'Fout.',
      scope: null,
      fallback: null,
      reviewFrom: null,
    })
    const resume = { algorithmId: id, from: 'suspended', to: 'inUse', reason: 'Opgelost.' } as const
    expect(await moveAlgorithm(house.as('processOwner'), resume)).toEqual({ ok: false, refusal: 'resume-undecided' })
    expect(
      (await addStopNote(house.as('processOwner'), { algorithmId: id, kind: 'fallback', text: 'Met de hand.' })).ok,
    ).toBe(true)
  })
})

describe('papers', () => {
  test('a paper made elsewhere counts', async () => {
    const { id } = await reported()
    const paper = {
      algorithmId: id,
      kind: 'iama',
      state: 'present',
      title: 'IAMA 2025',
      address: 'Z-2025-12',
      datedOn: '2025-03-01',
      adoptedBy: 'college',
    } as const
    expect((await pointOutPaper(house.as('processOwner'), paper)).ok).toBe(true)
    expect((await dossier(id)).papers).toMatchObject([{ kind: 'iama', title: 'IAMA 2025' }])
  })
})

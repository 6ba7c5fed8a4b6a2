import { describe, expect, it } from 'vitest'
import { gatherMatters, type MattersAround } from './gather-matters.ts'
import type { OpenBusiness, OpenCondition, OpenPlaces, OpenStep } from './open-business.ts'

const today = '2026-11-23'
const about = {
  ...{ algorithmId: 'chatbot', algorithmName: 'Chatbot', competentBodyId: 'college' },
  ...{ processOwnerId: 'joost', projectLeadId: null as string | null },
}
const nothing: OpenBusiness = {
  adviceRequests: [],
  proposals: [],
  letters: [],
  stops: [],
  conditions: [],
  questions: [],
  steps: [],
  reviews: [],
  changes: [],
}
const noPlaces: OpenPlaces = { endingRoles: [], endingTerms: [], emptyBodies: [], missingRoles: [] }
const condition = (rest: Partial<OpenCondition>): OpenCondition => ({
  ...about,
  id: 'c',
  decisionId: 'd',
  text: 'Meten',
  kind: 'hard',
  ownerFunction: 'team Klantcontact',
  ownerPersonId: 'joost',
  verifierFunction: 'controller',
  verifierPersonId: 'carla',
  ownerHere: true,
  verifierHere: true,
  dueOn: '2026-11-20',
  everyMonths: null,
  events: [],
  ...rest,
})
const around: MattersAround = {
  today,
  ratification: { value: 14, unit: 'days' },
  councilLetter: { value: 14, unit: 'days' },
  backlogDueOn: '2027-03-01',
  startingDecisionTaken: true,
}
const made = (business: Partial<OpenBusiness>, places: OpenPlaces = noPlaces) =>
  gatherMatters({ ...nothing, ...business }, places, around)

describe('what waits', () => {
  it('is a letter to the council after use is decided, for who records for the body', () => {
    const letter = {
      ...{ ...about, id: 'd', title: 'Gaan we?', bodyId: 'college', bodyName: 'college', decidedOn: '2026-11-20' },
      origin: { kind: 'taken' },
      questions: [{ kind: 'deployment', label: 'approved' }],
    } as const
    const [found, ...rest] = made({ letters: [{ ...letter, riskClass: 'A' }] })
    expect(found).toMatchObject({ kind: 'letterToSend', dueOn: '2026-12-04', owedBy: { bodyIds: ['college'] } })
    expect(rest).toEqual([])
    expect(made({ letters: [{ ...letter, riskClass: 'C' }] })).toEqual([])
  })

  it('is a proposal for the members, and from the day of the meeting a record for the secretary', () => {
    const proposal = { ...about, id: 'p', title: 'Gaan we?', bodyId: 'college', bodyName: 'college', lawToJudge: false }
    const kinds = (meetingOn: string) =>
      made({ proposals: [{ ...proposal, status: 'scheduled', meetingOn }] }).map(({ kind }) => kind)
    expect(kinds('2026-12-01')).toEqual(['proposalToDecide'])
    expect(kinds(today)).toEqual(['proposalToDecide', 'decisionToRecord'])
    expect(made({ proposals: [{ ...proposal, status: 'ready', meetingOn: null }] })).toMatchObject([
      { kind: 'proposalToSchedule', owedBy: { roles: ['bodySecretary', 'clerk'], bodyIds: ['college'] } },
    ])
  })

  it('is an option that somebody brought to a question for the lawyer, while the papers are open', () => {
    const proposal = { ...about, id: 'p', title: 'Gaan we?', bodyId: 'college', bodyName: 'college', lawToJudge: true }
    const open = made({ proposals: [{ ...proposal, status: 'draft', meetingOn: null }] })
    expect(open).toMatchObject([
      { kind: 'proposalToFinish' },
      { kind: 'optionsToJudge', subject: { kind: 'proposal', id: 'p' }, owedBy: { roles: ['legalCounsel'] } },
    ])
    const closed = made({ proposals: [{ ...proposal, status: 'ready', meetingOn: null }] })
    expect(closed.map(({ kind }) => kind)).toEqual(['proposalToSchedule'])
  })

  it('is a stop for the competent body, within fourteen days', () => {
    const stop = { ...about, id: 's', reason: 'verkeerde termijnen', stoppedOn: '2026-11-20' }
    expect(made({ stops: [stop] })).toMatchObject([
      { kind: 'stopToRatify', dueOn: '2026-12-04', worrying: true, owedBy: { bodyIds: ['college'] } },
    ])
    expect(made({ stops: [{ ...stop, competentBodyId: null }] })).toMatchObject([
      { owedBy: { roles: ['chiefExecutive'] } },
    ])
  })

  it('is a condition for its owner, and after proof for its verifier', () => {
    expect(made({ conditions: [condition({})] })).toMatchObject([
      { kind: 'conditionToFulfil', owedBy: { personIds: ['joost'] }, liesWith: 'team Klantcontact' },
    ])
    const proved = condition({ events: [{ kind: 'evidenceSubmitted', dueOn: null, on: '2026-11-19' }] })
    expect(made({ conditions: [proved] })).toMatchObject([
      { kind: 'conditionToVerify', owedBy: { personIds: ['carla'] }, liesWith: 'controller' },
    ])
  })

  it('is a condition that nobody here does or checks any more, for the owner of the process and the top', () => {
    const proved = [{ kind: 'evidenceSubmitted', dueOn: null, on: '2026-11-19' }] as const
    const unheld = {
      kind: 'conditionUnheld',
      owedBy: { personIds: ['joost'], roles: ['chiefExecutive'] },
      worrying: true,
    }
    expect(made({ conditions: [condition({ ownerPersonId: 'gone', ownerHere: false })] })).toMatchObject([
      { ...unheld, liesWith: 'team Klantcontact' },
    ])
    expect(made({ conditions: [condition({ events: proved, verifierHere: false })] })).toMatchObject([
      { ...unheld, liesWith: 'controller' },
    ])
    expect(made({ conditions: [condition({ ownerPersonId: null, ownerHere: false })] })[0]?.kind).toBe(
      'conditionToFulfil',
    )
  })

  it('is due again every round when a condition repeats', () => {
    const repeated = condition({ everyMonths: 3, events: [{ kind: 'fulfilled', dueOn: null, on: '2026-11-20' }] })
    expect(made({ conditions: [repeated] })).toMatchObject([{ kind: 'conditionToFulfil', dueOn: '2027-02-20' }])
  })

  it('is a question for the owner of the process, and still concerns who asked it', () => {
    const question = { id: 'q', text: 'Waarom?', askedBy: 'noor', askedOn: '2026-11-02', dueOn: '2026-11-09' }
    expect(made({ questions: [{ ...question, algorithm: about }] })).toMatchObject([
      { owedBy: { personIds: ['joost'] }, concerns: ['noor'] },
    ])
    expect(made({ questions: [{ ...question, algorithm: null }] })).toMatchObject([
      { owedBy: { roles: ['policyAdvisor'] } },
    ])
  })

  it('is an advice for the person asked, else for the role, else for the body', () => {
    const request = {
      ...about,
      id: 'a',
      question: 'Mag dit?',
      advisorName: 'FG',
      advisorRole: 'fg' as const,
      advisorPersonId: null,
      advisorBodyId: null,
      requestedOn: today,
      dueOn: '2026-12-20',
    }
    const owed = (rest: object) => made({ adviceRequests: [{ ...request, ...rest }] })[0]?.owedBy
    expect(owed({ advisorPersonId: 'fien' })).toEqual({ personIds: ['fien'], roles: [], bodyIds: [] })
    expect(owed({})).toEqual({ personIds: [], roles: ['fg'], bodyIds: [] })
    expect(owed({ advisorBodyId: 'ethics' })).toEqual({ personIds: [], roles: [], bodyIds: ['ethics'] })
  })

  it('is a role that nobody holds, for the administrator', () => {
    const places = { ...noPlaces, missingRoles: [{ role: 'clerk' as const, bodyName: 'gemeenteraad' }] }
    expect(made({}, places)).toMatchObject([
      { kind: 'roleToFill', title: 'clerk', liesWith: 'gemeenteraad', owedBy: { roles: ['administrator'] } },
    ])
  })

  it('is a startbesluit, as long as every rule is ours', () => {
    expect(gatherMatters(nothing, noPlaces, { ...around, startingDecisionTaken: false })).toMatchObject([
      { kind: 'startingDecisionToTake', owedBy: { roles: ['chiefExecutive', 'policyAdvisor', 'bodySecretary'] } },
    ])
  })

  it('is a step of a dossier for whose move it is', () => {
    const owed = (kind: OpenStep['kind']) => made({ steps: [{ ...about, kind }] })[0]?.owedBy
    expect(owed('lawToJudge')).toEqual({ personIds: [], roles: ['legalCounsel'], bodyIds: [] })
    expect(owed('factsToConfirm')).toEqual({ personIds: [], roles: ['algorithmExpert'], bodyIds: [] })
    expect(owed('weighingToRelease')).toEqual({ personIds: ['joost'], roles: [], bodyIds: [] })
    expect(owed('momentToPrepare')).toEqual({ personIds: ['joost'], roles: [], bodyIds: [] })
  })

  it('is a step for who leads the work too, and for everybody who does such work when nobody is named', () => {
    const owed = (rest: Partial<OpenStep>) => made({ steps: [{ ...about, kind: 'screeningToDo', ...rest }] })[0]?.owedBy
    expect(owed({ projectLeadId: 'kees' })).toEqual({ personIds: ['joost', 'kees'], roles: [], bodyIds: [] })
    expect(owed({ processOwnerId: null, projectLeadId: 'kees' })).toEqual({
      ...{ personIds: ['kees'], roles: ['processOwner'], bodyIds: [] },
    })
    expect(owed({ processOwnerId: null })).toEqual({
      personIds: [],
      roles: ['processOwner', 'projectLead'],
      bodyIds: [],
    })
  })
})

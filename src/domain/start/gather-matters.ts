import { isEditable } from '../proposal/proposal-steps.ts'
import { ratificationDueOn, type RatificationTerm } from '../algorithm/emergency-stop.ts'
import type { Role } from '../person/role.ts'
import { councilLetterDueOn } from '../routing/due-by-term.ts'
import type { Term } from '../routing/term.ts'
import type { Day } from '../shared/dates.ts'
import { type Matter, owedByNobody } from './matter.ts'
import { matter } from './matter-of.ts'
import { about, listed, owner } from './owner.ts'
import { ofCondition } from './gather-conditions.ts'
import { ofPlaces, ofStartingDecision } from './gather-places.ts'
import type {
  OpenAdviceRequest,
  OpenBusiness,
  OpenChange,
  OpenLetter,
  OpenPlaces,
  OpenProposal,
  OpenQuestion,
  OpenReview,
  OpenStep,
  OpenStop,
} from './open-business.ts'

const ofAdvice = (row: OpenAdviceRequest): Matter =>
  matter({
    id: row.id,
    kind: 'adviceToDeliver',
    subject: { kind: 'adviceRequest', id: row.id },
    title: row.question,
    algorithm: about(row),
    owedBy:
      row.advisorPersonId === null
        ? {
            personIds: [],
            roles: row.advisorBodyId === null ? listed(row.advisorRole) : [],
            bodyIds: listed(row.advisorBodyId),
          }
        : { ...owedByNobody, personIds: [row.advisorPersonId] },
    liesWith: row.advisorName,
    since: row.requestedOn,
    dueOn: row.dueOn,
  })

function ofProposal(row: OpenProposal, today: Day): readonly Matter[] {
  const shared = {
    subject: { kind: 'proposal', id: row.id },
    title: row.title,
    algorithm: about(row),
    liesWith: row.bodyName,
  } as const
  const recorders = { ...owedByNobody, roles: ['bodySecretary', 'clerk'], bodyIds: [row.bodyId] } as const
  if (row.status === 'ready')
    return [matter({ ...shared, id: `${row.id} schedule`, kind: 'proposalToSchedule', owedBy: recorders })]
  if (row.status !== 'scheduled') {
    const lawyer = { ...owedByNobody, roles: ['legalCounsel'] } as const
    return [
      matter({ ...shared, id: `${row.id} finish`, kind: 'proposalToFinish', owedBy: owner(row) }),
      ...(row.lawToJudge && isEditable(row.status)
        ? [matter({ ...shared, id: `${row.id} law`, kind: 'optionsToJudge', owedBy: lawyer })]
        : []),
    ]
  }
  const members = { ...owedByNobody, bodyIds: [row.bodyId] }
  const decide = matter({
    ...shared,
    id: row.id,
    kind: 'proposalToDecide',
    owedBy: members,
    dueOn: row.meetingOn,
  })
  if (row.meetingOn === null || row.meetingOn > today) return [decide]
  return [
    decide,
    matter({ ...shared, id: `${row.id} record`, kind: 'decisionToRecord', owedBy: recorders, dueOn: row.meetingOn }),
  ]
}

/** The letter after a class A or B is brought into use, for the secretary of the body that decided, or the clerk. */
function ofLetter(row: OpenLetter, term: MattersAround['councilLetter']): readonly Matter[] {
  const dueOn = councilLetterDueOn(row, row.riskClass, term)
  if (dueOn === null) return []
  return [
    matter({
      id: `${row.id} letter`,
      kind: 'letterToSend',
      subject: { kind: 'decision', id: row.id },
      title: row.title,
      algorithm: about(row),
      owedBy: { ...owedByNobody, roles: ['bodySecretary', 'clerk'], bodyIds: [row.bodyId] },
      liesWith: row.bodyName,
      dueOn,
    }),
  ]
}

const ofStop = (row: OpenStop, term: RatificationTerm): Matter =>
  matter({
    id: row.id,
    kind: 'stopToRatify',
    subject: { kind: 'algorithm', id: row.algorithmId },
    title: row.reason,
    algorithm: about(row),
    owedBy:
      row.competentBodyId === null
        ? { ...owedByNobody, roles: ['chiefExecutive'] }
        : { ...owedByNobody, bodyIds: [row.competentBodyId] },
    since: row.stoppedOn,
    dueOn: ratificationDueOn(row, term),
    worrying: true,
  })

const ofChange = (row: OpenChange, today: Day): Matter =>
  matter({
    id: row.id,
    kind: row.toJudge ? 'changeToJudge' : 'changeToDecide',
    subject: { kind: 'algorithm', id: row.algorithmId },
    title: row.description,
    algorithm: about(row),
    owedBy: row.toJudge ? { ...owedByNobody, roles: ['algorithmExpert'] } : owner(row),
    since: row.startsOn,
    worrying: !row.toJudge && row.startsOn <= today,
  })

const ofQuestion = (row: OpenQuestion): Matter =>
  matter({
    id: row.id,
    kind: 'questionToAnswer',
    subject: { kind: 'question', id: row.id },
    title: row.text,
    algorithm: row.algorithm === null ? null : about(row.algorithm),
    owedBy: row.algorithm === null ? { ...owedByNobody, roles: ['policyAdvisor'] } : owner(row.algorithm),
    since: row.askedOn,
    dueOn: row.dueOn,
    concerns: [row.askedBy],
  })

/** Steps that are the move of one role; the others are the owner's, or need somebody to be named first. */
const moveOf: Readonly<Partial<Record<OpenStep['kind'], Role>>> = {
  factsToConfirm: 'algorithmExpert',
  lawToJudge: 'legalCounsel',
}

/** Who else may read a screening, where no algorithm expert is left who did not take part in it. */
const otherReaders: readonly Role[] = ['privacyOfficer', 'legalCounsel', 'fg', 'internalAuditor']

/** What an expert looks at who did not make it; without such an expert another reader, or a proposal by the owner. */
function ofSecondEyes(row: OpenStep, shared: Pick<Matter, 'id' | 'kind' | 'subject' | 'title' | 'algorithm'>): Matter {
  const { notBy = [], expertHere = true } = row
  const roles: readonly Role[] = expertHere ? ['algorithmExpert'] : ['algorithmExpert', ...otherReaders]
  if (row.kind === 'screeningToReview') return matter({ ...shared, notBy, owedBy: { ...owedByNobody, roles } })
  if (!expertHere) return matter({ ...shared, kind: 'classToPropose', notBy, owedBy: owner(row) })
  return matter({ ...shared, notBy, owedBy: { ...owedByNobody, roles: ['algorithmExpert'] } })
}

function ofStep(row: OpenStep, backlogDueOn: Day | null): Matter {
  const shared = {
    id: `${row.algorithmId} ${row.kind}`,
    kind: row.kind,
    subject: { kind: 'algorithm', id: row.algorithmId },
    title: row.algorithmName,
    algorithm: about(row),
  } as const
  if (row.kind === 'screeningToReview' || row.kind === 'classToConfirm') return ofSecondEyes(row, shared)
  const role = moveOf[row.kind]
  if (role !== undefined) return matter({ ...shared, owedBy: { ...owedByNobody, roles: [role] } })
  if (row.kind === 'dutyToAssign')
    return matter({ ...shared, owedBy: { ...owedByNobody, roles: ['chiefExecutive'] }, worrying: true })
  if (row.kind === 'decisionMissing') return matter({ ...shared, dueOn: backlogDueOn, worrying: true })
  return matter({ ...shared, owedBy: owner(row) })
}

const ofReview = (row: OpenReview): Matter =>
  matter({
    id: row.decisionId,
    kind: 'reviewToPrepare',
    subject: { kind: 'decision', id: row.decisionId },
    title: row.title,
    algorithm: about(row),
    dueOn: row.reviewOn,
    concerns: listed(row.processOwnerId),
    owedBy: { ...owedByNobody, bodyIds: [] },
  })

/** The day of reading, and what the terms of the organisation say. */
export interface MattersAround {
  readonly today: Day
  readonly ratification: RatificationTerm
  /** How soon the representative body hears of a use; nothing where no such term holds. */
  readonly councilLetter: Pick<Term, 'value' | 'unit'> | undefined
  /** When a body has decided about everything that was in use before there were rules; nothing without a startbesluit. */
  readonly backlogDueOn: Day | null
  readonly startingDecisionTaken: boolean
}

/** Turns everything that waits into matters: whose move it is, by when, since when. */
export function gatherMatters(
  business: OpenBusiness,
  places: OpenPlaces,
  { today, ratification, councilLetter, backlogDueOn, startingDecisionTaken }: MattersAround,
): readonly Matter[] {
  return [
    ...ofStartingDecision(startingDecisionTaken),
    ...business.adviceRequests.map(ofAdvice),
    ...business.proposals.flatMap((row) => ofProposal(row, today)),
    ...business.letters.flatMap((row) => ofLetter(row, councilLetter)),
    ...business.stops.map((row) => ofStop(row, ratification)),
    ...business.changes.map((row) => ofChange(row, today)),
    ...business.conditions.map(ofCondition),
    ...business.questions.map(ofQuestion),
    ...business.steps.map((row) => ofStep(row, backlogDueOn)),
    ...business.reviews.map(ofReview),
    ...ofPlaces(places),
  ]
}

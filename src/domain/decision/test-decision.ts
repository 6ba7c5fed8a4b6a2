import type { GoverningBody } from '../body/body.ts'
import type { RoleAssignment } from '../person/role.ts'
import { advice, proposal, routing, today } from '../proposal/test-proposal.ts'
import type { Competence } from './decision.ts'
import type { ClosingRecord, ConditionDraft, QuestionRecord } from './record.ts'
import type { DecisionTable } from './table.ts'
import type { TakeDecision } from './take-decision.ts'

/** The college of the example; everything else here is complete, for tests to bend out of shape. */
export const college: GoverningBody = {
  id: 'college',
  code: 'college',
  role: 'executive',
  name: 'College van burgemeester en wethouders',
  legalBasis: 'Gemeentewet 160',
  collegial: true,
  from: '2020-01-01',
  to: null,
}

export const table: DecisionTable = {
  proposal,
  body: college,
  riskClass: 'A',
  status: 'inDevelopment',
  weighingNow: 'aaa',
  frozenOn: '2026-11-13',
  advices: [advice],
  missingAdvices: [],
  points: [{ id: 'parents', title: 'Ouders worden vaker gekozen', markedBy: ['ethische commissie'] }],
  routings: new Map([
    ['first', routing],
    ['title', routing],
  ]),
  earlier: [],
  today,
}

export const condition: ConditionDraft = {
  id: 'condition',
  text: 'Meten dat ouders hooguit 10 procent vaker worden gekozen',
  kind: 'hard',
  owner: { function: 'Hoofd Data', personId: 'data' },
  verifier: { function: 'Controller', personId: 'controller' },
  dueOn: '2027-02-01',
  beforeStart: true,
  everyMonths: null,
  criterion: 'Rapport van de meting',
}

export const firstRecord: QuestionRecord = {
  questionId: 'first',
  outcome: { kind: 'option', optionId: 'limits' },
  weighing: 'Dit weegt het zwaarst',
  whyNotAlternatives: 'Het lot helpt niemand',
  adviceAnswers: [{ adviceId: 'advice', following: 'notFollowed', motivation: 'Omdat' }],
  pointAnswers: [{ pointId: 'parents', answer: 'Dit verschil is te groot' }],
  riskAnswers: [{ riskId: 'risk', verdict: 'accepted', reason: 'Tijdelijk' }],
  conditions: [],
  wording: 'ownWords',
  consistency: '',
}

export const titleRecord: QuestionRecord = {
  ...firstRecord,
  questionId: 'title',
  adviceAnswers: [],
  pointAnswers: [],
  riskAnswers: [],
  conditions: [condition],
}

export const closing: ClosingRecord = {
  decidedOn: today,
  coreAnswer: { whatTippedTheBalance: 'Minder onderzoeken', whatWeGiveUp: 'Gelijke kans', whoBearsIt: 'Ouders' },
  facts: 'feiten',
  interests: 'belangen',
  normRelation: 'past',
  uncertainty: 'onzeker',
  checks: [{ advantage: 'Minder onderzoeken', how: 'Tellen' }],
  wording: 'changedInMeeting',
  handling: 'discussed',
  handlingReason: '',
  present: ['Hanneke Wieringa'],
  abstentions: '',
  notes: '',
  dissent: '',
  withoutAdvice: [],
  reviewOn: '2027-12-01',
  publicity: { kind: 'public' },
  secrecy: { kind: 'none' },
  officialRecord: { address: 'https://ris.example/7', fileId: null, sha256: null, differs: false, difference: '' },
  pointAnswers: [],
}

export const secretary: RoleAssignment = {
  id: 'assignment',
  personId: 'secretary',
  role: 'bodySecretary',
  scope: { kind: 'body', id: 'college' },
  portfolio: null,
  heldBy: null,
  from: '2020-01-01',
  to: null,
}

const competence: Competence = { ruleId: '5', basis: 'regel 5', mandateId: null, why: [] }

export const command: TakeDecision = {
  id: 'decision',
  number: '2026-0012',
  now: '2026-12-01T10:00:00Z',
  legalNature: 'factualDecision',
  ratifiesStopId: null,
  table,
  records: [firstRecord, titleRecord],
  closing,
  recording: { recorder: { personId: 'secretary', assignments: [secretary] }, underMandate: false, memberIds: [] },
  competences: new Map([
    ['first', competence],
    ['title', competence],
  ]),
}

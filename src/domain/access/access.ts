import type { Role, RoleAssignment, Scope } from '../person/role.ts'
import { holdsOn, type Day } from '../shared/dates.ts'

/** Who may try an action: named roles, everyone with an account, or everyone. */
export type Allowed = readonly Role[] | 'signedIn' | 'public'

const team = ['processOwner', 'projectLead', 'developer', 'policyAdvisor'] as const
const advisors = [
  'algorithmExpert',
  'privacyOfficer',
  'fg',
  'ciso',
  'legalCounsel',
  'ethicist',
  'ethicsCommittee',
  'controller',
  'archivist',
  'worksCouncil',
  'participationCouncil',
  'communication',
  'procurement',
  'architect',
] as const
const recorders = ['bodySecretary', 'clerk'] as const
const politicians = ['executiveMember', 'representative'] as const
/** Who may put a draft before society and answer what is said. */
const consulters = ['policyAdvisor', 'processOwner', 'projectLead', 'communication'] as const
const control = ['internalAuditor', 'courtOfAudit'] as const

/** Groups of roles, so that a row says what it means. */
export const roleGroups = { team, advisors, recorders, politicians, control } as const

/**
 * Who may try what: the first of two keys. The second is the rule in the domain, which knows the record, the body and
 * the day. Whatever is not in this table is refused.
 */
export const access = {
  public: 'public',
  'session.open': 'public',
  'session.close': 'signedIn',
  'start.read': 'signedIn',
  'account.change': 'signedIn',

  'organisation.manage': ['administrator'],
  'people.manage': ['administrator'],
  'bodies.manage': ['administrator', 'bodySecretary'],
  'responsibility.read': 'signedIn',

  'algorithm.read': 'signedIn',
  'algorithm.register': 'signedIn',
  'algorithm.change': [
    ...team,
    'algorithmExpert',
    'legalCounsel',
    'privacyOfficer',
    'procurement',
    'communication',
    'archivist',
  ],
  'algorithm.useElsewhere': 'signedIn',
  'algorithm.assign': [...team, 'legalCounsel', 'bodySecretary', 'chiefExecutive', 'administrator'],
  'algorithm.import': ['administrator', 'algorithmExpert', 'policyAdvisor', 'processOwner'],
  'algorithm.move': ['processOwner', 'projectLead', 'bodySecretary', 'clerk', 'chiefExecutive'],
  'gate.pass': ['processOwner', 'projectLead', 'chiefExecutive'],
  'gate.direct': ['executiveMember'],
  'algorithm.stop': [
    'processOwner',
    'projectLead',
    'endUser',
    'executiveMember',
    'chiefExecutive',
    'bodySecretary',
    'algorithmExpert',
  ],
  'change.report': 'signedIn',
  'change.judge': ['algorithmExpert'],
  'question.ask': 'signedIn',
  'question.answer': team,
  'screening.answer': team,
  'screening.review': ['algorithmExpert', 'privacyOfficer', 'legalCounsel', 'fg', 'internalAuditor'],
  'classification.propose': [...team, 'algorithmExpert'],
  'classification.confirm': ['algorithmExpert'],
  'aiAct.walk': [...team, 'algorithmExpert'],
  'decisionTree.read': 'signedIn',
  'decisionTree.manage': ['administrator', 'algorithmExpert'],

  'instrument.read': 'signedIn',
  'instrument.import': ['administrator', 'algorithmExpert', 'policyAdvisor'],
  'instrument.enable': ['administrator', 'algorithmExpert', 'policyAdvisor'],

  'weighing.read': 'signedIn',
  'weighing.write': team,
  'weighing.relateNorm': [...team, 'legalCounsel'],
  'weighing.answerDispute': [...team, 'legalCounsel'],
  'weighing.tell': [...team, 'participationCouncil', 'ethicsCommittee'],
  'weighing.askOpen': [...team, ...advisors, ...politicians],
  'weighing.sign': ['projectLead', 'processOwner'],
  'weighing.contest': advisors,
  'weighing.mark': [...advisors, ...politicians],
  'weighing.argue': advisors,
  'weighing.addOption': [...team, ...advisors, 'executiveMember'],
  'weighing.judgeLaw': ['legalCounsel'],
  'weighing.confirm': ['algorithmExpert', 'projectLead', 'processOwner'],
  'weighing.move': ['projectLead', 'processOwner', 'executiveMember', ...recorders],
  'weighing.appreciate': [...politicians, ...recorders],

  'instrument.start': [...team, 'algorithmExpert', 'privacyOfficer', 'legalCounsel'],
  'instrument.write': [...team, ...advisors, 'endUser'],
  'instrument.move': team,
  'instrument.sign': [...team, ...advisors, 'endUser'],
  'instrument.feed': team,

  'advice.read': 'signedIn',
  'advice.request': [...team, 'bodySecretary', 'executiveMember'],
  'advice.deliver': advisors,
  'advice.respond': team,

  'proposal.read': 'signedIn',
  'proposal.write': team,
  'proposal.addOption': [...team, ...advisors, 'executiveMember'],
  'proposal.judgeLaw': ['legalCounsel'],
  'proposal.schedule': recorders,
  'decision.read': 'signedIn',
  'decision.record': recorders,
  'decision.attempt': [...team, 'chiefExecutive', ...recorders],
  'condition.report': [...team, ...advisors],
  'condition.extend': [...team, 'chiefExecutive'],
  'condition.verify': [...advisors, ...control, 'bodySecretary', 'chiefExecutive'],

  'rules.read': 'signedIn',
  'rules.draft': ['chiefExecutive', 'legalCounsel', 'policyAdvisor', 'bodySecretary'],
  'rules.adopt': recorders,
  'guiding.read': 'signedIn',
  'guiding.write': ['policyAdvisor', 'executiveMember', 'chiefExecutive', 'controller'],
  'guiding.amend': ['policyAdvisor', 'executiveMember', 'chiefExecutive', 'controller', ...recorders],
  'guiding.record': recorders,
  'normQuestion.ask': [...team, 'legalCounsel', 'algorithmExpert'],
  'normQuestion.answer': ['policyAdvisor', 'legalCounsel', 'executiveMember'],
  'mandate.manage': ['bodySecretary', 'legalCounsel'],
  'plan.read': 'signedIn',
  'plan.report': [...team, 'chiefExecutive', 'algorithmExpert', 'controller', 'communication', 'legalCounsel'],
  'plan.relate': team,
  'inventory.read': 'signedIn',
  'inventory.ask': ['policyAdvisor', 'algorithmExpert', 'chiefExecutive', 'bodySecretary', 'administrator'],
  'inventory.answer': 'signedIn',
  'inventory.compare': ['policyAdvisor', 'algorithmExpert', 'bodySecretary', 'procurement', 'privacyOfficer'],
  'control.read': 'signedIn',
  'control.test': [...control, ...advisors],
  'audit.record': [...control, ...recorders, 'policyAdvisor', 'controller'],
  'finding.step': [...recorders, ...control, ...team, ...advisors, 'chiefExecutive'],
  'choice.read': 'signedIn',
  'choice.log': [...team, 'algorithmExpert', 'chiefExecutive'],
  'choice.judge': ['policyAdvisor', 'legalCounsel', 'chiefExecutive', 'bodySecretary'],

  'publication.read': 'signedIn',
  'publication.change': ['processOwner', 'communication', 'policyAdvisor'],
  'publication.preview': [
    'processOwner',
    'projectLead',
    'communication',
    'policyAdvisor',
    'legalCounsel',
    ...recorders,
  ],
  'publication.withhold': ['legalCounsel'],
  'reaction.answer': [...team, 'communication'],

  'trial.read': 'signedIn',
  'trial.write': ['policyAdvisor', 'processOwner', 'projectLead', 'chiefExecutive'],
  'trial.learn': [...team, ...advisors, 'chiefExecutive', 'executiveMember'],

  'consultation.read': 'signedIn',
  'consultation.write': consulters,
  'consultation.contribute': [...consulters, 'participationCouncil', 'ethicsCommittee'],

  'dossier.export': [...team, ...control, 'bodySecretary', 'clerk', 'archivist', 'administrator'],
  'dossier.import': ['administrator'],
  'template.manage': ['administrator', 'bodySecretary'],
  'log.read': ['administrator', 'bodySecretary', 'clerk', 'chiefExecutive', 'archivist', ...control],
  'log.erase': ['administrator', 'archivist'],
} as const satisfies Readonly<Record<string, Allowed>>

/** Something a person may try, or not. */
export type Action = keyof typeof access

/** What the action is about; without it the role may be held for anything. */
export interface Target {
  readonly body?: string
  readonly algorithm?: string
}

/** Somebody with an account: the roles held, and the bodies that this person is alone, such as a mayor. */
export interface Standing {
  readonly assignments: readonly RoleAssignment[]
  readonly offices?: readonly string[]
}

/** What somebody who is a body alone does without a secretary: put a proposal on a day, and write the decision down. */
const byHolder: readonly Action[] = ['proposal.schedule', 'decision.attempt']

const covers = (scope: Scope, target: Target): boolean => {
  if (scope.kind === 'organisation') return true
  const wanted = scope.kind === 'body' ? target.body : target.algorithm
  return wanted === undefined || wanted === scope.id
}

/** May this person try this action, for this target, on this day? `null`: nobody is signed in. */
export function may(person: Standing | null, action: Action, today: Day, target: Target = {}): boolean {
  const allowed: Allowed = access[action]
  if (allowed === 'public') return true
  if (person === null) return false
  if (allowed === 'signedIn') return true
  const { assignments, offices = [] } = person
  return (
    assignments.some((held) => allowed.includes(held.role) && holdsOn(held, today) && covers(held.scope, target)) ||
    (byHolder.includes(action) && offices.some((body) => (target.body ?? body) === body))
  )
}

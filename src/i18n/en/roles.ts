import type { Translation } from '../messages.ts'
import type { roles as nl } from '../nl/roles.ts'

/** What roles and kinds of bodies are called, where and how long they hold, and which do not go together. */
export const roles: Translation<typeof nl> = {
  'role.administrator': 'administrator',
  'role.executiveMember': 'member of the executive',
  'role.representative': 'elected representative',
  'role.clerk': 'clerk of the representative body',
  'role.bodySecretary': 'secretary of the body',
  'role.chiefExecutive': 'secretary or director',
  'role.processOwner': 'process owner',
  'role.projectLead': 'project lead',
  'role.developer': 'developer',
  'role.endUser': 'operational employee',
  'role.policyAdvisor': 'policy advisor',
  'role.algorithmExpert': 'algorithm expert',
  'role.privacyOfficer': 'privacy officer',
  'role.fg': 'data protection officer',
  'role.ciso': 'CISO (information security)',
  'role.legalCounsel': 'legal counsel',
  'role.ethicist': 'ethicist',
  'role.ethicsCommittee': 'ethics committee',
  'role.controller': 'controller',
  'role.internalAuditor': 'internal auditor',
  'role.courtOfAudit': 'court of audit',
  'role.archivist': 'records manager or archivist',
  'role.worksCouncil': 'works council',
  'role.participationCouncil': 'client or participation council',
  'role.communication': 'communications advisor',
  'role.procurement': 'procurement advisor',
  'role.architect': 'architect',

  'bodyRole.representative': 'representative body',
  'bodyRole.executive': 'executive body',
  'bodyRole.singleHeaded': 'single-headed body',
  'bodyRole.advisory': 'advisory body',
  'bodyRole.audit': 'auditing body',

  'scope.organisation': 'whole organisation',
  'scope.algorithm': 'one algorithm',
  'period.from': 'from {from}',
  'period.fromTo': '{from} up to and including {to}',

  'role.refusal.ends-before-it-starts': 'The last day lies before the first day',
  'role.refusal.needs-body': 'Choose which body this role belongs to',
  'role.refusal.needs-organisation': 'This role always applies to the whole organisation',
  'role.refusal.already-held': 'This person already holds this role in that time',
  'role.refusal.forbidden-together':
    'The law does not allow this: a data protection officer may have no task in operations or in the executive, because that would mean checking oneself (GDPR article 38(6))',
  'role.refusal.reason-needed':
    'According to Weegschaal these tasks do not go together in one person. Is there no other way? Then write down why',
  'role.refusal.clash': '{one} and {other} ({separation})',
  'role.refusal.together': '{tasks}. {sentence}',
  'role.refusal.portfolio-for-office-only': 'A portfolio belongs only to a member of the executive',
  'role.refusal.not-found': 'This person or body does not exist',
  'role.refusal.already-ended': 'This role had already ended',
  'role.refusal.last-administrator':
    'One administrator must remain. First give this role to somebody else, without a last day',

  'separation.fgWithFirstLine': 'data protection officer and a task in operations or in the executive',
  'separation.advisorWithDecider': 'advising and deciding',
  'separation.reviewerWithProposer': 'reviewing and proposing',
  'separation.auditorWithAudited': 'auditing and carrying out or advising',
  'separation.line': '{name}: {separation}',
}

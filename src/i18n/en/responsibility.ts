import type { Translation } from '../messages.ts'
import type { responsibility as nl } from '../nl/responsibility.ts'

/** Who was responsible on a day. */
export const responsibility: Translation<typeof nl> = {
  'responsibility.title': 'Who was responsible on {day}?',
  'responsibility.lead': 'This is how it stood on that day. What changed later does not change this answer.',
  'responsibility.day': 'Choose a day',
  'responsibility.show': 'Show this day',
  'responsibility.wrongDay': 'This date does not exist. You see today.',
  'responsibility.bodies': 'Bodies and their members',
  'responsibility.bodies.empty': 'No body was on record on this day.',
  'responsibility.portfolios': 'Portfolios',
  'responsibility.portfolios.empty':
    'No portfolio was on record on this day. The administrator can fill it in with a member of the executive.',
  'responsibility.roles': 'Roles',
  'responsibility.roles.empty': 'Nobody held a role on this day.',
  'responsibility.algorithms': 'Per algorithm',
  'responsibility.algorithms.empty': 'On this day nobody was on record as responsible for any algorithm.',
  'responsibility.missing': 'Not assigned',
  'responsibility.missing.none': 'None of the expected roles was open.',
  'responsibility.column.role': 'Role',
  'responsibility.column.who': 'Who',
  'responsibility.column.for': 'For what',
  'responsibility.column.portfolio': 'Portfolio',
  'responsibility.column.algorithm': 'Algorithm',
  'responsibility.column.duty': 'Duty',
  'responsibility.since': 'since {from}',
  'responsibility.nobody': 'not assigned',
  'responsibility.duty.competentBody': 'competent body',
  'responsibility.duty.portfolioHolder': 'portfolio holder',
  'responsibility.duty.processOwner': 'process owner',
  'responsibility.duty.projectLead': 'project lead',
  'responsibility.duty.overseer': 'oversight in practice',
}

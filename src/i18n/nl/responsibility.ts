import type { Messages } from '../messages.ts'

/** Who was responsible on a day. */
export const responsibility = {
  'responsibility.title': 'Wie was verantwoordelijk op {day}?',
  'responsibility.lead': 'Zo stond het die dag vast. Wat later veranderde, verandert dit antwoord niet.',
  'responsibility.day': 'Kies een dag',
  'responsibility.show': 'Toon deze dag',
  'responsibility.wrongDay': 'Deze datum bestaat niet. U ziet vandaag.',
  'responsibility.bodies': 'Organen en hun leden',
  'responsibility.bodies.empty': 'Op deze dag stond er geen orgaan vast.',
  'responsibility.portfolios': 'Portefeuilles',
  'responsibility.portfolios.empty':
    'Op deze dag stond er geen portefeuille vast. De beheerder kan die bij een bestuurder invullen.',
  'responsibility.roles': 'Rollen',
  'responsibility.roles.empty': 'Op deze dag had niemand een rol.',
  'responsibility.algorithms': 'Per algoritme',
  'responsibility.algorithms.empty':
    'Op deze dag was er voor geen enkel algoritme vastgelegd wie verantwoordelijk was.',
  'responsibility.missing': 'Niet belegd',
  'responsibility.missing.none': 'Geen van de verwachte rollen stond open.',
  'responsibility.column.role': 'Rol',
  'responsibility.column.who': 'Wie',
  'responsibility.column.for': 'Waarvoor',
  'responsibility.column.portfolio': 'Portefeuille',
  'responsibility.column.algorithm': 'Algoritme',
  'responsibility.column.duty': 'Taak',
  'responsibility.since': 'sinds {from}',
  'responsibility.nobody': 'niet belegd',
  'responsibility.duty.competentBody': 'bevoegd orgaan',
  'responsibility.duty.portfolioHolder': 'portefeuillehouder',
  'responsibility.duty.processOwner': 'proceseigenaar',
  'responsibility.duty.projectLead': 'projectleider',
  'responsibility.duty.overseer': 'toezicht in de praktijk',
} as const satisfies Messages

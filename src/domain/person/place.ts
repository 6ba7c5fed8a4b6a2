import type { Role } from './role.ts'

/** Where someone stands towards a decision: who decides, prepares, does the work, advises, or looks at the whole. */
export const places = ['decides', 'records', 'works', 'advises', 'controls', 'administers'] as const
export type Place = (typeof places)[number]

const placeOfRole: Readonly<Record<Role, Place>> = {
  executiveMember: 'decides',
  representative: 'decides',
  clerk: 'records',
  bodySecretary: 'records',
  chiefExecutive: 'records',
  processOwner: 'works',
  projectLead: 'works',
  developer: 'works',
  endUser: 'works',
  policyAdvisor: 'works',
  algorithmExpert: 'advises',
  privacyOfficer: 'advises',
  fg: 'advises',
  ciso: 'advises',
  legalCounsel: 'advises',
  ethicist: 'advises',
  ethicsCommittee: 'advises',
  archivist: 'advises',
  worksCouncil: 'advises',
  participationCouncil: 'advises',
  communication: 'advises',
  procurement: 'advises',
  architect: 'advises',
  controller: 'controls',
  internalAuditor: 'controls',
  courtOfAudit: 'controls',
  administrator: 'administers',
}

/** The place of someone with these roles: the one nearest to the decision. Without a role someone does the work. */
export const placeOf = (roles: readonly Role[]): Place =>
  places.find((place) => roles.some((role) => placeOfRole[role] === place)) ?? 'works'

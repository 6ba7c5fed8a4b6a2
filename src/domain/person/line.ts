import type { Role } from './role.ts'

/** Where a role stands in the control of the organisation (the three lines model). */
export const lines = ['first', 'second', 'third', 'outside', 'none'] as const
export type Line = (typeof lines)[number]

const lineByRole: Readonly<Record<Role, Line>> = {
  administrator: 'none',
  executiveMember: 'none',
  representative: 'none',
  clerk: 'none',
  bodySecretary: 'none',
  chiefExecutive: 'first',
  processOwner: 'first',
  projectLead: 'first',
  developer: 'first',
  endUser: 'first',
  policyAdvisor: 'second',
  algorithmExpert: 'second',
  privacyOfficer: 'second',
  fg: 'second',
  ciso: 'second',
  legalCounsel: 'second',
  ethicist: 'second',
  ethicsCommittee: 'second',
  controller: 'second',
  internalAuditor: 'third',
  courtOfAudit: 'outside',
  archivist: 'second',
  worksCouncil: 'none',
  participationCouncil: 'none',
  communication: 'first',
  procurement: 'first',
  architect: 'first',
}

/** The line of a role; `none` for politics and for councils that speak for people. */
export const lineOf = (role: Role): Line => lineByRole[role]

/** Roles that give advice to a body that decides. */
export const advisoryRoles: readonly Role[] = [
  'policyAdvisor',
  'algorithmExpert',
  'privacyOfficer',
  'fg',
  'ciso',
  'legalCounsel',
  'ethicist',
  'ethicsCommittee',
  'controller',
  'worksCouncil',
  'participationCouncil',
]

/** Roles that make the proposal: they ask, and so do not judge their own work. */
export const proposingRoles: readonly Role[] = ['processOwner', 'projectLead', 'developer']

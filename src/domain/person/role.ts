import type { Period } from '../shared/dates.ts'

/** Roles that give authority or a task in Weegschaal. */
export const roles = [
  'administrator',
  'executiveMember',
  'representative',
  'clerk',
  'bodySecretary',
  'chiefExecutive',
  'processOwner',
  'projectLead',
  'developer',
  'endUser',
  'policyAdvisor',
  'algorithmExpert',
  'privacyOfficer',
  'fg',
  'ciso',
  'legalCounsel',
  'ethicist',
  'ethicsCommittee',
  'controller',
  'internalAuditor',
  'courtOfAudit',
  'archivist',
  'worksCouncil',
  'participationCouncil',
  'communication',
  'procurement',
  'architect',
] as const
export type Role = (typeof roles)[number]

/** What a role is held for: the whole organisation, one body, or one algorithm. */
export type Scope =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'body'; readonly id: string }
  | { readonly kind: 'algorithm'; readonly id: string }

/** A role that a person holds during a period, for a scope. */
export interface RoleAssignment extends Period {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly scope: Scope
  /** Portfolio of an executive member, such as `Werk en Inkomen`. */
  readonly portfolio: string | null
  /** Held for us by another organisation, such as a shared data protection officer. */
  readonly heldBy: string | null
  /** Stands in for whoever holds the role. */
  readonly deputy?: boolean
}

import type { Role } from './role.ts'

/** The people of an organisation where a few do everything. */
export const smallPresetParts = ['secretary', 'advisor', 'processOwner', 'executive'] as const
export type SmallPresetPart = (typeof smallPresetParts)[number]

/** A role that one of those people gets; some belong to the executive body. */
export interface SmallPresetRole {
  readonly part: SmallPresetPart
  readonly role: Role
  readonly forBody: boolean
}

/** Who gets which role: our proposal for a small organisation. Advising and deciding stay with different people. */
export const smallPresetRoles: readonly SmallPresetRole[] = [
  { part: 'secretary', role: 'chiefExecutive', forBody: false },
  { part: 'secretary', role: 'bodySecretary', forBody: true },
  { part: 'advisor', role: 'policyAdvisor', forBody: false },
  { part: 'advisor', role: 'algorithmExpert', forBody: false },
  { part: 'processOwner', role: 'processOwner', forBody: false },
  { part: 'processOwner', role: 'projectLead', forBody: false },
  { part: 'executive', role: 'executiveMember', forBody: true },
]

/** Roles that a small organisation often shares with another one. */
export const sharedRoles = [
  'fg',
  'privacyOfficer',
  'ciso',
  'legalCounsel',
  'controller',
  'archivist',
] as const satisfies readonly Role[]

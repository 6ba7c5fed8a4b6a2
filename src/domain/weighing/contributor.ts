import { roleGroups } from '../access/access.ts'
import type { Role } from '../person/role.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Author } from './author.ts'

/** The team: it gathers facts, and therefore never marks what weighs heavily or argues for an option. */
export const factRoles = roleGroups.team

/** Those who advise independently of the team. */
export const advisorRoles = roleGroups.advisors

/** Roles held by a group: another person of the group may go on where one left off. */
export const groupRoles: readonly Role[] = ['ethicsCommittee', 'worksCouncil', 'participationCouncil']

/** What somebody can add to a weighing, and in which roles. The first role that fits counts. */
export const contributions = {
  facts: factRoles,
  normRelation: [...factRoles, 'legalCounsel'],
  option: [...factRoles, 'executiveMember', ...advisorRoles],
  mark: ['executiveMember', 'representative', ...advisorRoles],
  dispute: advisorRoles,
  answer: [...factRoles, 'legalCounsel'],
  legalCheck: ['legalCounsel'],
  advocacy: advisorRoles.filter((role) => role !== 'fg'),
  story: [...factRoles, 'participationCouncil', 'ethicsCommittee'],
  viewpoint: [...factRoles, 'participationCouncil', 'ethicsCommittee'],
  uncertainty: [...factRoles, ...advisorRoles, 'executiveMember', 'representative'],
  signature: ['projectLead', 'processOwner'],
  appreciation: ['executiveMember', 'representative', 'bodySecretary', 'clerk'],
} as const satisfies Record<string, readonly Role[]>
export type Contribution = keyof typeof contributions

/** A person with the roles that hold today for this algorithm. */
export interface Contributor {
  readonly personId: string
  readonly roles: readonly Role[]
  /** The group or organisation for which a role is held, such as `Cliëntenraad`. */
  readonly groups: Readonly<Partial<Record<Role, string>>>
}

/** True for anyone who works on the facts, in whatever other role as well. */
export const belongsToTeam = (contributor: Contributor): boolean =>
  contributor.roles.some((role) => (factRoles as readonly Role[]).includes(role))

/** The author under whose role this contribution is recorded. */
export function authorOf(contribution: Contribution, contributor: Contributor): Result<Author, 'not-your-role'> {
  const allowed: readonly Role[] = contributions[contribution]
  const role = allowed.find((one) => contributor.roles.includes(one))
  if (role === undefined) return refuse('not-your-role')
  return accept({ personId: contributor.personId, role, group: contributor.groups[role] ?? null })
}

/** True for the same person, or for another person of the same standing group. */
export const speaksFor = (author: Author, contributor: Contributor): boolean =>
  author.personId === contributor.personId ||
  (groupRoles.includes(author.role) && contributor.roles.includes(author.role))

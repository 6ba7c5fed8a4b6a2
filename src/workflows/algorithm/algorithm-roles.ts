import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import type { Role, RoleAssignment } from '#src/domain/person/role.ts'
import type { Actor } from '#src/workflows/context.ts'

const covers = ({ scope }: RoleAssignment, { id, responsibility }: Algorithm): boolean => {
  if (scope.kind === 'organisation') return true
  return scope.kind === 'algorithm' ? scope.id === id : scope.id === responsibility.competentBodyId
}

/** The roles that somebody holds for this algorithm: in general, for it, for its body, or by being named on it. */
export function rolesFor(actor: Actor | null, algorithm: Algorithm): readonly Role[] {
  if (actor === null) return []
  const { portfolioHolderId, processOwnerId, projectLeadId, overseerId } = algorithm.responsibility
  const named: readonly (readonly [string | null, Role])[] = [
    [portfolioHolderId, 'executiveMember'],
    [processOwnerId, 'processOwner'],
    [projectLeadId, 'projectLead'],
    [overseerId, 'endUser'],
  ]
  const held = actor.assignments.filter((one) => covers(one, algorithm)).map((one) => one.role)
  return [...new Set([...held, ...named.filter(([id]) => id === actor.personId).map(([, role]) => role)])]
}

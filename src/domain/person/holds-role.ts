import { type Day, holdsOn } from '../shared/dates.ts'
import type { Role, RoleAssignment } from './role.ts'

/** True when the person holds one of the roles on that day, for any scope. */
export const holdsRole = (assignments: readonly RoleAssignment[], wanted: readonly Role[], day: Day): boolean =>
  assignments.some((held) => wanted.includes(held.role) && holdsOn(held, day))

/** True when the person holds one of the roles on that day, for that body. */
export const holdsRoleForBody = (
  assignments: readonly RoleAssignment[],
  wanted: readonly Role[],
  bodyId: string,
  day: Day,
): boolean =>
  assignments.some(
    (held) =>
      wanted.includes(held.role) && held.scope.kind === 'body' && held.scope.id === bodyId && holdsOn(held, day),
  )

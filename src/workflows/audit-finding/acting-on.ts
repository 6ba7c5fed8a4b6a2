import type { FindingActing } from '#src/domain/audit-finding/follow-finding.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { holdsRole, holdsRoleForBody } from '#src/domain/person/holds-role.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import type { Context } from '#src/workflows/context.ts'

/** What somebody is for a finding today: secretary or clerk of the body that answers, as with every decision. */
export function actingOn(
  { actor, today }: Context,
  { bodyId }: { readonly bodyId: string },
  bodies: readonly GoverningBody[],
): FindingActing | null {
  if (actor === null) return null
  const body = bodies.find(({ id }) => id === bodyId)
  const held = actor.assignments
  return {
    personId: actor.personId,
    roles: held.filter((one) => holdsOn(one, today)).map(({ role }) => role),
    recordsForBody:
      holdsRoleForBody(held, ['bodySecretary', 'clerk'], bodyId, today) ||
      (body?.role === 'representative' && holdsRole(held, ['clerk'], today)),
  }
}

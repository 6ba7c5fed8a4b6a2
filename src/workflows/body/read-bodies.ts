import type { GoverningBody } from '#src/domain/body/body.ts'
import type { BodyMember, Term } from '#src/domain/body/membership.ts'
import type { Person } from '#src/domain/person/person.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import { selectTerms } from '#src/storage/body-terms.ts'
import { selectBodies, selectBodyMembers, selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'

/** The bodies with everybody who was, is or will be in them. */
export interface Bodies {
  readonly bodies: readonly GoverningBody[]
  readonly members: readonly BodyMember[]
  readonly terms: readonly Term[]
  readonly people: readonly Person[]
  readonly assignments: readonly RoleAssignment[]
}

/** All bodies with their members, terms and the roles held for them. */
export function readBodies(ctx: Context): Promise<Bodies> {
  return within(ctx, async (tx) => ({
    bodies: await selectBodies(tx),
    members: await selectBodyMembers(tx),
    terms: await selectTerms(tx),
    people: await selectPeople(tx),
    assignments: await selectRoleAssignments(tx),
  }))
}

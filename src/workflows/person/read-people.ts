import type { GoverningBody } from '#src/domain/body/body.ts'
import { missingRoles, type MissingRole } from '#src/domain/person/expected-roles.ts'
import type { Person } from '#src/domain/person/person.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import { selectBodies, selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { type RecordedWaiver, selectRoleWaivers } from '#src/storage/role-waivers.ts'
import { selectAroundPerson, type AroundPerson } from '#src/storage/views/person-page.ts'
import { type Context, within } from '#src/workflows/context.ts'

/** A person with the roles held, now or at another time. */
export interface PersonWithRoles {
  readonly person: Person
  readonly assignments: readonly RoleAssignment[]
}

export interface People {
  readonly people: readonly PersonWithRoles[]
  readonly bodies: readonly GoverningBody[]
  readonly waivers: readonly RecordedWaiver[]
  /** Roles that nobody holds today and that an organisation needs. */
  readonly missing: readonly MissingRole[]
}

/** Everybody with the roles they hold, and the roles that nobody holds. */
export function readPeople(ctx: Context): Promise<People> {
  return within(ctx, async (tx) => {
    const people = await selectPeople(tx)
    const assignments = await selectRoleAssignments(tx)
    const bodies = await selectBodies(tx)
    return {
      people: people.map((person) => ({
        person,
        assignments: assignments.filter((one) => one.personId === person.id),
      })),
      bodies,
      waivers: await selectRoleWaivers(tx),
      missing: missingRoles(
        assignments.filter((one) => holdsOn(one, ctx.today)),
        bodies.filter((body) => holdsOn(body, ctx.today)),
      ),
    }
  })
}

/** One person, with everything about roles and account. */
export interface PersonDetails extends AroundPerson {
  readonly one: PersonWithRoles
  readonly bodies: readonly GoverningBody[]
  readonly waivers: readonly RecordedWaiver[]
}

/** One person of this organisation. */
export async function readPerson(ctx: Context, id: string): Promise<PersonDetails | undefined> {
  const { people, bodies, waivers } = await readPeople(ctx)
  const one = people.find(({ person }) => person.id === id)
  if (one === undefined) return undefined
  const around = await within(ctx, (tx) => selectAroundPerson(tx, id))
  const own = waivers.filter((waiver) => one.assignments.some((held) => held.id === waiver.assignmentId))
  return { one, bodies: bodies.filter((body) => holdsOn(body, ctx.today)), waivers: own, ...around }
}

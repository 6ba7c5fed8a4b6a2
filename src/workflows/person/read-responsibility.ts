import type { GoverningBody } from '#src/domain/body/body.ts'
import { type BodyMember, membersOn } from '#src/domain/body/membership.ts'
import { waiversAmong } from '#src/domain/person/waivers.ts'
import { missingRoles, type MissingRole } from '#src/domain/person/expected-roles.ts'
import type { Person } from '#src/domain/person/person.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { type RecordedWaiver, selectRoleWaivers } from '#src/storage/role-waivers.ts'
import { selectRegime } from '#src/storage/views/regime.ts'
import { type AlgorithmDuty, selectDutiesOn } from '#src/storage/views/responsibility.ts'
import { type Context, within } from '#src/workflows/context.ts'

/** A body on a day, with its members and who held a role for it. */
export interface BodyOnDay {
  readonly body: GoverningBody
  readonly members: readonly { readonly member: BodyMember; readonly person: Person }[]
}

/** A role on a day, and the person who held it. */
export interface RoleOnDay {
  readonly assignment: RoleAssignment
  readonly person: Person
  readonly waivers: readonly RecordedWaiver[]
}

/** Who was responsible for what on a day. */
export interface Responsibilities {
  readonly day: Day
  readonly bodies: readonly BodyOnDay[]
  readonly roles: readonly RoleOnDay[]
  readonly algorithms: readonly AlgorithmDuty[]
  readonly missing: readonly MissingRole[]
}

/** Answers "who was responsible on day X" from dated rows; later changes do not change the answer. */
export function readResponsibility(ctx: Context, day: Day): Promise<Responsibilities> {
  return within(ctx, async (tx) => {
    const people = new Map((await selectPeople(tx)).map((person) => [person.id, person]))
    const { members, ...house } = await selectRegime(tx)
    const bodies = house.bodies.filter((body) => holdsOn(body, day))
    const held = (await selectRoleAssignments(tx)).filter((one) => holdsOn(one, day))
    const waivers = waiversAmong(await selectRoleWaivers(tx), held)
    return {
      day,
      bodies: bodies.map((body) => ({
        body,
        members: membersOn(members, body.id, day).flatMap((member) => {
          const person = people.get(member.personId)
          return person === undefined ? [] : [{ member, person }]
        }),
      })),
      roles: held.flatMap((assignment) => {
        const person = people.get(assignment.personId)
        const own = waivers.filter((waiver) => waiver.assignmentId === assignment.id)
        return person === undefined ? [] : [{ assignment, person, waivers: own }]
      }),
      algorithms: await selectDutiesOn(tx, day),
      missing: missingRoles(held, bodies),
    }
  })
}

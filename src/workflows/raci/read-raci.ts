import { partsOf } from '#src/domain/guiding-text/part.ts'
import { holdersOf } from '#src/domain/person/expected-roles.ts'
import { waiversAmong } from '#src/domain/person/waivers.ts'
import type { Role } from '#src/domain/person/role.ts'
import { unheldRoles, type Activity } from '#src/domain/raci/activity.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { selectRoleWaivers, type RecordedWaiver } from '#src/storage/role-waivers.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** A role of the matrix with who holds it today, and who stands in. */
export interface HeldRoleLine {
  readonly role: Role
  readonly holders: readonly { readonly function: string; readonly from: Day; readonly to: Day | null }[]
  readonly deputies: readonly { readonly function: string; readonly from: Day; readonly to: Day | null }[]
}

/** Roles and responsibilities as the body adopted them, beside who holds the roles. */
export interface RaciView {
  readonly adopted: {
    readonly title: string
    readonly number: number
    readonly inForceFrom: Day
    readonly reviewBy: Day
    /** Fingerprint of the adopted text. */
    readonly sha256: string
    readonly activities: readonly { readonly key: string; readonly content: Activity }[]
  } | null
  readonly lines: readonly HeldRoleLine[]
  /** Roles with something to do that nobody holds. */
  readonly unheld: readonly Role[]
  /** Tasks that do not go together and that one person has, with the reason. */
  readonly waivers: readonly (RecordedWaiver & { readonly role: Role })[]
}

/** Who does what, who answers for it, and whether somebody holds each role today. */
export function readRaci(ctx: Context): Promise<RaciView> {
  return within(ctx, async (tx) => {
    const current = await selectOptionalTextInForce(tx, 'roles', ctx.today)
    const people = new Map((await selectPeople(tx)).map((person) => [person.id, person.jobTitle]))
    const held = (await selectRoleAssignments(tx)).filter((one) => holdsOn(one, ctx.today))
    const activities = partsOf(current?.content.parts ?? [], 'activity')
    const roles = [...new Set(activities.flatMap(({ content }) => content.cells.map(({ role }) => role)))]
    const lineOf = (role: Role): HeldRoleLine => {
      const own = held
        .filter((one) => one.role === role)
        .map((one) => ({
          function: one.heldBy ?? people.get(one.personId) ?? '',
          from: one.from,
          to: one.to,
          deputy: one.deputy === true,
        }))
      const unique = own.filter(
        (one, index) => own.findIndex((two) => JSON.stringify(two) === JSON.stringify(one)) === index,
      )
      return { role, holders: unique.filter(({ deputy }) => !deputy), deputies: unique.filter(({ deputy }) => deputy) }
    }
    return {
      adopted:
        current === undefined
          ? null
          : {
              title: current.content.title,
              number: current.content.number,
              inForceFrom: current.version.inForceFrom,
              reviewBy: current.version.reviewBy,
              sha256: current.sha256,
              activities,
            },
      lines: roles.map(lineOf),
      unheld: unheldRoles(
        activities.map(({ content }) => content),
        holdersOf(held).map(({ role }) => role),
      ),
      waivers: waiversAmong(await selectRoleWaivers(tx), held),
    }
  })
}

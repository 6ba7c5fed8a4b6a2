import type { GoverningBody } from '#src/domain/body/body.ts'
import type { MandateCheck } from '#src/domain/mandate/mandate-check.ts'
import { holdersOf, missingRoles, type MissingRole } from '#src/domain/person/expected-roles.ts'
import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import { partsOf, type FrozenPart } from '#src/domain/guiding-text/part.ts'
import { unheldRoles } from '#src/domain/raci/activity.ts'
import { waiversAmong } from '#src/domain/person/waivers.ts'
import type { Separation } from '#src/domain/person/separation.ts'
import { sameScope } from '#src/domain/person/assign-role.ts'
import { roles, type Role, type RoleAssignment } from '#src/domain/person/role.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { RulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { selectMandateChecks } from '#src/storage/mandate-checks.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import { selectRoleAssignments } from '#src/storage/people.ts'
import { selectRoleWaivers } from '#src/storage/role-waivers.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { selectRegimeAndRoles } from '#src/storage/views/regime.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { asRegimeOn } from '#src/workflows/routing/routing-regime.ts'

/** A role that somebody holds for the organisation or a body; who that is stays inside. */
export interface PublicRole {
  readonly role: Role
  readonly bodyName: string | null
  readonly portfolio: string | null
  /** The other organisation that holds it for us. */
  readonly heldBy: string | null
  /** Nobody holds it: there is only somebody who stands in. */
  readonly deputyOnly: boolean
}

/** Two tasks that our rule keeps apart and that one person has, with the reason; who that is stays inside. */
export interface PublicWaiver {
  readonly role: Role
  readonly with: Role
  readonly separation: Separation
  readonly reason: string
  readonly on: Day
}

/** Roles and mandates as everyone may know them: functions, no names. */
export interface PublicRoles {
  readonly roles: readonly PublicRole[]
  readonly missing: readonly (Omit<MissingRole, 'bodyId'> & { readonly bodyName: string | null })[]
  readonly waivers: readonly PublicWaiver[]
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly RegisteredMandate[]
  readonly rules: RulesInForce
  /** Every time that the register was looked through, the last one first. */
  readonly checks: readonly MandateCheck[]
}

/** Roles for the product itself say nothing about the organisation. */
const ofTheProduct: readonly Role[] = ['administrator', 'representative']

/** Roles that the adopted text gives a task and that nobody holds. */
const unheldByText = (parts: readonly FrozenPart[], held: readonly RoleAssignment[]): readonly MissingRole[] =>
  unheldRoles(
    partsOf(parts, 'activity').map(({ content }) => content),
    holdersOf(held).map(({ role }) => role),
  ).map((role) => ({ role, bodyId: null, kind: 'ownRule' }))

/** True when somebody holds the role that this person stands in for. */
const holdsItself = ({ role, scope }: RoleAssignment, held: readonly RoleAssignment[]): boolean =>
  holdersOf(held).some((one) => one.role === role && sameScope(one.scope, scope))

const isMissing = ({ role, scope }: RoleAssignment, missing: readonly MissingRole[]): boolean =>
  missing.some(
    (one) => one.role === role && (one.bodyId === null || (scope.kind === 'body' && scope.id === one.bodyId)),
  )

/** Roles in the order in which we name them everywhere, and then by the body they are for. */
const inOrder = (one: PublicRole, other: PublicRole): number =>
  roles.indexOf(one.role) - roles.indexOf(other.role) || (one.bodyName ?? '').localeCompare(other.bodyName ?? '')

const onlyOnce = <Line>(lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, index) => lines.findIndex((one) => JSON.stringify(one) === JSON.stringify(line)) === index)

/** Who may decide what by function, for everyone. */
export function readPublicRoles(ctx: Context): Promise<PublicRoles> {
  return within(ctx, async (tx) => {
    const { officials } = await selectPublicSurroundings(tx, ctx.today)
    const { rows, roles: adopted } = await selectRegimeAndRoles(tx, ctx.today)
    const regime = asRegimeOn(rows, ctx.today)
    const bodies = regime.bodies.filter((body) => holdsOn(body, ctx.today))
    const held = (await selectRoleAssignments(tx)).filter((one) => holdsOn(one, ctx.today))
    const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? null
    const expected = missingRoles(held, bodies)
    const given = unheldByText(adopted?.content.parts ?? [], held)
    const missing = [...expected, ...given.filter(({ role }) => !expected.some((one) => one.role === role))]
    const shown = held.filter(
      (one) =>
        one.scope.kind !== 'algorithm' &&
        !ofTheProduct.includes(one.role) &&
        (one.deputy !== true || (!holdsItself(one, held) && !isMissing(one, missing))),
    )
    const lines = shown.map(({ role, scope, portfolio, heldBy, deputy }) => ({
      role,
      bodyName: scope.kind === 'body' ? nameOf(scope.id) : null,
      portfolio,
      heldBy,
      deputyOnly: deputy === true,
    }))
    const withoutNames = nameRemover(officials)
    const waivers = waiversAmong(await selectRoleWaivers(tx), held).map(
      ({ role, with: other, separation, reason, on }) => ({
        ...{ role, with: other, separation, on },
        reason: withoutNames(reason),
      }),
    )
    return {
      roles: onlyOnce(lines.toSorted(inOrder)),
      missing: missing.map(({ bodyId, ...rest }) => ({
        ...rest,
        bodyName: bodyId === null ? null : nameOf(bodyId),
      })),
      waivers: onlyOnce(waivers),
      bodies,
      mandates: regime.mandates.map((mandate) => mapTexts(mandate, withoutNames)),
      rules: regime,
      checks: mapTexts(await selectMandateChecks(tx), withoutNames),
    }
  })
}

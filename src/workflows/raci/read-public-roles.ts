import type { GoverningBody } from '#src/domain/body/body.ts'
import type { MandateCheck } from '#src/domain/mandate/mandate-check.ts'
import { missingRoles, type MissingRole } from '#src/domain/person/expected-roles.ts'
import { mapTexts, nameRemover } from '#src/domain/publication/officials.ts'
import type { Role } from '#src/domain/person/role.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import type { RulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { selectMandateChecks } from '#src/storage/mandate-checks.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import { selectRoleAssignments } from '#src/storage/people.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { regimeOn } from '#src/workflows/routing/routing-regime.ts'

/** A role that somebody holds for the organisation or a body; who that is stays inside. */
export interface PublicRole {
  readonly role: Role
  readonly bodyName: string | null
  readonly portfolio: string | null
  /** The other organisation that holds it for us. */
  readonly heldBy: string | null
}

/** Roles and mandates as everyone may know them: functions, no names. */
export interface PublicRoles {
  readonly roles: readonly PublicRole[]
  readonly missing: readonly (Omit<MissingRole, 'bodyId'> & { readonly bodyName: string | null })[]
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly RegisteredMandate[]
  readonly rules: RulesInForce
  /** Every time that the register was looked through, the last one first. */
  readonly checks: readonly MandateCheck[]
}

/** Roles for the product itself say nothing about the organisation. */
const ofTheProduct: readonly Role[] = ['administrator', 'representative']

/** Who may decide what by function, for everyone. */
export function readPublicRoles(ctx: Context): Promise<PublicRoles> {
  return within(ctx, async (tx) => {
    const { officials } = await selectPublicSurroundings(tx, ctx.today)
    const regime = await regimeOn(tx, ctx.today)
    const bodies = regime.bodies.filter((body) => holdsOn(body, ctx.today))
    const held = (await selectRoleAssignments(tx)).filter((one) => holdsOn(one, ctx.today))
    const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? null
    const roles = held
      .filter(({ role, scope }) => scope.kind !== 'algorithm' && !ofTheProduct.includes(role))
      .map(({ role, scope, portfolio, heldBy }) => ({
        role,
        bodyName: scope.kind === 'body' ? nameOf(scope.id) : null,
        portfolio,
        heldBy,
      }))
    const same = (one: PublicRole, other: PublicRole): boolean => JSON.stringify(one) === JSON.stringify(other)
    return {
      roles: roles.filter((role, index) => roles.findIndex((one) => same(one, role)) === index),
      missing: missingRoles(held, bodies).map(({ bodyId, ...rest }) => ({
        ...rest,
        bodyName: bodyId === null ? null : nameOf(bodyId),
      })),
      bodies,
      mandates: regime.mandates,
      rules: regime,
      checks: mapTexts(await selectMandateChecks(tx), nameRemover(officials)),
    }
  })
}

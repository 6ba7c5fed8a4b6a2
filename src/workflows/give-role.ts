import { assignRole, type RoleRefusal, type WantedRole } from '#src/domain/person/assign-role.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertRoleAssignment, selectBodies, selectOptionalPerson, selectRoleAssignments } from '#src/storage/people.ts'
import { appendRoleWaiver } from '#src/storage/role-waivers.ts'
import { selectOptionalAlgorithmName } from '#src/storage/views/start-page.ts'
import { type Context, within } from './context.ts'
import { recordEvent } from './record-event.ts'

export interface GiveRole extends WantedRole {
  readonly personId: string
  /** Why two tasks that our rule keeps apart go to one person, when that is so. */
  readonly reason: string
}

export type GiveRoleRefusal = RoleRefusal | 'not-found'

/** Gives a role within an open transaction; also used by the preset for a small organisation. */
export async function giveRoleWithin(
  tx: Tx,
  ctx: Context,
  command: GiveRole,
): Promise<Result<string, GiveRoleRefusal>> {
  const { personId, reason, ...wanted } = command
  if ((await selectOptionalPerson(tx, personId)) === undefined) return refuse('not-found')
  const { scope } = wanted
  if (scope.kind === 'body' && !(await selectBodies(tx)).some((body) => body.id === scope.id))
    return refuse('not-found')
  if (scope.kind === 'algorithm' && (await selectOptionalAlgorithmName(tx, scope.id)) === undefined)
    return refuse('not-found')
  const checked = assignRole(await selectRoleAssignments(tx, personId), wanted, reason)
  if (!checked.ok) return checked
  const assignment: RoleAssignment = { ...wanted, id: ctx.newId(), personId }
  await insertRoleAssignment(tx, ctx.organisationId, assignment)
  for (const { separation, with: other, reason: why } of checked.value)
    await appendRoleWaiver(tx, ctx.organisationId, {
      id: ctx.newId(),
      assignmentId: assignment.id,
      separation,
      with: other,
      reason: why,
      on: ctx.today,
      by: ctx.actor?.personId ?? null,
    })
  await recordEvent(tx, ctx, {
    action: 'role.given',
    subject: { kind: 'person', id: personId },
    after: { assignment, waivers: checked.value },
  })
  return accept(assignment.id)
}

/** Gives a person a role, from a day on; separations set aside are kept with their reason. */
export const giveRole = (ctx: Context, command: GiveRole): Promise<Result<string, GiveRoleRefusal>> =>
  within(ctx, (tx) => giveRoleWithin(tx, ctx, command))

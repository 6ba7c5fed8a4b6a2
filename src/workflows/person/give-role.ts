import type { GoverningBody } from '#src/domain/body/body.ts'
import { addMember } from '#src/domain/body/membership.ts'
import { assignRole, type RoleOutcome, type RoleRefusal, type WantedRole } from '#src/domain/person/assign-role.ts'
import type { Role, RoleAssignment } from '#src/domain/person/role.ts'
import { accept, refuse } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  insertBodyMember,
  insertRoleAssignment,
  selectBodies,
  selectBodyMembers,
  selectOptionalPerson,
  selectRoleAssignments,
  type Person,
} from '#src/storage/people.ts'
import { appendRoleWaiver } from '#src/storage/role-waivers.ts'
import { selectOptionalAlgorithmName } from '#src/storage/views/start-page.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface GiveRole extends WantedRole {
  readonly personId: string
  /** Why two tasks that our rule keeps apart go to one person, when that is so. */
  readonly reason: string
}

/** A person and the body of the office. */
interface Office {
  readonly person: Person
  readonly body: GoverningBody
}

export type GiveRoleRefusal = RoleRefusal | 'not-found'

/** Offices that are held by being a member of the body. */
const officesOfMembers: readonly Role[] = ['executiveMember', 'representative']

/** Who holds an office in a body is a member of it for that time, unless that was recorded already. */
async function joinBody(tx: Tx, ctx: Context, assignment: RoleAssignment, { person, body }: Office): Promise<void> {
  if (!officesOfMembers.includes(assignment.role)) return
  const { personId, from, to } = assignment
  if (!addMember(body, await selectBodyMembers(tx), { personId, from, to }).ok) return
  const member = { id: ctx.newId(), bodyId: body.id, personId, title: person.jobTitle, politicalGroup: null, from, to }
  await insertBodyMember(tx, ctx.organisationId, member)
  await recordEvent(tx, ctx, { action: 'member.added', subject: { kind: 'body', id: body.id }, after: member })
}

/** Gives a role within an open transaction; also used by the preset for a small organisation. */
export async function giveRoleWithin(
  tx: Tx,
  ctx: Context,
  command: GiveRole,
): Promise<RoleOutcome<string, GiveRoleRefusal>> {
  const { personId, reason, ...wanted } = command
  const person = await selectOptionalPerson(tx, personId)
  if (person === undefined) return refuse('not-found')
  const { scope } = wanted
  const body = scope.kind === 'body' ? (await selectBodies(tx)).find(({ id }) => id === scope.id) : undefined
  if (scope.kind === 'body' && body === undefined) return refuse('not-found')
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
  if (body !== undefined) await joinBody(tx, ctx, assignment, { person, body })
  return accept(assignment.id)
}

/** Gives a person a role, from a day on; separations set aside are kept with their reason. */
export const giveRole = (ctx: Context, command: GiveRole): Promise<RoleOutcome<string, GiveRoleRefusal>> =>
  within(ctx, (tx) => giveRoleWithin(tx, ctx, command))

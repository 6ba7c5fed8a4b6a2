import { type Duty, holderOf, type Responsibility } from '#src/domain/algorithm/algorithm.ts'
import type { Role, RoleAssignment } from '#src/domain/person/role.ts'
import { clashesOf, separationSource } from '#src/domain/person/separation.ts'
import { addDays, holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateRoleEnd } from '#src/storage/endings.ts'
import { insertRoleAssignment, selectRoleAssignments } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

type PersonalDuty = Exclude<Duty, 'competentBody'>

/** The role that goes with a duty, for the algorithm only. */
const roleOf: Readonly<Record<PersonalDuty, Role>> = {
  portfolioHolder: 'executiveMember',
  processOwner: 'processOwner',
  projectLead: 'projectLead',
  overseer: 'endUser',
}

/** A duty that goes from one person to another on a day; `null` is nobody. */
export interface Handover {
  readonly algorithmId: string
  readonly duty: PersonalDuty
  readonly was: string | null
  readonly is: string | null
  readonly from: Day
}

/** The duties of people that go to somebody else. */
export const handovers = (
  algorithmId: string,
  [was, is]: readonly [Responsibility, Responsibility],
  from: Day,
): readonly Handover[] =>
  (Object.keys(roleOf) as PersonalDuty[])
    .map((duty) => ({ algorithmId, duty, was: holderOf(was, duty), is: holderOf(is, duty), from }))
    .filter((one) => one.was !== one.is)

const has = (held: readonly RoleAssignment[], { algorithmId, duty, from }: Handover): boolean =>
  held.some(
    (one) =>
      one.role === roleOf[duty] &&
      holdsOn(one, from) &&
      (one.scope.kind !== 'algorithm' || one.scope.id === algorithmId),
  )

const wanted = ({ algorithmId, duty, from }: Handover) =>
  ({ role: roleOf[duty], scope: { kind: 'algorithm', id: algorithmId }, from, to: null }) as const

/** Why the duty cannot go to this person beside the roles held: by law never, else not without a reason on record. */
export async function clashOf(tx: Tx, handover: Handover): Promise<'forbidden-together' | 'reason-needed' | null> {
  if (handover.is === null) return null
  const held = await selectRoleAssignments(tx, handover.is)
  if (has(held, handover)) return null
  const clashes = clashesOf(held, wanted(handover))
  if (clashes.some(({ separation }) => separationSource[separation] === 'law')) return 'forbidden-together'
  return clashes.length > 0 ? 'reason-needed' : null
}

/** Whoever hands a duty over loses the role that came with it; whoever gets it gets the role, for this algorithm only. */
export async function handOver(tx: Tx, ctx: Context, handover: Handover): Promise<void> {
  const { was, is } = handover
  if (was !== null) await endRole(tx, ctx, was, handover)
  if (is === null || has(await selectRoleAssignments(tx, is), handover)) return
  await insertRoleAssignment(tx, ctx.organisationId, {
    ...wanted(handover),
    id: ctx.newId(),
    personId: is,
    portfolio: null,
    heldBy: null,
  })
}

async function endRole(tx: Tx, ctx: Context, personId: string, { algorithmId, duty, from }: Handover): Promise<void> {
  const held = await selectRoleAssignments(tx, personId)
  const before = held.find(
    ({ role, scope, to }) =>
      role === roleOf[duty] && scope.kind === 'algorithm' && scope.id === algorithmId && to === null,
  )
  if (before === undefined) return
  const last = addDays(from, -1)
  const to = last < before.from ? before.from : last
  await updateRoleEnd(tx, before.id, to)
  const subject = { kind: 'person', id: personId } as const
  await recordEvent(tx, ctx, { action: 'role.ended', subject, before, after: { ...before, to } })
}

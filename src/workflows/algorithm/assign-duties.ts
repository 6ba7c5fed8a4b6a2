import { duties, type Duty, type Responsibility } from '#src/domain/algorithm/algorithm.ts'
import type { Role } from '#src/domain/person/role.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateResponsibility, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { appendDuty } from '#src/storage/duties.ts'
import { insertRoleAssignment, selectBodies, selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type AssignRefusal = 'not-found' | 'changed-meanwhile' | 'basis-missing' | 'unknown-person' | 'unknown-body'

/** Who is answerable from a day on. */
export interface AssignDuties {
  readonly id: string
  readonly revision: number
  readonly responsibility: Responsibility
  readonly from: Day
}

const holderOf = (given: Responsibility): Readonly<Record<Duty, string | null>> => ({
  competentBody: given.competentBodyId,
  portfolioHolder: given.portfolioHolderId,
  processOwner: given.processOwnerId,
  overseer: given.overseerId,
})

const roleOf: Readonly<Record<Exclude<Duty, 'competentBody'>, Role>> = {
  portfolioHolder: 'executiveMember',
  processOwner: 'processOwner',
  overseer: 'endUser',
}

async function refusalOf(tx: Tx, { responsibility, from }: AssignDuties): Promise<AssignRefusal | null> {
  const { competentBodyId, competenceBasis, portfolioHolderId, processOwnerId, overseerId } = responsibility
  const bodies = await selectBodies(tx)
  const body = bodies.find((one) => one.id === competentBodyId)
  if (competentBodyId !== null && (body === undefined || !holdsOn(body, from))) return 'unknown-body'
  if (competentBodyId !== null && (competenceBasis ?? '').trim() === '') return 'basis-missing'
  const people = await selectPeople(tx)
  const named = [portfolioHolderId, processOwnerId, overseerId].filter((id) => id !== null)
  return named.every((id) => people.some((person) => person.id === id && person.active)) ? null : 'unknown-person'
}

/** Whoever gets a duty also gets the role that goes with it, for this algorithm only. */
async function giveRole(tx: Tx, ctx: Context, { id, from, responsibility }: AssignDuties, duty: Duty): Promise<void> {
  const personId = holderOf(responsibility)[duty]
  if (duty === 'competentBody' || personId === null) return
  const held = await selectRoleAssignments(tx, personId)
  const has = held.some(
    (one) => one.role === roleOf[duty] && holdsOn(one, from) && (one.scope.kind !== 'algorithm' || one.scope.id === id),
  )
  if (has) return
  await insertRoleAssignment(tx, ctx.organisationId, {
    id: ctx.newId(),
    personId,
    role: roleOf[duty],
    scope: { kind: 'algorithm', id },
    portfolio: null,
    heldBy: null,
    from,
    to: null,
  })
}

/** Says who decides, who answers for it, who runs the process and who watches, from a day on. */
export function assignDuties(ctx: Context, command: AssignDuties): Promise<Result<StoredAlgorithm, AssignRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectAlgorithmForUpdate(tx, command.id)
    if (before === undefined) return refuse('not-found')
    if (before.revision !== command.revision) return refuse('changed-meanwhile')
    const refusal = await refusalOf(tx, command)
    if (refusal !== null) return refuse(refusal)
    const [was, is] = [holderOf(before.responsibility), holderOf(command.responsibility)]
    const basisChanged = before.responsibility.competenceBasis !== command.responsibility.competenceBasis
    for (const duty of duties) {
      if (was[duty] === is[duty] && !(duty === 'competentBody' && basisChanged)) continue
      await appendDuty(tx, ctx.organisationId, {
        id: ctx.newId(),
        algorithmId: before.id,
        duty,
        holderId: is[duty],
        basis: duty === 'competentBody' ? command.responsibility.competenceBasis : null,
        from: command.from,
        recordedBy: ctx.actor?.personId ?? null,
        recordedAt: ctx.now,
      })
      await giveRole(tx, ctx, command, duty)
    }
    const after = { ...before, responsibility: command.responsibility }
    await updateResponsibility(tx, after, ctx.now)
    await recordEvent(tx, ctx, {
      action: 'algorithm.assigned',
      subject: { kind: 'algorithm', id: before.id },
      before: before.responsibility,
      after: command.responsibility,
    })
    return accept(after)
  })
}

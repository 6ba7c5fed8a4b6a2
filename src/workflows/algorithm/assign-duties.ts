import { duties, holderOf, type Responsibility } from '#src/domain/algorithm/algorithm.ts'
import { mayHoldPortfolio } from '#src/domain/body/portfolio.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, updateResponsibility, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { appendDuty } from '#src/storage/duties.ts'
import { selectBodies, selectBodyMembers, selectPeople } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { clashOf, handOver, handovers, type Handover } from './duty-roles.ts'

export type AssignRefusal =
  | 'not-found'
  | 'changed-meanwhile'
  | 'basis-missing'
  | 'unknown-person'
  | 'unknown-body'
  | 'not-in-executive'
  | 'forbidden-together'
  | 'reason-needed'

/** Why not, and for which duty when it is about one person. */
export interface NotAssigned {
  readonly reason: AssignRefusal
  readonly duty: Handover['duty'] | null
}

/** Who is answerable from a day on. */
export interface AssignDuties {
  readonly id: string
  readonly revision: number
  readonly responsibility: Responsibility
  readonly from: Day
}

async function bodyRefusal(tx: Tx, { responsibility, from }: AssignDuties): Promise<AssignRefusal | null> {
  const { competentBodyId, competenceBasis } = responsibility
  if (competentBodyId === null) return null
  const body = (await selectBodies(tx)).find((one) => one.id === competentBodyId)
  if (body === undefined || !holdsOn(body, from)) return 'unknown-body'
  return (competenceBasis ?? '').trim() === '' ? 'basis-missing' : null
}

async function handoverRefusal(tx: Tx, handover: Handover, from: Day): Promise<AssignRefusal | null> {
  const person = (await selectPeople(tx)).find(({ id, active }) => id === handover.is && active)
  if (person === undefined) return 'unknown-person'
  if (handover.duty === 'portfolioHolder') {
    const house = { bodies: await selectBodies(tx), members: await selectBodyMembers(tx) }
    if (!mayHoldPortfolio(person, house, from)) return 'not-in-executive'
  }
  return clashOf(tx, handover)
}

async function personRefusal(tx: Tx, changed: readonly Handover[], from: Day): Promise<NotAssigned | null> {
  for (const handover of changed.filter(({ is }) => is !== null)) {
    const reason = await handoverRefusal(tx, handover, from)
    if (reason !== null) return { reason, duty: handover.duty }
  }
  return null
}

/** Writes the line of each duty that changed in the dated history. */
async function keepDuties(tx: Tx, ctx: Context, before: StoredAlgorithm, command: AssignDuties): Promise<void> {
  const [was, is] = [before.responsibility, command.responsibility]
  const basisChanged = was.competenceBasis !== is.competenceBasis
  const changed = duties.filter(
    (duty) => holderOf(was, duty) !== holderOf(is, duty) || (duty === 'competentBody' && basisChanged),
  )
  for (const duty of changed)
    await appendDuty(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: before.id,
      duty,
      holderId: holderOf(is, duty),
      basis: duty === 'competentBody' ? is.competenceBasis : null,
      from: command.from,
      recordedBy: ctx.actor?.personId ?? null,
      recordedAt: ctx.now,
    })
}

/** Says who decides, who answers for it, who runs the process, who leads the work and who watches, from a day on. */
export function assignDuties(ctx: Context, command: AssignDuties): Promise<Result<StoredAlgorithm, NotAssigned>> {
  return within(ctx, async (tx) => {
    const before = await selectAlgorithmForUpdate(tx, command.id)
    const not = (reason: AssignRefusal) => refuse({ reason, duty: null })
    if (before === undefined) return not('not-found')
    if (before.revision !== command.revision) return not('changed-meanwhile')
    const { responsibility, from } = command
    const changed = handovers(before.id, [before.responsibility, responsibility], from)
    const noBody = await bodyRefusal(tx, command)
    if (noBody !== null) return not(noBody)
    const noPerson = await personRefusal(tx, changed, from)
    if (noPerson !== null) return refuse(noPerson)
    await keepDuties(tx, ctx, before, command)
    for (const handover of changed) await handOver(tx, ctx, handover)
    const after = { ...before, responsibility }
    await updateResponsibility(tx, after, ctx.now)
    await recordEvent(tx, ctx, {
      action: 'algorithm.assigned',
      subject: { kind: 'algorithm', id: before.id },
      before: before.responsibility,
      after: responsibility,
    })
    return accept(after)
  })
}

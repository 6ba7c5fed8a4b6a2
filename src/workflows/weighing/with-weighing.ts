import { holdsOn } from '#src/domain/shared/dates.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import type { Role, Scope } from '#src/domain/person/role.ts'
import type { Contributor } from '#src/domain/weighing/contributor.ts'
import type { Stamp } from '#src/domain/weighing/stamp.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertPart, updatePart, type EditablePart, type Owner, type Written } from '#src/storage/weighing-facts.ts'
import { lockWeighing, selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'

const concerns = (scope: Scope, algorithmId: string): boolean => scope.kind !== 'algorithm' || scope.id === algorithmId

/** The acting person with the roles that hold today for this algorithm. */
export function contributorOf(ctx: Context, algorithmId: string): Contributor {
  const held = (ctx.actor?.assignments ?? []).filter(
    (one) => holdsOn(one, ctx.today) && concerns(one.scope, algorithmId),
  )
  const groups: Partial<Record<Role, string>> = {}
  for (const one of held) if (one.heldBy !== null) groups[one.role] = one.heldBy
  return { personId: ctx.actor?.personId ?? '', roles: held.map((one) => one.role), groups }
}

/** A weighing that is held for a change, and who changes it. */
export interface WeighingWork {
  readonly weighing: Weighing
  readonly owner: Owner
  readonly stamp: Stamp
}

/** The log subject of everything that happens to a weighing. */
export const subjectOf = (weighing: Pick<Weighing, 'id'>) => ({ kind: 'weighing' as const, id: weighing.id })

interface NotFound {
  readonly ok: false
  readonly refusal: 'not-found'
}

/** Does work on the weighing of an algorithm: held for the whole transaction, so that what was judged is what changes. */
export function withWeighing<Outcome extends Result<unknown, string>>(
  ctx: Context,
  algorithmId: string,
  work: (tx: Tx, work: WeighingWork) => Promise<Outcome>,
): Promise<Outcome | NotFound> {
  return within(ctx, async (tx): Promise<Outcome | NotFound> => {
    const held = await lockWeighing(tx, { algorithmId })
    const weighing = held === undefined ? undefined : await selectOptionalWeighing(tx, { id: held.id })
    if (weighing === undefined) return refuse('not-found')
    return work(tx, {
      weighing,
      owner: { organisationId: ctx.organisationId, weighingId: weighing.id },
      stamp: { id: ctx.newId(), today: ctx.today, contributor: contributorOf(ctx, algorithmId) },
    })
  })
}

/** Which text somebody started from: nothing for a new record, else its id and lock counter. */
export type Edited = { readonly id: string; readonly revision: number } | null

/** Keeps a new part, or the next text of an existing one; false when somebody else changed it meanwhile. */
export async function keepPart(
  tx: Tx,
  { owner, edited, written }: { readonly owner: Owner; readonly edited: Edited; readonly written: Written },
  one: EditablePart,
): Promise<boolean> {
  if (edited === null) {
    await insertPart(tx, owner, one, written)
    return true
  }
  const value = { ...one.value, id: edited.id, revision: edited.revision }
  return updatePart(tx, { ...one, value } as EditablePart, written)
}

import { sameFact } from '#src/domain/algorithm/compare-facts.ts'
import type { AlgorithmFacts, FactKey } from '#src/domain/algorithm/facts.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  appendAlgorithmVersion,
  selectAlgorithmForUpdate,
  updateAlgorithmFacts,
  type StoredAlgorithm,
} from '#src/storage/algorithms.ts'
import { indexAlgorithm } from './algorithm-search.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type ChangeRefusal = 'not-found' | 'changed-meanwhile' | 'name-missing' | 'dates-reversed' | 'role-and-none'

/** New facts for a part of the record, made on the revision that the person saw. */
export interface ChangeAlgorithm {
  readonly id: string
  readonly revision: number
  readonly changes: Partial<AlgorithmFacts>
  /** Facts taken over that the person has now looked at. */
  readonly checked: readonly FactKey[]
}

function refusalOf(facts: AlgorithmFacts): ChangeRefusal | null {
  if (facts.name.trim() === '') return 'name-missing'
  if (facts.aiActRoles.includes('none') && facts.aiActRoles.length > 1) return 'role-and-none'
  const { usedFrom, usedUntil } = facts
  return usedFrom !== null && usedUntil !== null && usedUntil < usedFrom ? 'dates-reversed' : null
}

/** A fact that somebody rewrote counts as checked: these are our words now. */
function stillUnchecked(
  before: StoredAlgorithm,
  facts: AlgorithmFacts,
  checked: readonly FactKey[],
): readonly FactKey[] {
  return before.unchecked.filter((key) => !checked.includes(key) && sameFact(before.facts, facts, key))
}

/** Changes facts of the record, unless somebody else did so meanwhile. */
export function changeAlgorithm(
  ctx: Context,
  command: ChangeAlgorithm,
): Promise<Result<StoredAlgorithm, ChangeRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectAlgorithmForUpdate(tx, command.id)
    if (before === undefined) return refuse('not-found')
    if (before.revision !== command.revision) return refuse('changed-meanwhile')
    const facts = { ...before.facts, ...command.changes }
    const refusal = refusalOf(facts)
    if (refusal !== null) return refuse(refusal)
    const after = { ...before, facts, unchecked: stillUnchecked(before, facts, command.checked) }
    await updateAlgorithmFacts(tx, after, ctx.now)
    await appendAlgorithmVersion(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: before.id,
      number: before.number + 1,
      facts,
      savedBy: ctx.actor?.personId ?? null,
      savedAt: ctx.now,
    })
    await indexAlgorithm(tx, ctx, before.id, facts)
    await recordEvent(tx, ctx, {
      action: 'algorithm.changed',
      subject: { kind: 'algorithm', id: before.id },
      before: before.facts,
      after: facts,
    })
    return accept(after)
  })
}

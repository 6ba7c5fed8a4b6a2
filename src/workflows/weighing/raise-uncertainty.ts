import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  changeUncertainty,
  raiseUncertainty as raiseByRule,
  type UncertaintyDraft,
  type UncertaintyRefusal,
} from '#src/domain/weighing/telling.ts'
import { insertPart, updatePart } from '#src/storage/weighing-facts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface RaiseUncertainty {
  readonly algorithmId: string
  readonly edited: Edited
  readonly draft: UncertaintyDraft
}

export type RaiseUncertaintyRefusal =
  UncertaintyRefusal | 'unknown' | 'already-answered' | 'not-yours' | 'not-found' | 'changed-meanwhile'

/** Puts an open question on the list, or changes one; who raised it stays. */
export function raiseUncertainty(
  ctx: Context,
  { algorithmId, edited, draft }: RaiseUncertainty,
): Promise<Result<string, RaiseUncertaintyRefusal>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const raised =
      edited === null ? raiseByRule(weighing, draft, stamp) : changeUncertainty(weighing, edited.id, draft, stamp)
    if (!raised.ok) return raised
    const value = { ...raised.value, revision: edited?.revision ?? 1 }
    const part = { table: 'weighing_uncertainty' as const, value }
    if (edited === null) await insertPart(tx, owner, part, { by: value.raisedBy, on: value.raisedOn })
    else if (!(await updatePart(tx, part, null))) return refuse('changed-meanwhile')
    const before = weighing.uncertainties.find((one) => one.id === edited?.id)
    await recordEvent(tx, ctx, { action: 'uncertainty.raised', subject: subjectOf(weighing), before, after: value })
    return accept(value.id)
  })
}

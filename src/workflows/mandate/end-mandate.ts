import { endMandate as end, type EndRefusal } from '#src/domain/mandate/grant-mandate.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalMandate, updateMandateEnd } from '#src/storage/mandates.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface EndMandate {
  readonly mandateId: string
  readonly lastDay: Day
  readonly reason: string
  readonly revision: number
}

/** Ends a mandate after a day. Decisions that are still open return to the body. */
export function endMandate(
  ctx: Context,
  command: EndMandate,
): Promise<Result<Mandate, EndRefusal | 'mandate-unknown' | 'changed-meanwhile'>> {
  return within(ctx, async (tx) => {
    const mandate = await selectOptionalMandate(tx, command.mandateId)
    if (mandate === undefined) return refuse('mandate-unknown')
    if (mandate.revision !== command.revision) return refuse('changed-meanwhile')
    const result = end(mandate, command.lastDay, command.reason)
    if (!result.ok) return result
    const kept = await updateMandateEnd(tx, { ...mandate, to: result.value.to }, command.reason.trim())
    if (!kept) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'mandate.ended',
      subject: { kind: 'mandate', id: mandate.id },
      before: mandate,
      after: result.value,
    })
    return result
  })
}

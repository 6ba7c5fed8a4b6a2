import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { insertInstrumentSwitch, selectOptionalSwitch } from '#src/storage/enabled-instruments.ts'
import { selectOptionalInstrument } from '#src/storage/instruments.ts'

import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** Whether the organisation works with an instrument from now on. */
export interface EnableInstrument {
  readonly definitionId: string
  readonly enabled: boolean
}

export type EnableRefusal = 'instrument-unknown' | 'already-so'

/** Begins or stops using an instrument. Runs that were begun stay as they are. */
export function enableInstrument(
  ctx: Context,
  { definitionId, enabled }: EnableInstrument,
): Promise<Result<true, EnableRefusal>> {
  return within(ctx, async (tx) => {
    const instrument = isId(definitionId) ? await selectOptionalInstrument(tx, definitionId) : undefined
    if (instrument === undefined) return refuse('instrument-unknown')
    const last = (await selectOptionalSwitch(tx, definitionId)) ?? {
      number: 0,
      enabled: instrument.definition.format === 'own',
    }
    if (last.enabled === enabled) return refuse('already-so')
    await insertInstrumentSwitch(tx, ctx.organisationId, {
      id: ctx.newId(),
      definitionId,
      number: last.number + 1,
      enabled,
      changedBy: signedIn(ctx).personId,
      changedAt: ctx.now,
    })
    const { urn, version } = instrument.definition
    await recordEvent(tx, ctx, {
      action: enabled ? 'instrument.enabled' : 'instrument.disabled',
      subject: { kind: 'instrument', id: definitionId },
      after: { urn, version, sha256: instrument.sha256 },
    })
    return accept(true)
  })
}

import type { StopNoteKind } from '#src/domain/algorithm/emergency-stop.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendStopNote, selectEmergencyStops, type StoredStopNote } from '#src/storage/emergency-stops.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What was done after the last stop. */
export interface AddStopNote {
  readonly algorithmId: string
  readonly kind: StopNoteKind
  readonly text: string
}

/** Adds to the last stop what was done or found; the stop itself never changes. */
export function addStopNote(
  ctx: Context,
  command: AddStopNote,
): Promise<Result<StoredStopNote, 'not-found' | 'text-missing'>> {
  return within(ctx, async (tx) => {
    const last = (await selectEmergencyStops(tx, command.algorithmId))[0]
    if (last === undefined) return refuse('not-found')
    if (command.text.trim() === '') return refuse('text-missing')
    const note: StoredStopNote = {
      id: ctx.newId(),
      stopId: last.id,
      kind: command.kind,
      text: command.text.trim(),
      by: ctx.actor?.personId ?? '',
      on: ctx.today,
      at: ctx.now,
    }
    await appendStopNote(tx, ctx.organisationId, note)
    await recordEvent(tx, ctx, {
      action: 'stop.noted',
      subject: { kind: 'stop', id: last.id },
      after: note,
    })
    return accept(note)
  })
}

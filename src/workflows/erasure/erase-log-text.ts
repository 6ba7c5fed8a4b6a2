import { eraseLine, type Erasure, type ErasureRefusal } from '#src/domain/audit/erasure.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { eraseEventText, selectOptionalLogLine, type LogLine } from '#src/storage/audit-log.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** One line of the log, for who may erase its text; nothing when there is none. */
export const readLogLine = (ctx: Context, sequence: number): Promise<LogLine | undefined> =>
  within(ctx, (tx) => selectOptionalLogLine(tx, sequence))

/**
 * Takes the text of a line of the log away because a law says so. Its fingerprint, the law and the reason stay, the
 * chain still verifies, and the erasure is a line of the log itself.
 */
export function eraseLogText(ctx: Context, command: Erasure): Promise<Result<Erasure, ErasureRefusal>> {
  return within(ctx, async (tx) => {
    const line = await selectOptionalLogLine(tx, command.sequence)
    const found = line === undefined ? undefined : { action: line.action, erased: line.erasedBecause !== null }
    const erasure = eraseLine(command, found)
    if (!erasure.ok) return erasure
    const { sequence, ground, law, reason } = erasure.value
    await eraseEventText(tx, {
      organisationId: ctx.organisationId,
      sequence,
      kind: ground,
      ground: law,
      reason,
      by: ctx.actor?.personId ?? null,
      at: ctx.now,
    })
    await recordEvent(tx, ctx, {
      action: 'audit.erased',
      subject: { kind: 'event', id: String(sequence) },
      after: { sequence, ground, law, reason },
    })
    return accept(erasure.value)
  })
}

import { reportChange as report, type ReportedChange, type ReportRefusal } from '#src/domain/change/change.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertChange } from '#src/storage/changes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What becomes different, since when, and who saw it. */
export type ReportChange = Pick<ReportedChange, 'algorithmId' | 'description' | 'answers' | 'startsOn' | 'noticedBy'>

/** Reports a change; the rule says at once whether it is substantial. */
export function reportChange(
  ctx: Context,
  command: ReportChange,
): Promise<Result<ReportedChange, ReportRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const reported = report({
      ...command,
      id: ctx.newId(),
      reportedBy: ctx.actor?.personId ?? '',
      reportedOn: ctx.today,
      reportedAt: ctx.now,
    })
    if (!reported.ok) return reported
    await insertChange(tx, ctx.organisationId, reported.value)
    await recordEvent(tx, ctx, {
      action: 'change.reported',
      subject: { kind: 'algorithm', id: command.algorithmId },
      after: reported.value,
    })
    return accept(reported.value)
  })
}

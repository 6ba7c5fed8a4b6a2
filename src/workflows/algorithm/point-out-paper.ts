import type { PaperInput } from '#src/domain/route/gate.ts'
import { pointOut, type Paper, type PaperState } from '#src/domain/route/paper.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { appendPaper } from '#src/storage/route-records.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** A paper made elsewhere: where it is, or why it is not needed. */
export interface PointOutPaper {
  readonly algorithmId: string
  readonly kind: PaperInput
  readonly state: PaperState
  readonly title: string
  readonly address: string | null
  readonly datedOn: Day | null
  readonly adoptedBy: string | null
}

/** Points out a paper in the dossier; the last word about a kind of paper holds. */
export function pointOutPaper(
  ctx: Context,
  command: PointOutPaper,
): Promise<Result<Paper, 'not-found' | 'title-missing'>> {
  return within(ctx, async (tx) => {
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const result = pointOut({
      ...command,
      id: ctx.newId(),
      title: command.title.trim(),
      recordedBy: ctx.actor?.personId ?? '',
      recordedAt: ctx.now,
    })
    if (!result.ok) return result
    await appendPaper(tx, ctx.organisationId, result.value)
    await recordEvent(tx, ctx, {
      action: 'paper.pointed-out',
      subject: { kind: 'algorithm', id: command.algorithmId },
      after: result.value,
    })
    return result
  })
}

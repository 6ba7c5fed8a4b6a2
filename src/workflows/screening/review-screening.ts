import { reviewScreening as review, type Screening, type ScreeningRefusal } from '#src/domain/screening/screening.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import { selectScreenings, updateScreening } from '#src/storage/screenings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What the second reader found. */
export interface ReviewScreening {
  readonly algorithmId: string
  readonly agrees: boolean
  readonly note: string
}

/** The second pair of eyes: confirms, or sends it back with a reason. */
export function reviewScreening(
  ctx: Context,
  { algorithmId, agrees, note }: ReviewScreening,
): Promise<Result<Screening, ScreeningRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    if ((await selectAlgorithmForUpdate(tx, algorithmId)) === undefined) return refuse('not-found')
    const screening = (await selectScreenings(tx, algorithmId))[0]
    if (screening === undefined) return refuse('not-submitted')
    const result = review(screening, { personId: ctx.actor?.personId ?? '', on: ctx.today, agrees, note })
    if (!result.ok) return result
    await updateScreening(tx, result.value)
    await recordEvent(tx, ctx, {
      action: agrees ? 'screening.confirmed' : 'screening.returned',
      subject: { kind: 'screening', id: screening.id },
      before: screening,
      after: result.value,
    })
    return result
  })
}

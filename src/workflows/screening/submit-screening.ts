import { submitScreening as submit, type Screening, type ScreeningRefusal } from '#src/domain/screening/screening.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import { selectScreenings, updateScreening } from '#src/storage/screenings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Hands the three answers to a second reader. */
export function submitScreening(
  ctx: Context,
  algorithmId: string,
): Promise<Result<Screening, ScreeningRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    if ((await selectAlgorithmForUpdate(tx, algorithmId)) === undefined) return refuse('not-found')
    const screening = (await selectScreenings(tx, algorithmId))[0]
    if (screening === undefined) return refuse('answers-missing')
    const result = submit(screening, ctx.actor?.personId ?? '')
    if (!result.ok) return result
    await updateScreening(tx, result.value)
    await recordEvent(tx, ctx, {
      action: 'screening.submitted',
      subject: { kind: 'screening', id: screening.id },
      after: result.value,
    })
    return result
  })
}

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { checkLegally, type LegalCheckDraft } from '#src/domain/weighing/bringing-options.ts'
import { appendLegalCheck } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface CheckOptionLegally extends LegalCheckDraft {
  readonly algorithmId: string
  readonly optionId: string
  /** The words of the option that the jurist read. */
  readonly revision: number
}

export type CheckOptionRefusal =
  'not-your-role' | 'papers-closed' | 'unknown' | 'source-missing' | 'changed-meanwhile' | 'not-found'

/** The jurist answers "mag dit van de wet?" for one option, with the source. */
export function checkOptionLegally(
  ctx: Context,
  { algorithmId, optionId, revision, ...draft }: CheckOptionLegally,
): Promise<Result<null, CheckOptionRefusal>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const check = checkLegally(weighing, optionId, draft, stamp)
    if (!check.ok) return check
    const option = weighing.options.find((one) => one.id === optionId)
    if (option?.revision !== revision) return refuse('changed-meanwhile')
    await appendLegalCheck(tx, owner, option, { ...check.value, id: stamp.id })
    await recordEvent(tx, ctx, {
      action: 'option.checked',
      subject: subjectOf(weighing),
      after: { optionId, ...check.value },
    })
    return accept(null)
  })
}

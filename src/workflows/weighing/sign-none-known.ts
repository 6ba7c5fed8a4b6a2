import { accept, type Result } from '#src/domain/shared/result.ts'
import { signNoneKnown as signByRule, type NoneKnownDraft, type SignRefusal } from '#src/domain/weighing/signing.ts'
import { appendNoneKnown } from '#src/storage/weighing-voices.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { agreementsAround } from '#src/workflows/framework/norms-around.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface SignNoneKnown extends NoneKnownDraft {
  readonly algorithmId: string
}

/** Signs, with the reason, that no advantage, disadvantage or norm is known. */
export function signNoneKnown(
  ctx: Context,
  { algorithmId, ...draft }: SignNoneKnown,
): Promise<Result<null, SignRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const { norms } = await agreementsAround(tx, algorithmId, ctx.today)
    const signed = signByRule(weighing, draft, { stamp, norms: norms.norms })
    if (!signed.ok) return signed
    await appendNoneKnown(tx, owner, signed.value)
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, { action: 'absence.signed', subject: subjectOf(weighing), after: signed.value })
    return accept(null)
  })
}

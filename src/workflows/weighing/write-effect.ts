import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { writeEffect as writeByRule, type EffectDraft, type EffectRefusal } from '#src/domain/weighing/writing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepPart, subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface WriteEffect {
  readonly algorithmId: string
  readonly edited: Edited
  readonly draft: EffectDraft
}

/** Describes an effect, or changes its description; what others contested or marked stays with it. */
export function writeEffect(
  ctx: Context,
  { algorithmId, edited, draft }: WriteEffect,
): Promise<Result<string, EffectRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const before = weighing.effects.find((one) => one.id === edited?.id)
    const effect = writeByRule(weighing, draft, stamp, before)
    if (!effect.ok) return effect
    const written = { by: effect.value.writtenBy, on: ctx.today }
    const kept = await keepPart(tx, { owner, edited, written }, { table: 'weighing_effect', value: effect.value })
    if (!kept) return refuse('changed-meanwhile')
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, {
      action: edited === null ? 'effect.added' : 'effect.changed',
      subject: subjectOf(weighing),
      before,
      after: effect.value,
    })
    return accept(edited?.id ?? effect.value.id)
  })
}

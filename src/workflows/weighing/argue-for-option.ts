import { accept, type Result } from '#src/domain/shared/result.ts'
import { argueFor, type AdvocacyRefusal } from '#src/domain/weighing/bringing-options.ts'
import { appendAdvocacy } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface ArgueForOption {
  readonly algorithmId: string
  readonly optionId: string
}

/** Argues for an option, as somebody outside the team. */
export function argueForOption(
  ctx: Context,
  { algorithmId, optionId }: ArgueForOption,
): Promise<Result<null, AdvocacyRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const advocacy = argueFor(weighing, optionId, stamp)
    if (!advocacy.ok) return advocacy
    const after = { ...advocacy.value, id: stamp.id, optionId }
    await appendAdvocacy(tx, owner, after)
    await recordEvent(tx, ctx, { action: 'option.argued', subject: subjectOf(weighing), after })
    return accept(null)
  })
}

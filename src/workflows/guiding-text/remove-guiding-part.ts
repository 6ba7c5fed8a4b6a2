import { removePart, type WritingRefusal } from '#src/domain/guiding-text/writing.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { deleteGuidingPart } from '#src/storage/guiding-parts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { adoptingBodyOn, guidingSubject, withGuidingText, writerOf } from './with-guiding-text.ts'

export interface RemoveGuidingPart {
  readonly versionId: string
  readonly partId: string
}

/** Takes a part out of a text that is being written. Earlier versions keep it. */
export function removeGuidingPart(
  ctx: Context,
  { versionId, partId }: RemoveGuidingPart,
): Promise<Result<null, WritingRefusal | 'unknown-part' | 'not-found'>> {
  return withGuidingText(ctx, versionId, async (tx, text) => {
    const writer = writerOf(ctx, await adoptingBodyOn(tx, text.kind, ctx.today))
    const result = removePart(text, partId, writer)
    if (!result.ok) return result
    await deleteGuidingPart(tx, partId)
    await recordEvent(tx, ctx, {
      action: 'guiding-part.removed',
      subject: guidingSubject(text),
      before: result.value.content,
    })
    return accept(null)
  })
}

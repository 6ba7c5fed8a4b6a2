import type { GuidingAbout } from '#src/domain/guiding-text/guiding-text.ts'
import { checkAbout, mayWrite, type AboutRefusal } from '#src/domain/guiding-text/writing.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { updateGuidingText } from '#src/storage/guiding-texts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { adoptingBodyOn, guidingSubject, withGuidingText, writerOf } from './with-guiding-text.ts'

export interface DescribeGuidingText {
  readonly id: string
  readonly revision: number
  readonly title: string
  readonly about: GuidingAbout
}

/** Gives a text its title and what stands before its parts. */
export function describeGuidingText(
  ctx: Context,
  { id, revision, title, about }: DescribeGuidingText,
): Promise<Result<null, AboutRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withGuidingText(ctx, id, async (tx, text) => {
    const allowed = mayWrite(text, writerOf(ctx, await adoptingBodyOn(tx, text.kind, ctx.today)), null)
    if (!allowed.ok) return allowed
    const refusal = checkAbout(about)
    if (refusal !== null) return refuse(refusal)
    if (!(await updateGuidingText(tx, { id, revision }, { title, about }))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'guiding-text.described',
      subject: guidingSubject(text),
      before: { title: text.title, about: text.about },
      after: { title, about },
    })
    return accept(null)
  })
}

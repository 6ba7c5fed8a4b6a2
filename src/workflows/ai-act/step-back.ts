import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import { backTo, type WalkRefusal } from '#src/domain/ai-act/walk.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Context } from '#src/workflows/context.ts'
import { keepWalk } from './keep-walk.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { withWalk, type HeldRefusal, type OfWalk } from './with-walk.ts'

/** Back to which step of the path, counted from 0. */
export type StepBack = OfWalk & { readonly step: number }

/** Goes back to a question; later answers are remembered and count no more. */
export function stepBack(
  ctx: Context,
  { step, ...of }: StepBack,
): Promise<Result<KeptWalk, WalkRefusal | HeldRefusal | 'not-open'>> {
  return withWalk<KeptWalk, WalkRefusal | 'not-open'>(ctx, of, async (tx, held) => {
    if (held.walk.state !== 'open') return refuse('not-open')
    const back = backTo(held.walk, step)
    if (!back.ok) return back
    const kept = await keepWalk(tx, ctx, held, back.value)
    await recordEvent(tx, ctx, {
      action: 'ai-act-walk.went-back',
      subject: { kind: 'aiActWalk', id: kept.id },
      before: held.walk.path,
      after: kept.path,
    })
    return accept(kept)
  })
}

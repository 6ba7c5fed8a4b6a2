import { mayBecome, type WalkState } from '#src/domain/ai-act/kept-walk.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { updateWalk } from '#src/storage/ai-act-walks.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { withWalk, type HeldRefusal, type OfWalk } from './with-walk.ts'

/** Sets a walk aside, or takes it up again. */
export type SetWalkAside = OfWalk & { readonly to: Extract<WalkState, 'open' | 'setAside'> }

/** Nothing disappears: a walk that is set aside keeps its path and can be taken up again. */
export function setWalkAside(
  ctx: Context,
  { to, ...of }: SetWalkAside,
): Promise<Result<true, 'not-open' | HeldRefusal>> {
  return withWalk<true, 'not-open'>(ctx, of, async (tx, { walk }) => {
    if (!mayBecome(walk, to)) return refuse('not-open')
    await updateWalk(tx, { ...walk, state: to, changedAt: ctx.now })
    await recordEvent(tx, ctx, {
      action: to === 'open' ? 'ai-act-walk.taken-up' : 'ai-act-walk.set-aside',
      subject: { kind: 'aiActWalk', id: walk.id },
      before: { state: walk.state },
      after: { state: to },
    })
    return accept(true)
  })
}

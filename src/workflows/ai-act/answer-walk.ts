import type { KeptWalk } from '#src/domain/ai-act/kept-walk.ts'
import { answerStep, type Step, type WalkRefusal } from '#src/domain/ai-act/walk.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Context } from '#src/workflows/context.ts'
import { keepWalk } from './keep-walk.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { withWalk, type HeldRefusal, type OfWalk } from './with-walk.ts'

export type AnswerWalk = OfWalk & Step

/** Answers the open question of a walk; the path is kept at once. */
export function answerWalk(
  ctx: Context,
  { questionId, answer, remark, ...of }: AnswerWalk,
): Promise<Result<KeptWalk, WalkRefusal | HeldRefusal | 'not-open'>> {
  return withWalk<KeptWalk, WalkRefusal | 'not-open'>(ctx, of, async (tx, held) => {
    if (held.walk.state !== 'open') return refuse('not-open')
    const answered = answerStep(held.tree, held.walk, { questionId, answer, remark: remark.trim() })
    if (!answered.ok) return answered
    const kept = await keepWalk(tx, ctx, held, answered.value)
    await recordEvent(tx, ctx, {
      action: 'ai-act-walk.answered',
      subject: { kind: 'aiActWalk', id: kept.id },
      before: held.walk.path,
      after: kept.path,
    })
    return accept(kept)
  })
}

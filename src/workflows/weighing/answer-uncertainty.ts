import { accept, type Result } from '#src/domain/shared/result.ts'
import { answerUncertainty as answerByRule, type UncertaintyRefusal } from '#src/domain/weighing/telling.ts'
import { appendUncertaintyAnswer } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface AnswerUncertainty {
  readonly algorithmId: string
  readonly uncertaintyId: string
  readonly text: string
}

/** Writes what was found out about an open question. */
export function answerUncertainty(
  ctx: Context,
  { algorithmId, uncertaintyId, text }: AnswerUncertainty,
): Promise<Result<null, UncertaintyRefusal | 'unknown' | 'already-answered' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const answer = answerByRule(weighing, uncertaintyId, text, stamp)
    if (!answer.ok) return answer
    const after = { ...answer.value, id: stamp.id, uncertaintyId }
    await appendUncertaintyAnswer(tx, owner, after)
    await recordEvent(tx, ctx, { action: 'uncertainty.answered', subject: subjectOf(weighing), after })
    return accept(null)
  })
}

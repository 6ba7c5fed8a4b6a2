import { accept, type Result } from '#src/domain/shared/result.ts'
import { answerDispute as answerByRule, type AnswerDisputeRefusal } from '#src/domain/weighing/contesting.ts'
import { appendDisputeAnswer } from '#src/storage/weighing-voices.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface AnswerDispute {
  readonly algorithmId: string
  readonly disputeId: string
  readonly text: string
}

/** Answers another reading. Both readings stay. */
export function answerDispute(
  ctx: Context,
  { algorithmId, disputeId, text }: AnswerDispute,
): Promise<Result<null, AnswerDisputeRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const answer = answerByRule(weighing, disputeId, text, stamp)
    if (!answer.ok) return answer
    const after = { ...answer.value, id: stamp.id, disputeId }
    await appendDisputeAnswer(tx, owner, after)
    await recordEvent(tx, ctx, { action: 'dispute.answered', subject: subjectOf(weighing), after })
    return accept(null)
  })
}

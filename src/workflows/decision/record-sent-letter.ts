import { recordSentLetter, type LetterRefusal, type SentLetter } from '#src/domain/decision/sent-letter.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectDecisionsAround, selectOptionalDecision } from '#src/storage/decisions.ts'
import { insertSentLetter, lockSentLetters } from '#src/storage/sent-letters.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

export type RecordSentLetter = Omit<SentLetter, 'id' | 'recordedBy' | 'recordedAt'>

/** Records that the letter about a decision was sent, or corrects what was recorded of it. */
export function recordLetterSent(
  ctx: Context,
  command: RecordSentLetter,
): Promise<Result<SentLetter, LetterRefusal | 'decision-unknown'>> {
  return within(ctx, async (tx) => {
    const decision = await selectOptionalDecision(tx, command.decisionId)
    if (decision === undefined) return refuse('decision-unknown')
    const { personId, assignments } = signedIn(ctx)
    const letters = await lockSentLetters(tx, decision.id)
    const { bodies } = await selectDecisionsAround(tx, decision.algorithmId, ctx.today)
    const letter: SentLetter = { ...command, id: ctx.newId(), recordedBy: personId, recordedAt: ctx.now }
    const result = recordSentLetter(letter, { decision, bodies, letters, assignments, today: ctx.today })
    if (!result.ok) return result
    await insertSentLetter(tx, ctx.organisationId, letter)
    await recordEvent(tx, ctx, {
      action: letter.corrects === null ? 'council-letter.sent' : 'council-letter.corrected',
      subject: { kind: 'decision', id: decision.id },
      before: letters.find(({ id }) => id === letter.corrects?.letterId),
      after: letter,
    })
    return result
  })
}

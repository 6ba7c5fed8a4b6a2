import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { SectionAnswer } from '#src/domain/weighing/section.ts'
import { answerSection, type FactsRefusal } from '#src/domain/weighing/writing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepPart, subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface AnswerWeighingQuestion extends Pick<SectionAnswer, 'section' | 'prompt' | 'text'> {
  readonly algorithmId: string
  readonly edited: Edited
}

/** Answers one question of a section, such as legitimacy or treatment. */
export function answerWeighingQuestion(
  ctx: Context,
  { algorithmId, edited, ...draft }: AnswerWeighingQuestion,
): Promise<Result<string, FactsRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const answer = answerSection(weighing, draft, stamp)
    if (!answer.ok) return answer
    const before = weighing.answers.find((one) => one.section === draft.section && one.prompt === draft.prompt)
    if (before?.id !== edited?.id) return refuse('changed-meanwhile')
    const written = { by: answer.value.by, on: ctx.today }
    const kept = await keepPart(tx, { owner, edited, written }, { table: 'weighing_answer', value: answer.value })
    if (!kept) return refuse('changed-meanwhile')
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, {
      action: 'weighing.answered',
      subject: subjectOf(weighing),
      before,
      after: answer.value,
    })
    return accept(edited?.id ?? answer.value.id)
  })
}

import type { Answer } from '#src/domain/algorithm/classification.ts'
import {
  answerQuestion,
  type Screening,
  type ScreeningQuestion,
  type ScreeningRefusal,
} from '#src/domain/screening/screening.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertScreening, selectScreenings, updateScreening } from '#src/storage/screenings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** An answer to one question, made on the revision that the person saw; 0 begins a new round. */
export interface AnswerScreening {
  readonly algorithmId: string
  readonly revision: number
  readonly question: ScreeningQuestion
  readonly answer: Answer
  readonly explanation: string
}

/** The round that is being answered or read; a new one when the last is closed. */
async function roundOf(tx: Tx, ctx: Context, algorithmId: string): Promise<Screening> {
  const last = (await selectScreenings(tx, algorithmId))[0]
  if (last !== undefined && last.state !== 'confirmed') return last
  const round: Screening = {
    id: ctx.newId(),
    algorithmId,
    number: (last?.number ?? 0) + 1,
    state: 'open',
    answers: [],
    submittedBy: null,
    reviewedBy: null,
    reviewedOn: null,
    reviewNote: null,
    revision: 0,
  }
  await insertScreening(tx, ctx.organisationId, round)
  return round
}

/** Answers one question of the screening; begins a new round when there is none open. */
export function answerScreening(
  ctx: Context,
  command: AnswerScreening,
): Promise<Result<Screening, ScreeningRefusal | 'not-found' | 'changed-meanwhile'>> {
  return within(ctx, async (tx) => {
    if ((await selectAlgorithmForUpdate(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const given = {
      question: command.question,
      answer: command.answer,
      explanation: command.explanation,
      answeredBy: ctx.actor?.personId ?? '',
      answeredOn: ctx.today,
    }
    if (given.explanation.trim() === '') return refuse('explanation-missing')
    const before = await roundOf(tx, ctx, command.algorithmId)
    if (before.revision !== command.revision) return refuse('changed-meanwhile')
    const result = answerQuestion(before, given)
    if (!result.ok) return result
    await updateScreening(tx, result.value)
    await recordEvent(tx, ctx, {
      action: 'screening.answered',
      subject: { kind: 'screening', id: before.id },
      before: before.answers,
      after: result.value.answers,
    })
    return accept(result.value)
  })
}

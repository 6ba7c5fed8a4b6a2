import { saving, type SaveRefusal, type Saving, type SentAnswer } from '#src/domain/instrument-run/saving.ts'
import type { RunAnswer } from '#src/domain/instrument-run/instrument-run.ts'
import { answerKey } from '#src/domain/instrument/answers.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { appendAnswerText, insertAnswer, selectAnswerTexts, updateAnswer } from '#src/storage/instrument-answers.ts'
import { selectOptionalRunToAnswer, type RunToAnswer } from '#src/storage/views/instrument-run.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvents, type RecordedEvent } from '#src/workflows/record-event.ts'
import { runSubject, stampOf } from './with-run.ts'

/** Answers as somebody sends them, each with the text that person started from. */
export interface SaveAnswers {
  readonly runId: string
  readonly answers: readonly SentAnswer[]
}

/** An answer that somebody else wrote meanwhile: both texts, so that nothing is lost. */
export interface AnswerConflict {
  readonly sent: SentAnswer
  /** What stands there now; nothing when it was written at this very moment and is not known here yet. */
  readonly standing: RunAnswer | null
}

/** What became of them. Whatever is not in `conflicts` stands. */
export interface SavedAnswers {
  readonly written: readonly RunAnswer[]
  readonly conflicts: readonly AnswerConflict[]
}

/** Saves answers: those that nobody else wrote meanwhile stand, the others come back with both texts. */
export function saveAnswers(
  ctx: Context,
  command: SaveAnswers,
): Promise<Result<SavedAnswers, SaveRefusal | 'not-found'>> {
  if (!isId(command.runId)) return Promise.resolve(refuse('not-found'))
  return within(ctx, async (tx): Promise<Result<SavedAnswers, SaveRefusal | 'not-found'>> => {
    const questionIds = command.answers.map(({ questionId }) => questionId)
    const run = await selectOptionalRunToAnswer(tx, command.runId, questionIds)
    if (run === undefined) return refuse('not-found')
    const judged = await judge(tx, run, command.answers)
    if (!judged.ok) return judged
    const written: RunAnswer[] = []
    const conflicts: AnswerConflict[] = []
    const events: RecordedEvent[] = []
    for (const one of judged.value) {
      if (one.kind === 'conflict') conflicts.push(one)
      if (one.kind !== 'write') continue
      const answer = await write(tx, ctx, run, one)
      if (answer === null) conflicts.push(one)
      else {
        written.push(answer)
        events.push({
          action: 'instrument-answer.saved',
          subject: runSubject(run),
          before: one.standing ?? undefined,
          after: answer,
        })
      }
    }
    if (events.length > 0) await recordEvents(tx, ctx, events)
    return accept({ written, conflicts })
  })
}

/** What becomes of each answer. Earlier texts are read only when somebody started from one. */
async function judge(
  tx: Tx,
  run: RunToAnswer,
  answers: readonly SentAnswer[],
): Promise<Result<readonly Saving[], SaveRefusal>> {
  const standing = new Map(run.answers.map((one) => [answerKey(one.questionId, one.instance), one.revision]))
  const stale = answers.some(
    (one) => (standing.get(answerKey(one.questionId, one.instance)) ?? 0) !== one.revision && one.revision > 0,
  )
  const texts = stale ? await selectAnswerTexts(tx, run.id) : []
  const judged: Saving[] = []
  for (const sent of answers) {
    const key = answerKey(sent.questionId, sent.instance)
    const startedFrom = texts.find(
      (one) => one.number === sent.revision && answerKey(one.questionId, one.instance) === key,
    )
    const result = saving(run, sent, startedFrom ?? null)
    if (!result.ok) return result
    judged.push(result.value)
  }
  return accept(judged)
}

async function write(
  tx: Tx,
  ctx: Context,
  run: RunToAnswer,
  { sent, standing }: Extract<Saving, { kind: 'write' }>,
): Promise<RunAnswer | null> {
  const owner = { organisationId: ctx.organisationId, runId: run.id }
  const stamp = stampOf(ctx)
  const revision = (standing?.revision ?? 0) + 1
  const answer: RunAnswer = { ...sent, ...stamp, id: standing?.id ?? ctx.newId(), revision }
  const kept = standing === null ? await insertAnswer(tx, owner, answer) : await updateAnswer(tx, answer)
  if (!kept) return null
  await appendAnswerText(tx, owner, { ...sent, ...stamp, id: ctx.newId(), number: revision })
  return answer
}

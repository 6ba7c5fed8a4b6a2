import { judgeChange as judge, type ChangeVerdict, type JudgeRefusal } from '#src/domain/change/change.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import { insertChangeJudgement, selectOptionalChange } from '#src/storage/changes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** The expert agrees that a change is small, or says why it is not. */
export interface JudgeChange {
  readonly algorithmId: string
  readonly changeId: string
  readonly verdict: ChangeVerdict
  readonly reason: string
}

/** Keeps what the algorithm expert found of a change that was called small. */
export function judgeChange(
  ctx: Context,
  command: JudgeChange,
): Promise<Result<ChangeVerdict, JudgeRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    await selectAlgorithmForUpdate(tx, command.algorithmId)
    const change = await selectOptionalChange(tx, command.changeId)
    if (change?.algorithmId !== command.algorithmId) return refuse('not-found')
    const { verdict, reason } = command
    const judged = judge(change, { verdict, reason, judgedBy: ctx.actor?.personId ?? '', judgedOn: ctx.today })
    if (!judged.ok) return judged
    const kept = { ...judged.value, id: ctx.newId(), changeId: change.id }
    await insertChangeJudgement(tx, ctx.organisationId, kept)
    await recordEvent(tx, ctx, {
      action: 'change.judged',
      subject: { kind: 'algorithm', id: command.algorithmId },
      before: change,
      after: kept,
    })
    return accept(verdict)
  })
}

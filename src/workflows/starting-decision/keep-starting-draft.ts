import { startingRows } from '#src/content/starting-decision/starting-rows.ts'
import { refuse, accept, type Result } from '#src/domain/shared/result.ts'
import type { RowAnswer } from '#src/domain/starting-decision/starting-decision.ts'
import {
  insertStartingDraft,
  selectOptionalStartingDraft,
  updateStartingDraft,
  type StartingDraft,
} from '#src/storage/starting-decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface KeepStartingDraft {
  /** The rows that were answered; a row that is left out stays open. */
  readonly answers: readonly RowAnswer[]
  /** Zero when there was no draft yet. */
  readonly revision: number
}

/** Keeps what was answered in the draft of the startbesluit. It puts nothing in force. */
export function keepStartingDraft(
  ctx: Context,
  command: KeepStartingDraft,
): Promise<Result<StartingDraft, 'changed-meanwhile' | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    const existing = await selectOptionalStartingDraft(tx)
    if ((existing?.revision ?? 0) !== command.revision) return refuse('changed-meanwhile')
    const draft: StartingDraft = {
      id: existing?.id ?? ctx.newId(),
      answers: command.answers.filter(({ key }) => startingRows.some((row) => row.key === key)),
      changedBy: ctx.actor.personId,
      changedAt: ctx.now,
      revision: existing?.revision ?? 1,
    }
    if (existing === undefined) await insertStartingDraft(tx, ctx.organisationId, draft)
    else if (!(await updateStartingDraft(tx, draft))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'starting-draft.kept',
      subject: { kind: 'starting-draft', id: draft.id },
      before: existing?.answers,
      after: draft.answers,
    })
    return accept(draft)
  })
}

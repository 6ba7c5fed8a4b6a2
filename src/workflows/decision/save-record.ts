import type { ClosingRecord, QuestionRecord } from '#src/domain/decision/record.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectProposalForUpdate } from '#src/storage/proposals.ts'
import { saveRecordDraft } from '#src/storage/record-drafts.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

export type SaveRecordRefusal =
  'proposal-unknown' | 'question-unknown' | 'already-decided' | 'proposal-not-scheduled' | 'changed-meanwhile'

/** What is recorded so far about one question, from the revision that was read; 0 when there was none. */
export interface SaveQuestionRecord {
  readonly proposalId: string
  readonly revision: number
  readonly record: QuestionRecord
}

async function save(
  ctx: Context,
  command: { proposalId: string; id: string; revision: number; content: QuestionRecord | ClosingRecord },
): Promise<Result<string, SaveRecordRefusal>> {
  return within(ctx, async (tx) => {
    const { proposalId, id, content, revision } = command
    const proposal = await selectProposalForUpdate(tx, proposalId)
    if (proposal === undefined) return refuse('proposal-unknown')
    if (proposal.status === 'decided') return refuse('already-decided')
    if (proposal.status !== 'scheduled') return refuse('proposal-not-scheduled')
    if (id !== proposalId && !proposal.questions.some((question) => question.id === id))
      return refuse('question-unknown')
    const draft = { id, proposalId, content, revision, savedBy: signedIn(ctx).personId, savedAt: ctx.now }
    if (!(await saveRecordDraft(tx, ctx.organisationId, draft))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'decision.drafted',
      subject: { kind: 'proposal', id: proposalId },
      after: content,
    })
    return accept(id)
  })
}

/** Saves what is recorded about one question. It is a draft: anything may still be open. */
export const saveQuestionRecord = (ctx: Context, { proposalId, revision, record }: SaveQuestionRecord) =>
  save(ctx, { proposalId, id: record.questionId, revision, content: record })

/** Saves what is recorded at the end: the answer to the core question, how it was dealt with, the official text. */
export const saveClosingRecord = (
  ctx: Context,
  command: { readonly proposalId: string; readonly revision: number; readonly closing: ClosingRecord },
) => save(ctx, { ...command, id: command.proposalId, content: command.closing })

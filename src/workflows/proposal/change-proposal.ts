import { isEditable } from '#src/domain/proposal/proposal-steps.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectProposalForUpdate, updateProposal, type ProposalWords } from '#src/storage/proposals.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** New words for a proposal, from the revision that was read. */
export interface ChangeProposal {
  readonly id: string
  readonly revision: number
  readonly words: ProposalWords
}

export type ChangeProposalRefusal = 'proposal-unknown' | 'not-editable' | 'changed-meanwhile'

/** Changes the words of a draft. Once the papers are ready nothing changes. */
export function changeProposal(
  ctx: Context,
  command: ChangeProposal,
): Promise<Result<Proposal, ChangeProposalRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectProposalForUpdate(tx, command.id)
    if (before === undefined) return refuse('proposal-unknown')
    if (!isEditable(before.status)) return refuse('not-editable')
    const after = { ...before, ...command.words, revision: command.revision }
    if (!(await updateProposal(tx, after))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'proposal.changed',
      subject: { kind: 'proposal', id: before.id },
      before,
      after,
    })
    return accept({ ...after, revision: command.revision + 1 })
  })
}

import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectDecisionLinesOf } from '#src/storage/decisions.ts'
import { selectBodies } from '#src/storage/people.ts'
import { insertProposal } from '#src/storage/proposals.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** The first words of a proposal. */
export interface MakeProposal extends Pick<Proposal, 'algorithmId' | 'title' | 'gates' | 'bodyId'> {
  /** The earlier decision that it asks the body to look at again. */
  readonly revisits?: string | null
}

/** Starts a proposal about an algorithm, as a draft. */
export function makeProposal(
  ctx: Context,
  command: MakeProposal,
): Promise<Result<Proposal, 'algorithm-unknown' | 'body-unknown' | 'decision-unknown'>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('algorithm-unknown')
    if (!(await selectBodies(tx)).some(({ id }) => id === command.bodyId)) return refuse('body-unknown')
    const { revisits = null } = command
    const earlier = await selectDecisionLinesOf(tx, command.algorithmId)
    if (revisits !== null && !earlier.some(({ id }) => id === revisits)) return refuse('decision-unknown')
    const proposal: Proposal = {
      ...command,
      id: ctx.newId(),
      status: 'draft',
      questions: [],
      weighing: null,
      portfolioHolderId: algorithm.responsibility.portfolioHolderId,
      introduction: '',
      finance: '',
      communication: '',
      timeline: '',
      sensitivities: '',
      caseNumber: algorithm.facts.caseNumber ?? '',
      meetingOn: null,
      agendaItem: '',
      papersSentOn: null,
      latePapers: '',
      assignment: '',
      revisits,
      revision: 1,
    }
    await insertProposal(tx, ctx.organisationId, {
      proposal,
      createdBy: signedIn(ctx).personId,
      createdAt: ctx.now,
    })
    await recordEvent(tx, ctx, {
      action: 'proposal.made',
      subject: { kind: 'proposal', id: proposal.id },
      after: proposal,
    })
    return accept(proposal)
  })
}

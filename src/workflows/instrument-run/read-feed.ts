import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { proposalsOf, type Proposed } from '#src/domain/instrument-run/feeding.ts'
import { isEditable } from '#src/domain/proposal/proposal-steps.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import { selectOptionalProposal, selectProposalLinesOf } from '#src/storage/proposals.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { readRun, type RunReading } from './read-run.ts'

/** What a run says that can be used, and where it can go. */
export interface Feed {
  readonly reading: RunReading
  readonly proposed: readonly Proposed[]
  readonly weighing: Weighing | null
  /** The last proposal of the algorithm that can still be changed. */
  readonly proposal: Proposal | null
}

/** Reads what a run says, with the weighing and the proposal to which it can go. */
export async function readFeed(ctx: Context, runId: string): Promise<Feed | undefined> {
  const reading = await readRun(ctx, runId)
  if (reading === undefined) return undefined
  const { algorithmId } = reading.run
  return within(ctx, async (tx) => {
    const weighing = (await selectOptionalWeighing(tx, { algorithmId })) ?? null
    const open = (await selectProposalLinesOf(tx, algorithmId)).find(({ status }) => isEditable(status))
    const proposal = open === undefined ? null : ((await selectOptionalProposal(tx, open.id)) ?? null)
    return { reading, proposed: proposalsOf(reading.run), weighing, proposal }
  })
}

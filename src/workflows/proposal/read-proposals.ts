import type { GoverningBody } from '#src/domain/body/body.ts'
import { selectOptionalAlgorithm, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import { selectBodies } from '#src/storage/people.ts'
import {
  selectDecisionsOf,
  selectProposals,
  type ListedDecision,
  type ListedProposal,
} from '#src/storage/views/proposal-list.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { ListedDecision, ListedProposal }

/** Every proposal, for the agenda. */
export const readProposals = (ctx: Context): Promise<readonly ListedProposal[]> =>
  within(ctx, (tx) => selectProposals(tx))

/** Proposals and decisions about one algorithm. */
export interface DossierProposals {
  readonly algorithm: StoredAlgorithm
  readonly proposals: readonly ListedProposal[]
  readonly decisions: readonly ListedDecision[]
  readonly bodies: readonly GoverningBody[]
}

/** Proposals and decisions of one dossier, with the bodies that can decide. */
export function readDossierProposals(ctx: Context, algorithmId: string): Promise<DossierProposals | undefined> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
    if (algorithm === undefined) return undefined
    return {
      algorithm,
      proposals: await selectProposals(tx, algorithmId),
      decisions: await selectDecisionsOf(tx, algorithmId),
      bodies: (await selectBodies(tx)).filter(({ role }) => role !== 'advisory' && role !== 'audit'),
    }
  })
}

import type { GoverningBody } from '#src/domain/body/body.ts'
import type { FoundGap } from '#src/domain/proposal/proposal-gaps.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { content, type WeighingContent } from '#src/domain/weighing/content.ts'
import type { Contributor } from '#src/domain/weighing/contributor.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import type { DecisionLine } from '#src/storage/decisions.ts'
import type { Origin } from '#src/storage/instrument-runs.ts'
import type { Person } from '#src/storage/people.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { selectOptionalProposalOnTable } from '#src/storage/views/proposal-table.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { asFrozenWeighing } from '#src/workflows/decision/decision-table.ts'
import { gapsIn } from './move-proposal.ts'
import type { TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import { contributorOf } from '#src/workflows/weighing/with-weighing.ts'
import { surroundingsOf, withOptions, type Surroundings } from './proposal-surroundings.ts'

/** A proposal with everything a reader needs. */
export interface ProposalPageData {
  readonly proposal: Proposal
  readonly body: GoverningBody | undefined
  readonly around: Surroundings
  /** The weighing as frozen for the proposal, or as it is now. */
  readonly weighing: WeighingContent | undefined
  readonly weighingOptions: readonly Option[]
  readonly gaps: readonly FoundGap[]
  readonly people: readonly Person[]
  readonly decisionId: string | undefined
  /** How long things may take today. */
  readonly terms: TermsInForce
  /** The reader, as somebody who may have brought in an option. */
  readonly contributor: Contributor
  /** The earlier decision that it asks to look at again. */
  readonly revisited: DecisionLine | undefined
  /** The instruments from which remaining risks were taken over. */
  readonly origins: readonly Origin[]
}

/** A proposal to read or to work on. */
export function readProposal(ctx: Context, id: string): Promise<ProposalPageData | undefined> {
  return within(ctx, async (tx) => {
    const kept = await selectOptionalProposalOnTable(tx, id)
    if (kept === undefined) return undefined
    const found = kept.proposal
    const around = await surroundingsOf(tx, ctx, found)
    if (around === undefined) return undefined
    const live = found.weighing === null && around.weighing !== undefined ? content(around.weighing, sha256) : undefined
    const options = around.weighing?.options ?? []
    const proposal = found.weighing === null ? { ...found, questions: withOptions(found.questions, options) } : found
    return {
      proposal,
      body: around.bodies.find((one) => one.id === found.bodyId),
      around,
      weighing: asFrozenWeighing(kept.frozenWeighing) ?? live,
      weighingOptions: options,
      gaps: gapsIn(found, around),
      people: kept.people,
      terms: around.terms,
      contributor: contributorOf(ctx, found.algorithmId),
      revisited: kept.decisions.find((decision) => decision.id === found.revisits),
      origins: kept.origins,
      decisionId: kept.decisionId ?? undefined,
    }
  })
}

import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectDecisionsAround, type DecisionLine } from '#src/storage/decisions.ts'
import { selectProposalLinesOf, type ProposalLine } from '#src/storage/proposals.ts'
import { lockWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** What of an algorithm can be had on paper. */
export interface Papers {
  readonly algorithm: { readonly id: string; readonly name: string }
  readonly hasWeighing: boolean
  readonly proposals: readonly ProposalLine[]
  /** Each with whether there is a letter to the representative body about it: that body does not write to itself. */
  readonly decisions: readonly (DecisionLine & { readonly hasLetter: boolean })[]
}

export const readPapers = (ctx: Context, algorithmId: string): Promise<Papers | undefined> =>
  within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
    if (algorithm === undefined) return undefined
    const { lines, bodies } = await selectDecisionsAround(tx, algorithmId, ctx.today)
    const representing = new Set(bodies.filter(({ role }) => role === 'representative').map(({ id }) => id))
    return {
      algorithm: { id: algorithm.id, name: algorithm.facts.name },
      hasWeighing: (await lockWeighing(tx, { algorithmId })) !== undefined,
      proposals: await selectProposalLinesOf(tx, algorithmId),
      decisions: lines.map((line) => ({ ...line, hasLetter: !representing.has(line.bodyId) })),
    }
  })

import { selectOptionalReaction, selectReactions, type TreatedReaction } from '#src/storage/reactions.ts'
import { selectReactionSubjects } from '#src/storage/views/publication.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** A reaction with what it is about, in words. */
export interface ReceivedReaction extends TreatedReaction {
  readonly algorithmName: string | null
  readonly decisionNumber: string | null
}

/** The newest reactions of the public, with what was done with them. */
export function readReactions(ctx: Context): Promise<readonly ReceivedReaction[]> {
  return within(ctx, async (tx) => {
    const { algorithms, decisions } = await selectReactionSubjects(tx)
    return (await selectReactions(tx)).map((reaction) => ({
      ...reaction,
      algorithmName: algorithms.get(reaction.algorithmId ?? '') ?? null,
      decisionNumber: decisions.get(reaction.decisionId ?? '') ?? null,
    }))
  })
}

/** One reaction. */
export function readReaction(ctx: Context, id: string): Promise<ReceivedReaction | null> {
  return within(ctx, async (tx) => {
    const reaction = await selectOptionalReaction(tx, id)
    if (reaction === undefined) return null
    const { algorithms, decisions } = await selectReactionSubjects(tx)
    return {
      ...reaction,
      algorithmName: algorithms.get(reaction.algorithmId ?? '') ?? null,
      decisionNumber: decisions.get(reaction.decisionId ?? '') ?? null,
    }
  })
}

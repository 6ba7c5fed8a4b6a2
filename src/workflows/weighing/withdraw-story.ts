import { accept, type Result } from '#src/domain/shared/result.ts'
import { withdrawStory as withdrawByRule } from '#src/domain/weighing/telling.ts'
import { withdrawPart } from '#src/storage/weighing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface WithdrawStory {
  readonly algorithmId: string
  readonly storyId: string
}

/** Takes a story away because the person wants it, in every state: the words are destroyed, the fingerprints stay. */
export function withdrawStory(
  ctx: Context,
  { algorithmId, storyId }: WithdrawStory,
): Promise<Result<null, 'not-your-role' | 'unknown' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    const story = withdrawByRule(weighing, storyId, stamp)
    if (!story.ok) return story
    await withdrawPart(tx, 'weighing_story', { id: storyId, on: ctx.today, because: null })
    await updateFactsRevision(tx, weighing.id)
    const before = weighing.stories.find((one) => one.id === storyId)
    await recordEvent(tx, ctx, { action: 'story.withdrawn', subject: subjectOf(weighing), before, after: story.value })
    return accept(null)
  })
}

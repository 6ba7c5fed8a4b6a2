import { accept, type Result } from '#src/domain/shared/result.ts'
import { tellStory as tellByRule, type StoryDraft, type StoryRefusal } from '#src/domain/weighing/telling.ts'
import { insertPart } from '#src/storage/weighing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface TellStory {
  readonly algorithmId: string
  readonly draft: StoryDraft
}

/**
 * Writes down what a resident went through, after that person read it and agreed. Nobody changes those words later: a
 * better text is a new story, and the person can have the old one taken away.
 */
export function tellStory(
  ctx: Context,
  { algorithmId, draft }: TellStory,
): Promise<Result<string, StoryRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const story = tellByRule(weighing, draft, stamp)
    if (!story.ok) return story
    const written = { by: story.value.writtenDownBy, on: ctx.today }
    await insertPart(tx, owner, { table: 'weighing_story', value: story.value }, written)
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, { action: 'story.told', subject: subjectOf(weighing), after: story.value })
    return accept(story.value.id)
  })
}

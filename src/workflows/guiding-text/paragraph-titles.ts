import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'

/** Titles of the paragraphs of the vision in force on a day, by code; none without a vision. For use inside a workflow. */
export async function paragraphTitlesOn(tx: Tx, day: Day): Promise<ReadonlyMap<string, string>> {
  const vision = await selectOptionalTextInForce(tx, 'vision', day)
  const paragraphs = partsOf(vision?.content.parts ?? [], 'paragraph')
  return new Map(paragraphs.map(({ code, content }) => [code, content.title]))
}

import { partsOf, type FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectGuidingLines, selectOptionalGuidingText } from '#src/storage/guiding-texts.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'

/** Titles of the paragraphs of the vision in force on a day, by code; none without a vision. For use inside a workflow. */
export async function paragraphTitlesOn(tx: Tx, day: Day): Promise<ReadonlyMap<string, string>> {
  const vision = await selectOptionalTextInForce(tx, 'vision', day)
  return titlesIn(vision?.content.parts ?? [])
}

const titlesIn = (parts: readonly FrozenPart[]): ReadonlyMap<string, string> =>
  new Map(partsOf(parts, 'paragraph').map(({ code, content }) => [code, content.title]))

/**
 * Paragraphs that a text can rest on: those in force and, for texts that are written together, those of the vision that
 * is being written. Never shown outside the house.
 */
export async function paragraphsToChoose(tx: Tx, day: Day): Promise<ReadonlyMap<string, string>> {
  const open = (await selectGuidingLines(tx, 'vision')).find(
    ({ status }) => status !== 'adopted' && status !== 'withdrawn',
  )
  const written = open === undefined ? [] : ((await selectOptionalGuidingText(tx, open.id))?.parts ?? [])
  return new Map([...titlesIn(written), ...(await paragraphTitlesOn(tx, day))])
}

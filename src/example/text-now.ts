import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalGuidingText } from '#src/storage/guiding-texts.ts'
import type { Context } from '#src/workflows/context.ts'

/** A text of the example as it is written at this moment of the play. */
export async function textNow(ctx: Context, id: string) {
  const text = await inOrganisation(ctx.db, ctx.organisationId, (tx) => selectOptionalGuidingText(tx, id))
  if (text === undefined) throw new Error('The example lost a text.')
  return text
}

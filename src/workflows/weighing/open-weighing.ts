import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { authorOf } from '#src/domain/weighing/contributor.ts'
import { zeroOptions } from '#src/domain/weighing/bringing-options.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertPart } from '#src/storage/weighing-facts.ts'
import { insertWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { contributorOf } from './with-weighing.ts'

export interface OpenWeighing {
  readonly algorithmId: string
  /** What the two zero options are called, in the language of the organisation. */
  readonly titles: { readonly asToday: string; readonly withoutAlgorithm: string }
}

export type OpenWeighingRefusal = 'not-found' | 'not-your-role' | 'already-open'

/** Opens the weighing of an algorithm, with both zero options still to be described. */
export function openWeighing(ctx: Context, command: OpenWeighing): Promise<Result<string, OpenWeighingRefusal>> {
  return within(ctx, async (tx): Promise<Result<string, OpenWeighingRefusal>> => {
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const author = authorOf('facts', contributorOf(ctx, command.algorithmId))
    if (!author.ok) return author
    const id = ctx.newId()
    const opened = { id, algorithmId: command.algorithmId, openedBy: author.value.personId, openedAt: ctx.now }
    if (!(await insertWeighing(tx, ctx.organisationId, opened))) return refuse('already-open')
    const owner = { organisationId: ctx.organisationId, weighingId: id }
    for (const value of zeroOptions(command.titles, ctx.today, ctx.newId))
      await insertPart(tx, owner, { table: 'weighing_option', value }, { by: author.value, on: ctx.today })
    await recordEvent(tx, ctx, { action: 'weighing.opened', subject: { kind: 'weighing', id }, after: opened })
    return accept(id)
  })
}

import { gapsIn, lineOfSight, type LineOfSight, type SightKind } from '#src/domain/sight/line-of-sight.ts'
import { selectSightLinks, selectSightNodes } from '#src/storage/views/line-of-sight.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** The line of sight through one record, and where it is broken. */
export interface SightReading extends LineOfSight {
  readonly gaps: readonly SightKind[]
}

/** What a record rests on and what rests on it; nothing when it is not one of ours. */
export function readLineOfSight(ctx: Context, id: string): Promise<SightReading | undefined> {
  return within(ctx, async (tx) => {
    const line = lineOfSight(id, await selectSightNodes(tx, ctx.today), await selectSightLinks(tx, ctx.today))
    return line === undefined ? undefined : { ...line, gaps: gapsIn(line) }
  })
}

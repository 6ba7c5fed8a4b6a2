import { composeAlgorithm } from '#src/domain/publication/compose-algorithm.ts'
import { publicRecordOf } from '#src/domain/publication/project-algorithm.ts'
import type { PublicAlgorithm } from '#src/domain/publication/public-algorithm.ts'
import { visibilityOf, type Visibility } from '#src/domain/publication/visibility.ts'
import { selectPublicAlgorithm } from '#src/storage/views/public-algorithm.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { publicDecisions, summaryOf } from '#src/workflows/decision/read-public-decisions.ts'

/** The public page of an algorithm as it would be, and what everyone sees of it now. */
export interface PreviewOfAlgorithm {
  readonly id: string
  readonly algorithm: PublicAlgorithm
  readonly now: Visibility
}

/** What the public would read if the page were public today: the same projection, with everything withheld left out. */
export function previewAlgorithm(ctx: Context, algorithmId: string): Promise<PreviewOfAlgorithm | null> {
  return within(ctx, async (tx) => {
    const row = await selectPublicAlgorithm(tx, ctx.today, { id: algorithmId })
    if (row === undefined) return null
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const { items } = await publicDecisions(tx, ctx.today, {
      ...{ algorithmId, weighed: 'none', limit: 200, offset: 0 },
      surroundings,
    })
    const withholdings = surroundings.withholdings
      .filter((each) => each.algorithmId === algorithmId)
      .map((each) => each.withholding)
      .filter((each) => each.subject.kind === 'algorithm')
    const { officials } = surroundings
    const source = composeAlgorithm({ ...row, withholdings, decisions: items.map(summaryOf), officials })
    return {
      id: row.id,
      algorithm: publicRecordOf(source, ctx.today),
      now: visibilityOf(row.visibility, ctx.today),
    }
  })
}

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { writeFacts, type FactsRefusal } from '#src/domain/weighing/writing-facts.ts'
import { updateFactsRevision, updateWeighingTexts, type WeighingTexts } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface DescribeWeighing extends WeighingTexts {
  readonly algorithmId: string
  readonly revision: number
}

/** Writes in plain words what the weighing is about, who gathered the facts, and whether the human follows the proposal. */
export function describeWeighing(
  ctx: Context,
  command: DescribeWeighing,
): Promise<Result<null, FactsRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, command.algorithmId, async (tx, { weighing, stamp }) => {
    const author = writeFacts(weighing, stamp)
    if (!author.ok) return author
    const { summary, factsGatheredBy, humanDeviation } = command
    const after = { summary, factsGatheredBy, humanDeviation }
    if (!(await updateWeighingTexts(tx, { id: weighing.id, revision: command.revision }, after)))
      return refuse('changed-meanwhile')
    await updateFactsRevision(tx, weighing.id)
    const before = {
      summary: weighing.summary,
      factsGatheredBy: weighing.factsGatheredBy,
      humanDeviation: weighing.humanDeviation,
    }
    await recordEvent(tx, ctx, { action: 'weighing.described', subject: subjectOf(weighing), before, after })
    return accept(null)
  })
}

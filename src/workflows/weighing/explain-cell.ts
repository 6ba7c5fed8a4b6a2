import { accept, type Result } from '#src/domain/shared/result.ts'
import { explainCell as explainByRule, type ExplainCellDraft, type SignRefusal } from '#src/domain/weighing/signing.ts'
import { appendExplainedCell } from '#src/storage/weighing-voices.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { subjectOf, withWeighing } from './with-weighing.ts'

export interface ExplainCell extends ExplainCellDraft {
  readonly algorithmId: string
}

/** Says why a cell of the coverage grid stays empty. */
export function explainCell(
  ctx: Context,
  { algorithmId, ...draft }: ExplainCell,
): Promise<Result<null, SignRefusal | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const cell = explainByRule(weighing, draft, stamp)
    if (!cell.ok) return cell
    await appendExplainedCell(tx, owner, cell.value)
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, { action: 'cell.explained', subject: subjectOf(weighing), after: cell.value })
    return accept(null)
  })
}

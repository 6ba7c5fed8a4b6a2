import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  writeViewpoint as writeByRule,
  type FactsRefusal,
  type ViewpointDraft,
} from '#src/domain/weighing/writing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepPart, subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface WriteViewpoint {
  readonly algorithmId: string
  readonly edited: Edited
  readonly draft: ViewpointDraft
}

/** Writes how it looks as an organisation or as a society. */
export function writeViewpoint(
  ctx: Context,
  { algorithmId, edited, draft }: WriteViewpoint,
): Promise<Result<string, FactsRefusal | 'outside-input-missing' | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const view = writeByRule(weighing, draft, stamp)
    if (!view.ok) return view
    const before = weighing.viewpoints.find((one) => one.perspective === draft.perspective)
    if (before?.id !== edited?.id) return refuse('changed-meanwhile')
    const written = { by: view.value.by, on: ctx.today }
    const kept = await keepPart(tx, { owner, edited, written }, { table: 'weighing_viewpoint', value: view.value })
    if (!kept) return refuse('changed-meanwhile')
    await updateFactsRevision(tx, weighing.id)
    await recordEvent(tx, ctx, { action: 'viewpoint.written', subject: subjectOf(weighing), before, after: view.value })
    return accept(edited?.id ?? view.value.id)
  })
}

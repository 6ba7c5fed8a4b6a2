import { gatherDossier } from '#src/domain/route/gather.ts'
import type { GateId } from '#src/domain/route/gate.ts'
import { recordPassage as record, type PassageRefusal } from '#src/domain/route/passage.ts'
import type { Passage } from '#src/domain/route/dossier-facts.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendPassage, type RecordedPassage } from '#src/storage/route-records.ts'
import { selectDossierProgress } from '#src/storage/views/dossier-progress.ts'
import { selectOptionalDossier } from '#src/storage/views/dossier.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** A gate that officials passed, or a direction of the portfolio holder. */
export interface RecordPassage {
  readonly algorithmId: string
  readonly gate: GateId
  readonly kind: Passage['kind']
  readonly note: string
  readonly on: Day
}

/** Records that a gate was passed where officials decide; where a body decides it is refused. */
export function recordPassage(
  ctx: Context,
  { algorithmId, ...passage }: RecordPassage,
): Promise<Result<RecordedPassage, PassageRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const dossier = await selectOptionalDossier(tx, algorithmId, ctx.today)
    if (dossier === undefined) return refuse('not-found')
    const facts = gatherDossier(dossier, await selectDossierProgress(tx, dossier, ctx.today))
    const result = record(facts, { ...passage, note: passage.note.trim(), at: ctx.now }, ctx.today)
    if (!result.ok) return result
    const recorded = { ...result.value, id: ctx.newId(), algorithmId, by: ctx.actor?.personId ?? '' }
    await appendPassage(tx, ctx.organisationId, recorded)
    await recordEvent(tx, ctx, {
      action: passage.kind === 'direction' ? 'gate.directed' : 'gate.passed',
      subject: { kind: 'algorithm', id: algorithmId },
      after: recorded,
    })
    return accept(recorded)
  })
}

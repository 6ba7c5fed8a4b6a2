import type { Amendment } from '#src/domain/guiding-text/amendment.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertAmendment } from '#src/storage/guiding-texts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { adoptingBodyOn, guidingSubject, withGuidingText, writerOf } from './with-guiding-text.ts'

export interface RecordAmendment {
  readonly versionId: string
  readonly amendment: Omit<Amendment, 'id' | 'sequence' | 'recordedOn'>
}

/** Records an amendment of the offered text and what the body did with it. An accepted one is then worked in. */
export function recordAmendment(
  ctx: Context,
  { versionId, amendment }: RecordAmendment,
): Promise<Result<string, 'not-offered' | 'not-its-secretary' | 'unknown-part' | 'not-found'>> {
  return withGuidingText(ctx, versionId, async (tx, text) => {
    if (text.status !== 'offered') return refuse('not-offered')
    const writer = writerOf(ctx, await adoptingBodyOn(tx, text.kind, ctx.today))
    if (!writer.recordsForBody) return refuse('not-its-secretary')
    const { partKey } = amendment
    if (partKey !== null && !text.parts.some(({ key }) => key === partKey)) return refuse('unknown-part')
    const kept: Amendment = {
      ...amendment,
      id: ctx.newId(),
      sequence: text.amendments.length + 1,
      recordedOn: ctx.today,
    }
    const by = signedIn(ctx).personId
    await insertAmendment(tx, { organisationId: ctx.organisationId, versionId, by }, kept)
    await recordEvent(tx, ctx, { action: 'amendment.recorded', subject: guidingSubject(text), after: kept })
    return accept(kept.id)
  })
}

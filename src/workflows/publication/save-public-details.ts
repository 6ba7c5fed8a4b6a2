import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectPublicDetails, updatePublicDetails, type PublicDetails } from '#src/storage/public-details.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Keeps the facts that only the public page needs. */
export function savePublicDetails(
  ctx: Context,
  command: { readonly algorithmId: string; readonly details: PublicDetails },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  return within(ctx, async (tx) => {
    const { algorithmId, details } = command
    if ((await selectOptionalAlgorithm(tx, algorithmId)) === undefined) return refuse('not-found')
    const before = await selectPublicDetails(tx, algorithmId)
    const saved = await updatePublicDetails(tx, ctx.organisationId, { id: ctx.newId(), algorithmId, details })
    if (!saved) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'publication.detailed',
      subject: { kind: 'algorithm', id: algorithmId },
      before,
      after: details,
    })
    return accept(null)
  })
}

import { isId } from '#src/domain/shared/ids.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertFile, selectOptionalFile } from '#src/storage/files.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { within, type Context } from './context.ts'
import { mediaTypeOf } from '#src/workflows/documents/media-type.ts'
import { recordEvent } from './record-event.ts'
import { signedIn } from './signed-in.ts'

/** A file that was kept, with its fingerprint. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly sha256: string
}

/** A file that this person kept a moment ago, by its id: for a form that came back with something else to mend. */
export const readKeptFile = (ctx: Context, id: string): Promise<{ readonly name: string } | undefined> =>
  within(ctx, async (tx) => {
    const file = isId(id) ? await selectOptionalFile(tx, id) : undefined
    return file?.uploadedBy === signedIn(ctx).personId ? { name: file.name } : undefined
  })

/** Keeps a file that somebody added. Its kind is seen from its bytes; other kinds are refused. */
export function keepFile(
  ctx: Context,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<KeptFile, 'kind-not-kept'>> {
  return within(ctx, async (tx) => {
    const mediaType = mediaTypeOf(file.bytes)
    if (mediaType === null) return refuse('kind-not-kept')
    const kept = { id: ctx.newId(), name: file.name.slice(0, 200), sha256: sha256(file.bytes) }
    await insertFile(tx, ctx.organisationId, {
      ...kept,
      mediaType,
      bytes: file.bytes,
      uploadedBy: signedIn(ctx).personId,
      uploadedAt: ctx.now,
    })
    await recordEvent(tx, ctx, { action: 'file.kept', subject: { kind: 'file', id: kept.id }, after: kept.sha256 })
    return accept(kept)
  })
}

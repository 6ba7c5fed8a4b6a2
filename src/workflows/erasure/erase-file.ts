import { checkGrounds, type ErasureGrounds, type GroundsRefusal } from '#src/domain/audit/erasure-grounds.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { destroyBytes, selectFileLines, type FileLine } from '#src/storage/destroyed-bytes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type { FileLine } from '#src/storage/destroyed-bytes.ts'

/** More than anybody reads through; who looks for one gives a part of its name. */
const mostShown = 200

/** Uploaded files with some words in their name, the newest first. */
export const findFiles = (ctx: Context, words: string): Promise<readonly FileLine[]> =>
  within(ctx, (tx) => selectFileLines(tx, words.trim(), mostShown))

export type FileErasureRefusal = GroundsRefusal | 'file-unknown'

/** Destroys a whole uploaded file on a legal ground. Its name and fingerprint stay; who opens it reads the ground. */
export function eraseFile(
  ctx: Context,
  { fileId, ...given }: ErasureGrounds & { readonly fileId: string },
): Promise<Result<{ readonly fileId: string }, FileErasureRefusal>> {
  return within(ctx, async (tx) => {
    const grounds = checkGrounds(given)
    if (!grounds.ok) return grounds
    const by = ctx.actor?.personId ?? null
    const going = { id: ctx.newId(), table: 'file', rowId: fileId, by, on: ctx.today, ...grounds.value } as const
    if (!isId(fileId) || !(await destroyBytes(tx, going))) return refuse('file-unknown')
    await recordEvent(tx, ctx, { action: 'file.erased', subject: { kind: 'file', id: fileId }, after: grounds.value })
    return accept({ fileId })
  })
}

import type { GuidingPart, PartOrigin } from '#src/domain/guiding-text/part.ts'
import { writePart, type PartDraft, type PartRefusal } from '#src/domain/guiding-text/writing.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertGuidingPart, updateGuidingPart } from '#src/storage/guiding-parts.ts'
import type { StoredGuidingText } from '#src/storage/guiding-texts.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { adoptingBodyOn, guidingSubject, withGuidingText, writerOf } from './with-guiding-text.ts'
import type { Edited } from '#src/workflows/weighing/with-weighing.ts'

export interface WriteGuidingPart {
  readonly versionId: string
  /** Nothing for a new part. */
  readonly edited: Edited
  readonly draft: PartDraft
  /** Where the first words came from, such as a lesson of a trial case. */
  readonly origin?: PartOrigin | null
}

/** Adds a paragraph, norm or other part, or gives it other words. */
export async function writeGuidingPart(
  ctx: Context,
  command: WriteGuidingPart,
): Promise<Result<string, PartRefusal | 'not-found' | 'changed-meanwhile'>> {
  const written = await withGuidingText(ctx, command.versionId, (tx, text) => writePartOf(tx, ctx, { text, command }))
  return written.ok ? accept(written.value.id) : written
}

interface WritePartOf {
  readonly text: StoredGuidingText
  readonly command: Omit<WriteGuidingPart, 'versionId'>
  /** False for words of ours that nobody of the organisation read and kept yet. */
  readonly ownWords?: boolean
}

/** The same as part of another workflow, on a text that is held. */
export async function writePartOf(
  tx: Tx,
  ctx: Context,
  { text, command, ownWords = true }: WritePartOf,
): Promise<Result<GuidingPart, PartRefusal | 'changed-meanwhile'>> {
  const { edited, draft, origin = null } = command
  const existing = text.parts.find(({ id }) => id === edited?.id)
  if (edited !== null && existing === undefined) return refuse('unknown-part')
  const writer = writerOf(ctx, await adoptingBodyOn(tx, text.kind, ctx.today))
  const key = existing?.key ?? ctx.newId()
  const result = writePart(text, { key, draft }, writer)
  if (!result.ok) return result
  const { personId: by } = signedIn(ctx)
  const written = { organisationId: ctx.organisationId, versionId: text.id, by, on: ctx.today }
  const known = edited ?? { id: ctx.newId(), revision: 1 }
  const part: GuidingPart = { ...result.value, ...known, origin, ownWords }
  if (edited === null) await insertGuidingPart(tx, written, part)
  else if (!(await updateGuidingPart(tx, written, part))) return refuse('changed-meanwhile')
  await recordEvent(tx, ctx, {
    action: 'guiding-part.written',
    subject: guidingSubject(text),
    before: existing?.content,
    after: result.value,
  })
  return accept(part)
}

import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { filesOf, type PackedRefusal } from '#src/exchange/beslishulp/files-of.ts'
import {
  countsOf,
  readBeslishulp,
  type BeslishulpReading,
  type GivenFile,
} from '#src/exchange/beslishulp/read-beslishulp.ts'
import { deleteTreeUploadsOf, insertTreeUpload, selectOptionalTreeUpload } from '#src/storage/tree-uploads.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { importDecisionTree, versionOf, type ImportedTree } from './import-decision-tree.ts'

export type { BeslishulpReading } from '#src/exchange/beslishulp/read-beslishulp.ts'

/** Keeps what the files hold until the person who gave them has seen it. Refused files are not kept. */
export async function keepTreeUpload(
  ctx: Context,
  given: readonly GivenFile[],
): Promise<Result<string, PackedRefusal | Pick<BeslishulpReading, 'refused'> | 'nobody'>> {
  const personId = ctx.actor?.personId
  if (personId === undefined) return refuse('nobody')
  const files = filesOf(given)
  if (!files.ok) return files
  const { tree, warnings, refused } = readBeslishulp(files.value)
  if (tree === null) return refuse({ refused })
  const id = ctx.newId()
  await within(ctx, async (tx) => {
    await deleteTreeUploadsOf(tx, personId)
    await insertTreeUpload(tx, ctx.organisationId, { id, personId, tree, warnings, uploadedAt: ctx.now })
    await recordEvent(tx, ctx, { action: 'decision-tree.kept', subject: { kind: 'treeUpload', id } })
  })
  return accept(id)
}

/** What is about to be read in. */
export interface TreePreview {
  readonly id: string
  readonly tree: DecisionTree
  readonly warnings: BeslishulpReading['warnings']
  readonly sha256: string
  readonly counts: BeslishulpReading['counts']
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The kept tree, for who gave it. */
export async function readTreeUpload(ctx: Context, id: string): Promise<TreePreview | undefined> {
  const personId = ctx.actor?.personId
  if (personId === undefined || !uuid.test(id)) return undefined
  const kept = await within(ctx, (tx) => selectOptionalTreeUpload(tx, id, personId))
  if (kept === undefined) return undefined
  const { sha256 } = versionOf(kept.tree, 'imported')
  const counts = countsOf(kept.tree)
  return { id, tree: kept.tree, warnings: kept.warnings as TreePreview['warnings'], sha256, counts }
}

/** Reads the kept tree in for the installation, and forgets the files. */
export async function importTreeUpload(ctx: Context, id: string): Promise<Result<ImportedTree, 'upload-gone'>> {
  const preview = await readTreeUpload(ctx, id)
  if (preview === undefined) return refuse('upload-gone')
  const imported = await importDecisionTree(ctx, preview.tree)
  await within(ctx, (tx) => deleteTreeUploadsOf(tx, ctx.actor?.personId ?? ''))
  return accept(imported)
}

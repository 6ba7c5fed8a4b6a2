import type { DecisionTree } from '#src/domain/ai-act/decision-tree.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** A tree that somebody gave and has not confirmed yet. */
export interface TreeUpload {
  readonly id: string
  readonly personId: string
  readonly tree: DecisionTree
  readonly warnings: readonly unknown[]
  readonly uploadedAt: Moment
}

export async function insertTreeUpload(tx: Tx, organisationId: string, upload: TreeUpload): Promise<void> {
  await tx
    .insertInto('decision_tree_upload')
    .values({
      id: upload.id,
      organisation_id: organisationId,
      person_id: upload.personId,
      tree: json(upload.tree),
      warnings: json(upload.warnings),
      uploaded_at: upload.uploadedAt,
    })
    .execute()
}

/** The tree, for the person who gave it only. */
export const selectOptionalTreeUpload = (tx: Tx, id: string, personId: string): Promise<TreeUpload | undefined> =>
  tx
    .selectFrom('decision_tree_upload')
    .select(['id', 'person_id as personId', 'tree', 'warnings', 'uploaded_at as uploadedAt'])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** Forgets what one person gave: read in, or replaced. */
export async function deleteTreeUploadsOf(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('decision_tree_upload').where('person_id', '=', personId).execute()
}

/** Forgets what was left waiting before a moment. */
export async function deleteTreeUploadsBefore(tx: Tx, before: Moment): Promise<void> {
  await tx.deleteFrom('decision_tree_upload').where('uploaded_at', '<', before).execute()
}

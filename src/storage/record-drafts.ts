import type { ClosingRecord, QuestionRecord } from '#src/domain/decision/record.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** What is being recorded about one question (id of the question), or at the end (id of the proposal). */
export interface RecordDraft<Content = QuestionRecord | ClosingRecord> {
  readonly id: string
  readonly proposalId: string
  readonly content: Content
  readonly savedBy: string
  readonly savedAt: Moment
  readonly revision: number
}

/** All drafts of one proposal. */
export async function selectRecordDrafts(tx: Tx, proposalId: string): Promise<RecordDraft[]> {
  return tx
    .selectFrom('record_draft')
    .select(['id', 'proposal_id as proposalId', 'content', 'saved_by as savedBy', 'saved_at as savedAt', 'revision'])
    .where('proposal_id', '=', proposalId)
    .orderBy('id')
    .execute()
}

/** Saves a draft if nobody saved it since `revision` (0: there was none); says whether it did. */
export async function saveRecordDraft(tx: Tx, organisationId: string, draft: RecordDraft): Promise<boolean> {
  const content = json(draft.content)
  if (draft.revision === 0) {
    const made = await tx
      .insertInto('record_draft')
      .values({
        id: draft.id,
        organisation_id: organisationId,
        proposal_id: draft.proposalId,
        content,
        saved_by: draft.savedBy,
        saved_at: draft.savedAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    return made.numInsertedOrUpdatedRows === 1n
  }
  const result = await tx
    .updateTable('record_draft')
    .set((set) => ({
      content,
      saved_by: draft.savedBy,
      saved_at: draft.savedAt,
      revision: set('revision', '+', 1),
    }))
    .where('id', '=', draft.id)
    .where('revision', '=', draft.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

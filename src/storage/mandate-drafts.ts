import type { MandateRecord } from '#src/domain/mandate/mandate-import.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** A mandate that came from a file. It holds nowhere until a person puts it in the register. */
export interface MandateDraft {
  readonly id: string
  readonly fileName: string
  readonly record: MandateRecord
  readonly importedBy: string | null
  readonly importedAt: Moment
  /** The mandate that it became. */
  readonly mandateId: string | null
  readonly putAsideOn: Day | null
}

export async function insertMandateDrafts(
  tx: Tx,
  organisationId: string,
  drafts: readonly MandateDraft[],
): Promise<void> {
  if (drafts.length === 0) return
  await tx
    .insertInto('mandate_draft')
    .values(
      drafts.map((draft) => ({
        id: draft.id,
        organisation_id: organisationId,
        file_name: draft.fileName,
        key: draft.record.key,
        record: json(draft.record),
        imported_by: draft.importedBy,
        imported_at: draft.importedAt,
        mandate_id: draft.mandateId,
        put_aside_on: draft.putAsideOn,
      })),
    )
    .execute()
}

/** Drafts that wait, and those that became a mandate: a sub-mandate asks what its parent became. */
export async function selectMandateDrafts(tx: Tx): Promise<MandateDraft[]> {
  return tx
    .selectFrom('mandate_draft')
    .select(['id', 'file_name as fileName', 'record', 'imported_by as importedBy', 'imported_at as importedAt'])
    .select(['mandate_id as mandateId', 'put_aside_on as putAsideOn'])
    .where('put_aside_on', 'is', null)
    .orderBy('imported_at')
    .orderBy('key')
    .orderBy('id')
    .execute()
}

/** Says what became of a draft; false when it was dealt with already. */
export async function closeMandateDraft(
  tx: Tx,
  id: string,
  became: { readonly mandateId: string } | { readonly putAsideOn: Day },
): Promise<boolean> {
  const result = await tx
    .updateTable('mandate_draft')
    .set('mandateId' in became ? { mandate_id: became.mandateId } : { put_aside_on: became.putAsideOn })
    .where('id', '=', id)
    .where('mandate_id', 'is', null)
    .where('put_aside_on', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

import type { MandateCheck } from '#src/domain/mandate/mandate-check.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

export async function insertMandateCheck(
  tx: Tx,
  { organisationId, recordedAt }: { readonly organisationId: string; readonly recordedAt: Moment },
  check: MandateCheck,
): Promise<void> {
  await tx
    .insertInto('mandate_check')
    .values({
      id: check.id,
      organisation_id: organisationId,
      checked_on: check.checkedOn,
      outcome: check.outcome,
      found: check.found,
      checked_by: check.checkedBy,
      checker_function: check.checkerFunction,
      recorded_at: recordedAt,
    })
    .execute()
}

/** Every time that the register was looked through, the last one first. */
export const selectMandateChecks = (tx: Tx): Promise<MandateCheck[]> =>
  tx
    .selectFrom('mandate_check')
    .select(['id', 'checked_on as checkedOn', 'outcome', 'found'])
    .select(['checked_by as checkedBy', 'checker_function as checkerFunction'])
    .orderBy('checked_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()

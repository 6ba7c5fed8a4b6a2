import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** That an administrator took somebody's second step away, and why. */
export interface SecondStepRemoval {
  readonly id: string
  readonly personId: string
  readonly reason: string
  readonly removedBy: string
  readonly removedOn: Day
}

export async function insertSecondStepRemoval(tx: Tx, organisationId: string, row: SecondStepRemoval): Promise<void> {
  await tx
    .insertInto('second_step_removal')
    .values({
      id: row.id,
      organisation_id: organisationId,
      person_id: row.personId,
      reason: row.reason,
      removed_by: row.removedBy,
      removed_on: row.removedOn,
    })
    .execute()
}

/** What a person has not been told yet, with who did it by function; the oldest first. */
export async function selectUnreadRemovals(
  tx: Tx,
  personId: string,
): Promise<{ readonly id: string; readonly reason: string; readonly by: string | null; readonly on: Day }[]> {
  return tx
    .selectFrom('second_step_removal as s')
    .leftJoin('second_step_removal_read as r', 'r.removal_id', 's.id')
    .leftJoin('person as p', 'p.id', 's.removed_by')
    .select(['s.id', 's.reason', 'p.job_title as by', 's.removed_on as on'])
    .where('s.person_id', '=', personId)
    .where('r.id', 'is', null)
    .orderBy('s.removed_on')
    .orderBy('s.id')
    .execute()
}

/** Keeps that the person read it; reading it twice changes nothing. */
export async function insertRemovalRead(
  tx: Tx,
  organisationId: string,
  row: { readonly id: string; readonly removalId: string; readonly readOn: Day },
): Promise<void> {
  await tx
    .insertInto('second_step_removal_read')
    .values({ id: row.id, organisation_id: organisationId, removal_id: row.removalId, read_on: row.readOn })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

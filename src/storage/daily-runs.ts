import type { Day, Moment } from '#src/domain/shared/dates.ts'

import type { Tx } from './database.ts'

/** Claims a day for the daily work; false when it was done, or is being done by another process. */
export async function insertDailyRun(
  tx: Tx,
  run: { readonly id: string; readonly organisationId: string; readonly day: Day; readonly ranAt: Moment },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('daily_run')
    .values({ id: run.id, organisation_id: run.organisationId, day: run.day, ran_at: run.ranAt })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'day']).doNothing())
    .executeTakeFirst()
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n
}

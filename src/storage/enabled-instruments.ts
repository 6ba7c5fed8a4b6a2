import type { Moment } from '#src/domain/shared/dates.ts'

import type { Tx } from './database.ts'

/** That an organisation began or stopped using an instrument. */
export interface InstrumentSwitch {
  readonly id: string
  readonly definitionId: string
  readonly number: number
  readonly enabled: boolean
  readonly changedBy: string | null
  readonly changedAt: Moment
}

/** How often it was switched, and how it stands now; nothing when nobody here ever did. */
export function selectOptionalSwitch(
  tx: Tx,
  definitionId: string,
): Promise<{ number: number; enabled: boolean } | undefined> {
  return tx
    .selectFrom('enabled_instrument')
    .select(['number', 'enabled'])
    .where('definition_id', '=', definitionId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertInstrumentSwitch(tx: Tx, organisationId: string, change: InstrumentSwitch): Promise<void> {
  await tx
    .insertInto('enabled_instrument')
    .values({
      id: change.id,
      organisation_id: organisationId,
      definition_id: change.definitionId,
      number: change.number,
      enabled: change.enabled,
      changed_by: change.changedBy,
      changed_at: change.changedAt,
    })
    .execute()
}

import { sql } from 'kysely'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** What the public pages say about the organisation. */
export interface PublicSettings {
  readonly clerkEmail: string | null
  readonly previousMeetingOn: Day | null
  readonly nextMeetingOn: Day | null
  readonly securityContact: string | null
  /** Starts at 1, also while nothing has been kept: a first reaction makes the row. */
  readonly revision: number
}

/** What holds while nobody filled anything in. */
export const proposedSettings: PublicSettings = {
  clerkEmail: null,
  previousMeetingOn: null,
  nextMeetingOn: null,
  securityContact: null,
  revision: 1,
}

export async function selectPublicSettings(tx: Tx): Promise<PublicSettings> {
  const row = await tx
    .selectFrom('public_setting')
    .select([
      'clerk_email as clerkEmail',
      'previous_meeting_on as previousMeetingOn',
      'next_meeting_on as nextMeetingOn',
      'security_contact as securityContact',
      'revision',
    ])
    .executeTakeFirst()
  return row ?? proposedSettings
}

/** Keeps the settings in place of what stood there. False when somebody else was first. */
export async function updatePublicSettings(
  tx: Tx,
  organisationId: string,
  { id, settings }: { id: string; settings: PublicSettings },
): Promise<boolean> {
  const values = {
    clerk_email: settings.clerkEmail,
    previous_meeting_on: settings.previousMeetingOn,
    next_meeting_on: settings.nextMeetingOn,
    security_contact: settings.securityContact,
  }
  const result = await tx
    .insertInto('public_setting')
    .values({ id, organisation_id: organisationId, ...values, revision: settings.revision + 1 })
    .onConflict((conflict) =>
      conflict
        .column('organisation_id')
        .doUpdateSet({ ...values, revision: sql`public_setting.revision + 1` })
        .where('public_setting.revision', '=', settings.revision),
    )
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The next number of a reaction. The row is locked until the transaction ends: no gaps, no doubles. */
export async function nextReactionNumber(tx: Tx, organisationId: string, id: string): Promise<number> {
  const row = await tx
    .insertInto('public_setting')
    .values({ id, organisation_id: organisationId, last_reaction: 1 })
    .onConflict((conflict) =>
      conflict.column('organisation_id').doUpdateSet({ last_reaction: sql`public_setting.last_reaction + 1` }),
    )
    .returning('last_reaction')
    .executeTakeFirstOrThrow()
  return row.last_reaction
}

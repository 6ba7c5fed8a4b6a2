import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** What a person chose to record as read: which version of what. */
export interface Acknowledgement {
  readonly id: string
  readonly personId: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly number: number
  readonly on: Day
}

/** Records it once; recording the same version again changes nothing. */
export async function appendAcknowledgement(tx: Tx, organisationId: string, made: Acknowledgement): Promise<void> {
  await tx
    .insertInto('acknowledgement')
    .values({
      id: made.id,
      organisation_id: organisationId,
      person_id: made.personId,
      subject_kind: made.subject.kind,
      subject_id: made.subject.id,
      number: made.number,
      acknowledged_on: made.on,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

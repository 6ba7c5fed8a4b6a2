import { sql } from 'kysely'
import { auditText, type AuditEvent } from '#src/domain/audit/audit-event.ts'
import { chainStart, linkHash } from '#src/domain/audit/chain.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { installationChain } from './installation-tables.ts'
import { sha256 } from './sha256.ts'

/** An event before the chain gave it its place. */
export type NewAuditEvent = Omit<AuditEvent, 'sequence'>

/** Adds one event to the chain of its organisation. Call it last in the transaction. */
export const appendAuditEvent = (tx: Tx, event: NewAuditEvent): Promise<void> =>
  appendAuditEvents(tx, event.organisationId, [event])

/** Rows of one statement. */
const together = 500

/**
 * Adds events to the chain of one organisation, in order. The head of the chain is locked, so call this last in the
 * transaction: parallel transactions then queue for the shortest possible time, and never fork the chain.
 */
export async function appendAuditEvents(
  tx: Tx,
  organisation: string | null,
  events: readonly NewAuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  const organisationId = organisation ?? installationChain
  let { sequence, hash } =
    (await selectOptionalLockedHead(tx, organisationId)) ?? (await insertHead(tx, organisationId))
  for (let first = 0; first < events.length; first += together) {
    const rows = events.slice(first, first + together).map((event) => {
      sequence += 1
      const text = auditText({ ...event, sequence })
      hash = linkHash(hash, text, sha256)
      return { ...columnsOf(event), organisation_id: organisationId, sequence, text, hash }
    })
    await tx
      .with('added', (cte) => cte.insertInto('audit_event').values(rows))
      .updateTable('audit_head')
      .set({ sequence, hash })
      .where('organisation_id', '=', organisationId)
      .execute()
  }
}

interface Head {
  readonly sequence: number
  readonly hash: string
}

const selectOptionalLockedHead = (tx: Tx, organisationId: string): Promise<Head | undefined> =>
  tx
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()

/** The head of a chain that begins; of two transactions that begin it at once, the second finds that of the first. */
async function insertHead(tx: Tx, organisationId: string): Promise<Head> {
  await tx
    .insertInto('audit_head')
    .values({ organisation_id: organisationId, sequence: 0, hash: chainStart })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await selectOptionalLockedHead(tx, organisationId)
  if (head === undefined) throw new Error('The chain has no head.')
  return head
}

const columnsOf = (event: NewAuditEvent) => ({
  at: event.at,
  action: event.action,
  subject_kind: event.subject.kind,
  subject_id: event.subject.id,
  person_id: event.actor?.personId ?? null,
  roles: [...(event.actor?.roles ?? [])],
})

/** The last hash of the chain of the current organisation, and how many events it has. */
export async function selectOptionalAuditHead(tx: Tx): Promise<{ sequence: number; hash: string } | undefined> {
  return tx
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .executeTakeFirst()
}

/** When the last event of the current organisation happened. */
export async function selectLastMoment(tx: Tx): Promise<Moment | null> {
  const last = await tx.selectFrom('audit_event').select('at').orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  return last?.at ?? null
}

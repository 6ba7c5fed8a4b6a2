import { sql } from 'kysely'
import { auditText, type AuditEvent } from '#src/domain/audit/audit-event.ts'
import { chainStart, linkHash } from '#src/domain/audit/chain.ts'
import type { Tx } from './database.ts'
import { installationChain } from './installation-tables.ts'
import { sha256 } from './sha256.ts'

/** An event before the chain gave it its place. */
export type NewAuditEvent = Omit<AuditEvent, 'sequence'>

/**
 * Adds one event to the chain of its organisation. The head of the chain is locked, so call this last in the
 * transaction: parallel transactions then queue for the shortest possible time, and never fork the chain.
 */
export async function appendAuditEvent(tx: Tx, event: NewAuditEvent): Promise<void> {
  const organisationId = event.organisationId ?? installationChain
  await tx
    .insertInto('audit_head')
    .values({ organisation_id: organisationId, sequence: 0, hash: chainStart })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await tx
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const sequence = head.sequence + 1
  const text = auditText({ ...event, sequence })
  const hash = linkHash(head.hash, text, sha256)
  await tx
    .insertInto('audit_event')
    .values({
      organisation_id: organisationId,
      sequence,
      at: event.at,
      action: event.action,
      subject_kind: event.subject.kind,
      subject_id: event.subject.id,
      person_id: event.actor?.personId ?? null,
      roles: [...(event.actor?.roles ?? [])],
      text,
      hash,
    })
    .execute()
  await tx.updateTable('audit_head').set({ sequence, hash }).where('organisation_id', '=', organisationId).execute()
}

/** The last hash of the chain of the current organisation, and how many events it has. */
export async function selectOptionalAuditHead(tx: Tx): Promise<{ sequence: number; hash: string } | undefined> {
  return tx
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .executeTakeFirst()
}

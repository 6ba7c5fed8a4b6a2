import { fingerprint, type AuditAction, type AuditSubject } from '#src/domain/audit/audit-event.ts'
import { appendAuditEvents } from '#src/storage/audit-events.ts'
import type { Tx } from '#src/storage/database.ts'
import { sha256 } from '#src/storage/sha256.ts'
import type { Context } from './context.ts'

/** What a workflow did: to which record, and its content before and after (only fingerprints are kept). */
export interface RecordedEvent {
  readonly action: AuditAction
  readonly subject: AuditSubject
  readonly before?: unknown
  readonly after?: unknown
}

/** Writes the event of a change in the transaction of that change. Call it last. */
export const recordEvent = (tx: Tx, ctx: Context, event: RecordedEvent): Promise<void> => recordEvents(tx, ctx, [event])

/** The same for many changes in one transaction, in their order. */
export function recordEvents(tx: Tx, ctx: Context, events: readonly RecordedEvent[]): Promise<void> {
  const actor =
    ctx.actor === null
      ? null
      : { personId: ctx.actor.personId, roles: [...new Set(ctx.actor.assignments.map((held) => held.role))].sort() }
  const chained = events.map((event) => ({
    organisationId: ctx.organisationId,
    at: ctx.now,
    action: event.action,
    actor,
    subject: event.subject,
    before: fingerprint(event.before, sha256),
    after: fingerprint(event.after, sha256),
  }))
  return appendAuditEvents(tx, ctx.organisationId, chained)
}

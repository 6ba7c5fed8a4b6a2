import { fingerprint } from '#src/domain/audit/audit-event.ts'
import { appendAuditEvent } from '#src/storage/audit-events.ts'
import type { Tx } from '#src/storage/database.ts'
import { sha256 } from '#src/storage/sha256.ts'
import type { Context } from './context.ts'
import type { RecordedEvent } from './record-event.ts'

/** Writes an event in the chain of the installation, in the transaction of the change. Call it last. */
export const recordInstallationEvent = (
  tx: Tx,
  ctx: Pick<Context, 'now' | 'actor'>,
  event: RecordedEvent,
): Promise<void> =>
  appendAuditEvent(tx, {
    organisationId: null,
    at: ctx.now,
    action: event.action,
    actor:
      ctx.actor === null
        ? null
        : { personId: ctx.actor.personId, roles: [...new Set(ctx.actor.assignments.map((held) => held.role))].sort() },
    subject: event.subject,
    before: fingerprint(event.before, sha256),
    after: fingerprint(event.after, sha256),
  })

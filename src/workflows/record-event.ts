import type { AuditAction } from '#src/domain/audit/audit-action.ts'
import { fingerprint, type AuditSubject } from '#src/domain/audit/audit-event.ts'
import type { FingerprintStep, sealingActions } from '#src/domain/audit/frozen-text.ts'
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

/** Seals of a transaction that are not yet in the log. The head of the chain is the last lock, so they wait for it. */
const sealsIn = new WeakMap<Tx, FrozenSeal[]>()

/** What the log holds about a frozen text: its fingerprints, never a fingerprint of those. */
interface FrozenSeal extends FingerprintStep {
  readonly action: (typeof sealingActions)[number]
  readonly id: string
}

/** Lets the events of this transaction begin with one that seals a frozen text, as it was frozen or as it stayed. */
export function sealLater(tx: Tx, seal: FrozenSeal): void {
  sealsIn.set(tx, [...(sealsIn.get(tx) ?? []), seal])
}

/** Writes the event of a change in the transaction of that change. Call it last. */
export const recordEvent = (tx: Tx, ctx: Context, event: RecordedEvent): Promise<void> => recordEvents(tx, ctx, [event])

/** The same for many changes in one transaction, in their order. */
export function recordEvents(tx: Tx, ctx: Context, events: readonly RecordedEvent[]): Promise<void> {
  const actor =
    ctx.actor === null
      ? null
      : { personId: ctx.actor.personId, roles: [...new Set(ctx.actor.assignments.map((held) => held.role))].sort() }
  const around = { organisationId: ctx.organisationId, at: ctx.now, actor }
  const sealed = (sealsIn.get(tx) ?? []).map(({ action, id, before, after }) => ({
    ...{ ...around, action, before, after },
    subject: { kind: 'snapshot', id },
  }))
  sealsIn.delete(tx)
  const chained = events.map((event) => ({
    ...around,
    action: event.action,
    subject: event.subject,
    before: fingerprint(event.before, sha256),
    after: fingerprint(event.after, sha256),
  }))
  return appendAuditEvents(tx, ctx.organisationId, [...sealed, ...chained])
}

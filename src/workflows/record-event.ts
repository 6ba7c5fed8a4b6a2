import type { AuditAction } from '#src/domain/audit/audit-action.ts'
import { fingerprint, type AuditSubject } from '#src/domain/audit/audit-event.ts'
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

/** Frozen in a transaction and not yet in the log. The head of the chain is the last lock, so they wait for it. */
const frozenIn = new WeakMap<Tx, FrozenContent[]>()

interface FrozenContent {
  readonly id: string
  readonly sha256: string
}

/** Lets the events of this transaction begin with one that seals a frozen text. Called by `freeze` only. */
export function sealLater(tx: Tx, frozen: FrozenContent): void {
  frozenIn.set(tx, [...(frozenIn.get(tx) ?? []), frozen])
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
  const sealed = (frozenIn.get(tx) ?? []).map((frozen) => ({
    ...around,
    action: 'snapshot.frozen' as const,
    subject: { kind: 'snapshot', id: frozen.id },
    before: null,
    after: frozen.sha256,
  }))
  frozenIn.delete(tx)
  const chained = events.map((event) => ({
    ...around,
    action: event.action,
    subject: event.subject,
    before: fingerprint(event.before, sha256),
    after: fingerprint(event.after, sha256),
  }))
  return appendAuditEvents(tx, ctx.organisationId, [...sealed, ...chained])
}

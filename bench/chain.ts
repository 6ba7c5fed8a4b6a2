import { createHash } from 'node:crypto'
import { sha256 } from '#src/storage/sha256.ts'
import { appendAuditEvents } from '#src/storage/audit-events.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { verifyOwnAudit } from '#src/workflows/audit/verify-audit.ts'
import { interleave, median } from './measure.ts'
import { throughput, type Line } from './report.ts'

async function seedEvents(ctx: Context, count: number): Promise<void> {
  const { actor, organisationId } = ctx
  const events = Array.from({ length: count }, (_, index) => ({
    organisationId,
    at: ctx.now,
    actor: actor === null ? null : { personId: actor.personId, roles: ['processOwner' as const] },
    action: 'algorithm.updated' as const,
    subject: { kind: 'algorithm', id: ctx.newId() },
    before: sha256(`before ${index}`),
    after: sha256(`after ${index}`),
  }))
  await within(ctx, (tx) => appendAuditEvents(tx, organisationId, events))
}

/** As the budget was set; ours has found a faster way since, and the baseline must not move with it. */
const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Verifying the whole log, as the server does, against hashing the same texts that are already in memory. */
export async function benchChain(ctx: Context, count: number): Promise<Line> {
  await seedEvents(ctx, count)
  const rows = await within(ctx, (tx) =>
    tx.selectFrom('audit_event').select(['text', 'hash']).orderBy('sequence').execute(),
  )
  const times = await interleave({
    ours: async () => {
      const { valid, events } = await verifyOwnAudit(ctx)
      if (!valid || events < count) throw new Error('The log is not whole.')
    },
    baseline: () => {
      for (const { text, hash } of rows) fingerprintOf(hash + fingerprintOf(text))
      return Promise.resolve()
    },
  })
  const what = `verify ${rows.length} events of the log`
  return throughput({ what, ours: median(times.ours), baseline: median(times.baseline), budget: 0.2 })
}

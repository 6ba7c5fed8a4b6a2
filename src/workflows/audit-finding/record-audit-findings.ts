import type { AuditFinding } from '#src/domain/audit-finding/audit-finding.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readFindings, type FindingsFileRefusal } from '#src/exchange/audit/read-findings.ts'
import { insertAuditFindings, lockReport, selectOptionalAuditReport } from '#src/storage/audit-findings.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type { FindingsFileRefusal } from '#src/exchange/audit/read-findings.ts'

export type NewFinding = Omit<AuditFinding, 'id' | 'reportId' | 'sequence'>

type Refusal = 'report-unknown' | 'body-unknown' | 'finding-known' | 'respond-before-report'

async function keep(
  tx: Tx,
  ctx: Context,
  reportId: string,
  given: readonly NewFinding[],
): Promise<Result<readonly AuditFinding[], Refusal>> {
  await lockReport(tx, reportId)
  const report = await selectOptionalAuditReport(tx, reportId)
  if (report === undefined) return refuse('report-unknown')
  const bodies = await selectBodies(tx)
  if (given.some(({ bodyId }) => !bodies.some(({ id }) => id === bodyId))) return refuse('body-unknown')
  // A finding never changes and never goes: a button that was pressed twice does not make a second one.
  const known = report.findings.map(({ finding }) => finding.text.trim())
  if (given.some(({ text }) => known.includes(text.trim()))) return refuse('finding-known')
  if (given.some(({ respondBy }) => respondBy < report.reportedOn)) return refuse('respond-before-report')
  const last = report.findings.length
  const findings = given.map((finding, index) => ({
    ...finding,
    id: ctx.newId(),
    reportId,
    sequence: last + index + 1,
  }))
  await insertAuditFindings(tx, ctx.organisationId, findings)
  await recordEvent(tx, ctx, {
    action: 'audit-findings.recorded',
    subject: { kind: 'auditReport', id: reportId },
    after: findings,
  })
  return accept(findings)
}

/** Adds one finding to a report, in the words of who found it. */
export const recordAuditFinding = (
  ctx: Context,
  reportId: string,
  finding: NewFinding,
): Promise<Result<readonly AuditFinding[], Refusal>> => within(ctx, (tx) => keep(tx, ctx, reportId, [finding]))

/** Takes the findings of a file over: all of them or none. */
export function importAuditFindings(
  ctx: Context,
  reportId: string,
  bytes: Uint8Array,
): Promise<Result<readonly AuditFinding[], FindingsFileRefusal | { readonly reason: Refusal }>> {
  return within(ctx, async (tx) => {
    const read = readFindings(bytes)
    if (!read.ok) return read
    const bodies = await selectBodies(tx)
    const findings = read.value.map(({ body, owner, ...record }) => ({
      ...record,
      bodyId: bodies.find(({ code }) => code === body)?.id ?? '',
      ownerFunction: owner,
      ownerPersonId: null,
    }))
    const kept = await keep(tx, ctx, reportId, findings)
    return kept.ok ? kept : refuse({ reason: kept.refusal } as const)
  })
}

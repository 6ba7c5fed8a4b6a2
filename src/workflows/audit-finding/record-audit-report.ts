import type { AuditReport } from '#src/domain/audit-finding/audit-finding.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertAuditReport } from '#src/storage/audit-findings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type RecordAuditReport = Omit<AuditReport, 'id' | 'recordedBy' | 'recordedAt'>

/** Registers an audit or other research that was done, here or by others. Its findings come with it one by one. */
export function recordAuditReport(
  ctx: Context,
  command: RecordAuditReport,
): Promise<Result<AuditReport, 'not-signed-in' | 'reported-in-future' | 'algorithm-unknown'>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    if (command.reportedOn > ctx.today) return refuse('reported-in-future')
    const { algorithmId } = command
    if (algorithmId !== null && (await selectOptionalAlgorithm(tx, algorithmId)) === undefined)
      return refuse('algorithm-unknown')
    const report = { ...command, id: ctx.newId(), recordedBy: ctx.actor.personId, recordedAt: ctx.now }
    await insertAuditReport(tx, ctx.organisationId, report)
    await recordEvent(tx, ctx, {
      action: 'audit-report.recorded',
      subject: { kind: 'auditReport', id: report.id },
      after: report,
    })
    return accept(report)
  })
}

import type { FindingEvent } from '#src/domain/audit-finding/audit-finding.ts'
import { followFinding, type FindingRefusal } from '#src/domain/audit-finding/follow-finding.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertFindingEvent, lockFinding, selectOptionalReportOf } from '#src/storage/audit-findings.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { actingOn } from './acting-on.ts'

export interface TakeFindingStep extends Omit<FindingEvent, 'personId'> {
  readonly findingId: string
}

/** Records what the body answers, what the owner did, or that an auditor sends it back, closes it or opens it again. */
export function takeFindingStep(
  ctx: Context,
  { findingId, ...given }: TakeFindingStep,
): Promise<Result<string, FindingRefusal | 'finding-unknown' | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    await lockFinding(tx, findingId)
    const report = await selectOptionalReportOf(tx, findingId)
    const followed = report?.findings.find(({ finding }) => finding.id === findingId)
    if (report === undefined || followed === undefined) return refuse('finding-unknown')
    const acting = actingOn(ctx, followed.finding, await selectBodies(tx))
    if (acting === null) return refuse('not-signed-in')
    const event = { ...given, personId: acting.personId }
    const { reportedOn } = report
    const result = followFinding(followed, event, { acting, today: ctx.today, reportedOn })
    if (!result.ok) return result
    const sequence = followed.events.length + 1
    await insertFindingEvent(tx, ctx.organisationId, { id: ctx.newId(), findingId, sequence, event })
    await recordEvent(tx, ctx, {
      action: 'audit-finding.followed',
      subject: { kind: 'auditFinding', id: findingId },
      after: event,
    })
    return accept(report.id)
  })
}

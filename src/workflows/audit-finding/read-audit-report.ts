import type { ReportWithFindings } from '#src/domain/audit-finding/audit-finding.ts'
import type { AuditCode } from '#src/domain/audit-finding/audit-code.ts'
import type { FindingStep, FollowedFinding } from '#src/domain/audit-finding/audit-finding.ts'
import { possibleSteps } from '#src/domain/audit-finding/follow-finding.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { selectAuditCodes } from '#src/storage/audit-codes.ts'
import { selectOptionalAuditReport, selectOptionalReportOf } from '#src/storage/audit-findings.ts'
import { selectBodies, selectPeople, type Person } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { actingOn } from './acting-on.ts'

/** A report with what its page needs. */
export interface AuditReportView {
  readonly report: ReportWithFindings
  readonly bodies: readonly GoverningBody[]
  readonly people: readonly Person[]
  readonly codes: readonly AuditCode[]
}

/** A finding with the report in which it stands. */
export interface AuditFindingView extends AuditReportView {
  readonly followed: FollowedFinding
  /** What the reader can do with it now. */
  readonly steps: readonly FindingStep[]
}

/** One audit with its findings. */
export function readAuditReport(ctx: Context, id: string): Promise<AuditReportView | undefined> {
  return within(ctx, async (tx) => {
    const report = await selectOptionalAuditReport(tx, id)
    if (report === undefined) return undefined
    return { report, bodies: await selectBodies(tx), people: await selectPeople(tx), codes: await selectAuditCodes(tx) }
  })
}

/** One finding with what happened to it. */
export function readAuditFinding(ctx: Context, id: string): Promise<AuditFindingView | undefined> {
  return within(ctx, async (tx) => {
    const report = await selectOptionalReportOf(tx, id)
    const followed = report?.findings.find(({ finding }) => finding.id === id)
    if (report === undefined || followed === undefined) return undefined
    const codes = await selectAuditCodes(tx)
    const bodies = await selectBodies(tx)
    const acting = actingOn(ctx, followed.finding, bodies)
    const steps = acting === null ? [] : possibleSteps(followed, acting)
    return { report, followed, bodies, people: await selectPeople(tx), codes, steps }
  })
}

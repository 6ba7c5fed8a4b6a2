import { expressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type {
  AuditFinding,
  AuditReport,
  FindingEvent,
  FollowedFinding,
  ReportWithFindings,
} from '#src/domain/audit-finding/audit-finding.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

/** Findings with what happened to each, oldest first. A part of a larger question, which says which findings. */
export const followedFindings = () =>
  expressionBuilder<Tables>()
    .selectFrom('audit_finding as f')
    .select(['f.id', 'f.report_id as reportId', 'f.sequence', 'f.text', 'f.auditor_word as auditorWord'])
    .select(['f.recommendation', 'f.codes', 'f.body_id as bodyId', 'f.respond_by as respondBy'])
    .select(['f.owner_function as ownerFunction', 'f.owner_person_id as ownerPersonId'])
    .select((inner) =>
      jsonArrayFrom(
        inner
          .selectFrom('audit_finding_event as e')
          .select(['e.step', 'e.answer', 'e.text', 'e.due_on as dueOn', 'e.reference'])
          .select(['e.person_id as personId', 'e.happened_on as on'])
          .whereRef('e.finding_id', '=', 'f.id')
          .orderBy('e.sequence'),
      ).as('events'),
    )

export async function insertAuditReport(tx: Tx, organisationId: string, report: AuditReport): Promise<void> {
  await tx
    .insertInto('audit_report')
    .values({
      id: report.id,
      organisation_id: organisationId,
      kind: report.kind,
      title: report.title,
      conducted_by: report.conductedBy,
      scope: report.scope,
      reported_on: report.reportedOn,
      address: report.address,
      algorithm_id: report.algorithmId,
      recorded_by: report.recordedBy,
      recorded_at: report.recordedAt,
    })
    .execute()
}

export async function insertAuditFindings(
  tx: Tx,
  organisationId: string,
  findings: readonly AuditFinding[],
): Promise<void> {
  await tx
    .insertInto('audit_finding')
    .values(
      findings.map((finding) => ({
        id: finding.id,
        organisation_id: organisationId,
        report_id: finding.reportId,
        sequence: finding.sequence,
        text: finding.text,
        auditor_word: finding.auditorWord,
        recommendation: finding.recommendation,
        codes: [...finding.codes],
        body_id: finding.bodyId,
        respond_by: finding.respondBy,
        owner_function: finding.ownerFunction,
        owner_person_id: finding.ownerPersonId,
      })),
    )
    .execute()
}

/** Holds a finding until the transaction ends, so that two steps cannot pass each other. */
export async function lockFinding(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('audit_finding').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Holds a report until the transaction ends, so that its findings are numbered one by one. */
export async function lockReport(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('audit_report').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
}

/** A step of a finding that is written down. */
export interface NewFindingEvent {
  readonly id: string
  readonly findingId: string
  readonly sequence: number
  readonly event: FindingEvent
}

export async function insertFindingEvent(
  tx: Tx,
  organisationId: string,
  { id, findingId, sequence, event }: NewFindingEvent,
): Promise<void> {
  await tx
    .insertInto('audit_finding_event')
    .values({
      id,
      organisation_id: organisationId,
      finding_id: findingId,
      sequence,
      step: event.step,
      answer: event.answer,
      text: event.text,
      due_on: event.dueOn,
      reference: event.reference,
      person_id: event.personId,
      happened_on: event.on,
    })
    .execute()
}

type FlatFinding = AuditFinding & { readonly events: readonly FindingEvent[] }

const followed = ({ events, ...finding }: FlatFinding): FollowedFinding => ({ finding, events })

const reports = (tx: Tx) =>
  tx
    .selectFrom('audit_report as r')
    .select(['r.id', 'r.kind', 'r.title', 'r.conducted_by as conductedBy', 'r.scope', 'r.reported_on as reportedOn'])
    .select([
      'r.address',
      'r.algorithm_id as algorithmId',
      'r.recorded_by as recordedBy',
      'r.recorded_at as recordedAt',
    ])
    .select(() =>
      jsonArrayFrom(followedFindings().where('f.report_id', '=', sql.ref<string>('r.id')).orderBy('f.sequence')).as(
        'findings',
      ),
    )

/** Every report with its findings, the newest first, in one query. */
export async function selectAuditReports(tx: Tx): Promise<ReportWithFindings[]> {
  const rows = await reports(tx).orderBy('r.reported_on', 'desc').orderBy('r.id').execute()
  return rows.map((row) => ({ ...row, findings: row.findings.map(followed) }))
}

/** One report with its findings. */
export async function selectOptionalAuditReport(tx: Tx, id: string): Promise<ReportWithFindings | undefined> {
  const row = await reports(tx).where('r.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : { ...row, findings: row.findings.map(followed) }
}

/** The report in which a finding stands. */
export async function selectOptionalReportOf(tx: Tx, findingId: string): Promise<ReportWithFindings | undefined> {
  const row = await reports(tx)
    .where('r.id', '=', (q) => q.selectFrom('audit_finding').select('report_id').where('id', '=', findingId))
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, findings: row.findings.map(followed) }
}

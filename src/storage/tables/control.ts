import type { AuditKind, FindingAnswer, FindingStep } from '#src/domain/audit-finding/audit-finding.ts'
import type { TestResult } from '#src/domain/control/control.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

/** Tests of controls, audits with findings, and codes of audit frameworks. */
export interface ControlTables {
  control_test: OwnRow & {
    control_key: string
    control_title: string
    result: TestResult
    observed: string
    evidence: string
    tested_on: string
    tested_by: string
    tester_function: string
    recorded_at: string
  }
  audit_report: OwnRow & {
    kind: AuditKind
    title: string
    conducted_by: string
    scope: string
    reported_on: string
    address: string | null
    algorithm_id: string | null
    recorded_by: string
    recorded_at: string
  }
  audit_finding: OwnRow & {
    report_id: string
    sequence: number
    text: string
    auditor_word: string
    recommendation: string
    codes: string[]
    body_id: string
    respond_by: string
    owner_function: string
    owner_person_id: string | null
  }
  audit_finding_event: OwnRow & {
    finding_id: string
    sequence: number
    step: FindingStep
    answer: FindingAnswer | null
    text: string
    due_on: string | null
    reference: string
    person_id: string
    happened_on: string
  }
  audit_code: OwnRow & { code: string; framework: string; measures: string[] }
}

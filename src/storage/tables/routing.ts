import type {
  ChoiceNature,
  ChoiceSource,
  ChoiceStatus,
} from '#src/domain/administrative-choice/administrative-choice.ts'
import type { MandateCheckOutcome } from '#src/domain/mandate/mandate-check.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { LifecyclePhase } from '#src/domain/algorithm/status.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { MandateExclusion, MandateKind, MandateMode } from '#src/domain/mandate/mandate.ts'
import type { MandateRecord } from '#src/domain/mandate/mandate-import.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { AdoptedRow, RowAnswer } from '#src/domain/starting-decision/starting-decision.ts'
import type { Json } from './foundation.ts'
import type { Generated } from 'kysely'

interface OwnRow {
  id: string
  organisation_id: string
}

/** Mandates, the startbesluit, and choices of officials. */
export interface RoutingTables {
  mandate: OwnRow & {
    mandate_kind: MandateKind
    grantor_body_id: string
    grantee_function: string
    grantee_person_id: string | null
    grantee_subordinate: boolean
    consent_on: string | null
    sub_mandate_allowed: boolean
    parent_id: string | null
    mode: MandateMode
    questions: QuestionKind[]
    classes: RiskClass[]
    domains: DomainOfLife[]
    instructions: string
    max_amount_cents: number | null
    max_months: number | null
    exclusions: MandateExclusion[]
    exclusions_text: string
    decision_reference: string
    source_url: string | null
    valid_from: string
    valid_to: string | null
    ended_reason: string | null
    revision: Generated<number>
  }
  mandate_check: OwnRow & {
    checked_on: string
    outcome: MandateCheckOutcome
    found: string
    checked_by: string
    checker_function: string
    recorded_at: string
  }
  mandate_draft: OwnRow & {
    file_name: string
    key: string
    record: Json<MandateRecord>
    imported_by: string | null
    imported_at: string
    mandate_id: string | null
    put_aside_on: string | null
    revision: Generated<number>
  }
  starting_draft: OwnRow & {
    answers: Json<RowAnswer[]>
    changed_by: string
    changed_at: string
    revision: Generated<number>
  }
  starting_decision: OwnRow & {
    number: number
    body_id: string
    adopted_on: string
    in_force_from: string
    review_by: string
    document_reference: string
    adopted_rows: Json<AdoptedRow[]>
    snapshot_id: string
    recorded_by: string
    recorded_at: string
  }
  administrative_choice: OwnRow & {
    algorithm_id: string | null
    source: ChoiceSource
    phase: LifecyclePhase | null
    description: string
    why_political: string
    made_by_function: string
    made_on: string | null
    questions: QuestionKind[]
    logged_by: string | null
    logged_at: string
    derived_key: string | null
  }
  administrative_choice_step: OwnRow & {
    choice_id: string
    sequence: number
    status: ChoiceStatus
    nature: ChoiceNature
    reason: string
    covered_by_decision_id: string | null
    mandate_id: string | null
    cover_reference: string
    put_to_body_id: string | null
    taken_by: string
    taken_on: string
  }
}

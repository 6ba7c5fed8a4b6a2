import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import type { AdviceBasis, AdviceLine, AdvicePublicity } from '#src/domain/advice/advice.ts'
import type { AdviceKind, AdviceVerdict } from '#src/domain/advice/advice-kind.ts'
import type { ConditionEventKind, ConditionKind } from '#src/domain/condition/condition.ts'
import type { ApprovalLabel, Competence } from '#src/domain/decision/decision.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import type { ClosingRecord, LegalNature, Outcome, QuestionRecord } from '#src/domain/decision/record.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { ProposalQuestion, ProposalStatus } from '#src/domain/proposal/proposal.ts'
import type { GateId } from '#src/domain/route/gate.ts'
import type { Generated } from 'kysely'
import type { Json } from './foundation.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

interface AdvisorColumns {
  advisor_name: string
  advisor_role: Role | null
  advisor_person_id: string | null
  advisor_body_id: string | null
  independent: boolean
  line: AdviceLine
}

interface WeighingColumns {
  weighing_snapshot_id: string | null
  weighing_number: number | null
  weighing_sha256: string | null
}

/** What is kept of the record of one decided question besides its outcome. */
export type QuestionWords = Pick<
  QuestionRecord,
  'weighing' | 'whyNotAlternatives' | 'adviceAnswers' | 'pointAnswers' | 'riskAnswers' | 'wording' | 'consistency'
>

/** Advice, proposals, decisions and conditions. */
export interface DecisionTables {
  advice_request: OwnRow &
    AdvisorColumns & {
      algorithm_id: string
      kind: AdviceKind
      question: string
      question_kinds: Json<QuestionKind[]>
      basis: Exclude<AdviceBasis, 'unsolicited'>
      basis_source: string
      requested_on: string
      requested_by: string
      due_on: string
    }
  advice_event: OwnRow & {
    request_id: string
    kind: 'takenUp' | 'notDelivered'
    happened_on: string
    person_id: string
    reason: string
  }
  advice: OwnRow &
    AdvisorColumns & {
      algorithm_id: string
      request_id: string | null
      kind: AdviceKind
      basis: AdviceBasis
      question: string
      question_kinds: Json<QuestionKind[]>
      verdict: AdviceVerdict
      conclusion: string
      text: string
      proposed_conditions: Json<string[]>
      publicity: Json<AdvicePublicity>
      supersedes: string | null
      delivered_on: string
      delivered_by: string
    }
  advice_response: OwnRow & {
    advice_id: string
    text: string
    responded_on: string
    responded_by: string
    sequence: number
  }
  proposal: OwnRow &
    WeighingColumns & {
      algorithm_id: string
      body_id: string
      title: string
      status: ProposalStatus
      gates: Json<GateId[]>
      portfolio_holder_id: string | null
      introduction: string
      finance: string
      communication: string
      timeline: string
      sensitivities: string
      case_number: string
      meeting_on: string | null
      agenda_item: string
      papers_sent_on: string | null
      late_papers: string
      assignment: string
      revisits_id: string | null
      created_by: string
      created_at: string
      revision: Generated<number>
    }
  proposal_question: OwnRow & {
    proposal_id: string
    sequence: number
    kind: QuestionKind
    text: string
    facts: string
    effect_ids: Json<string[]>
    options: Json<QuestionOption[]>
    risks: Json<ProposalQuestion['risks'][number][]>
    draft_motivation: string
    revision: Generated<number>
  }
  record_draft: OwnRow & {
    proposal_id: string
    content: Json<QuestionRecord | ClosingRecord>
    saved_by: string
    saved_at: string
    revision: Generated<number>
  }
  decision_counter: OwnRow & { year: number; last: number }
  decision: OwnRow &
    WeighingColumns & {
      framework: Json<FrameworkReference | Record<string, never>> | null
      number: string
      origin: 'taken' | 'historic'
      proposal_id: string | null
      document_reference: string | null
      algorithm_id: string
      body_id: string
      title: string
      decided_on: string
      review_on: string | null
      legal_nature: LegalNature
      closing: Json<ClosingRecord>
      snapshot_id: string
      supersedes: string | null
      ratifies_stop_id: string | null
      recorded_by: string
      recorded_at: string
    }
  decision_question: OwnRow & {
    decision_id: string
    sequence: number
    kind: QuestionKind
    text: string
    outcome: Json<Outcome>
    outcome_text: string
    label: ApprovalLabel
    competence: Json<Competence>
    record: Json<QuestionWords>
  }
  decision_condition: OwnRow & {
    decision_id: string
    question_id: string
    sequence: number
    text: string
    kind: ConditionKind
    owner_function: string
    owner_person_id: string | null
    verifier_function: string
    verifier_person_id: string | null
    due_on: string
    before_start: boolean
    every_months: number | null
    criterion: string
  }
  condition_event: OwnRow & {
    condition_id: string
    sequence: number
    kind: ConditionEventKind
    happened_on: string
    person_id: string
    text: string
    file_id: string | null
    decision_id: string | null
    mandate_id: string | null
    mandate_basis: string | null
    due_on: string | null
  }
  sent_letter: OwnRow & {
    decision_id: string
    body_id: string
    sent_on: string
    record_number: string
    record_address: string | null
    note: string
    corrects: string | null
    correction_reason: string | null
    withdrawn: boolean
    recorded_by: string
    recorded_at: string
  }
}

import type { Generated } from 'kysely'

interface PartRow {
  id: string
  organisation_id: string
  weighing_id: string
  sequence: Generated<number>
  by_person: string
  by_role: string
  by_group: string | null
  on_day: string
}

interface EditableRow extends PartRow {
  revision: Generated<number>
  withdrawn_on: string | null
  withdrawn_because: string | null
}

/** The weighing, the facts in it, and what people said and signed about it. */
export interface WeighingTables {
  weighing: {
    id: string
    organisation_id: string
    algorithm_id: string
    status: Generated<string>
    number: Generated<number>
    summary: Generated<string>
    facts_gathered_by: Generated<string>
    human_deviation: string | null
    facts_revision: Generated<number>
    revision: Generated<number>
    opened_by: string
    opened_at: string
  }
  weighing_stakeholder: EditableRow & {
    name: string
    about: string
    influence: string | null
    when_it_fails: string | null
  }
  weighing_effect: EditableRow & {
    side: string
    title: string
    description: string
    directness: string
    term: string
    kind: string
    burden_groups: string[]
    benefit_groups: string[]
    who_exactly: string | null
    public_values: string[]
    rights: string[]
    evidence_basis: string
    evidence_source: string
    evidence_url: string | null
    calculated_by: string | null
    checked_by: string | null
    reversibility: string
    raised_by: string
    mitigation: string | null
    recheck_on: string | null
    judgement_whose: string | null
    judgement_text: string | null
  }
  weighing_option: EditableRow & {
    kind: string
    title: string
    description: string
    consequences: string
    for_whom: string
    costs: string
    reversible_until: string
    required_conditions: string | null
  }
  weighing_answer: EditableRow & { section: string; prompt: string; text: string }
  weighing_viewpoint: EditableRow & {
    perspective: string
    text: string
    words_of: string
    outside_input: string | null
    not_consulted_because: string | null
  }
  weighing_norm_relation: EditableRow & {
    norm_key: string | null
    norm_code: string | null
    framework_number: number | null
    norm: string
    source: string
    meaning: string
    relation: string
    explanation: string
  }
  weighing_uncertainty: EditableRow & {
    question: string
    explanation: string
    who_finds_out: string
    due_on: string | null
  }
  weighing_story: EditableRow & { kind: string; outcome: string; text: string; about: string; agreed: boolean }
  weighing_dispute: PartRow & { subject: string; subject_id: string; contested_text: string; reason: string }
  weighing_dispute_answer: PartRow & { dispute_id: string; text: string }
  weighing_mark: PartRow & { effect_id: string; reason: string }
  weighing_dispute_withdrawal: PartRow & { dispute_id: string }
  weighing_mark_withdrawal: PartRow & { mark_id: string }
  weighing_legal_check: PartRow & {
    option_id: string
    option_revision: number
    answer: string
    explanation: string
    source: string
  }
  weighing_advocacy: PartRow & { option_id: string }
  weighing_uncertainty_answer: PartRow & { uncertainty_id: string; text: string }
  weighing_none_known: PartRow & { about: string; stakeholder_id: string | null; reason: string }
  weighing_explained_cell: PartRow & { term: string; directness: string; reason: string }
  weighing_confirmation: PartRow & { capacity: string; facts_revision: number }
  weighing_appreciation: PartRow & {
    holder: string
    holder_name: string
    text: string
    prevailing_values: string | null
    dissents: boolean
  }
}

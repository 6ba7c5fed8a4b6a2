interface OwnRow {
  id: string
  organisation_id: string
}

/** What comes beside people and bodies: waivers, terms, questions, acknowledgements. */
export interface PeopleTables {
  role_waiver: OwnRow & {
    assignment_id: string
    separation: string
    with_role: string
    reason: string
    waived_on: string
    waived_by: string | null
  }
  body_term: OwnRow & {
    body_id: string
    name: string
    election_on: string | null
    agreement_url: string | null
    valid_from: string
    valid_to: string | null
  }
  second_step_removal: OwnRow & { person_id: string; reason: string; removed_by: string; removed_on: string }
  second_step_removal_read: OwnRow & { removal_id: string; read_on: string }
  temporary_password: OwnRow & { person_id: string; set_at: string }
  question: OwnRow & {
    algorithm_id: string | null
    asked_by: string
    text: string
    asked_on: string
    due_on: string
  }
  question_answer: OwnRow & { question_id: string; text: string; answered_by: string; answered_on: string }
  acknowledgement: OwnRow & {
    person_id: string
    subject_kind: string
    subject_id: string
    number: number
    acknowledged_on: string
  }
}

import type { Generated } from 'kysely'
import type { AnswerValue } from '#src/domain/instrument/answers.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Json } from './foundation.ts'

interface PartRow {
  id: string
  organisation_id: string
  run_id: string
  sequence: Generated<number>
  by_person: string | null
  by_function: string
  at: string
}

interface AnswerWords {
  question_id: string
  instance: string[]
  value: Json<AnswerValue>
  considerations: string
  sources: string
  confidentiality: string
}

/** Runs of instruments: what was asked, answered, said, signed and taken over. */
export interface InstrumentRunTables {
  instrument_run: {
    id: string
    organisation_id: string
    algorithm_id: string
    origin: string
    instrument: string
    urn: string
    version: string
    title: string
    definition: Json<InstrumentDefinition> | null
    status: string
    facilitator: Generated<string>
    purpose: Generated<string>
    planned_on: string | null
    valid_until: string | null
    adopted_on: string | null
    adopted_by: string | null
    address: string | null
    file_id: string | null
    replaces_id: string | null
    started_by: string | null
    started_at: string
    read_in_at: string | null
    read_in_sha256: string | null
    revision: Generated<number>
  }
  instrument_instance: PartRow & { node_id: string; parent: string[]; removed_at: string | null }
  instrument_answer: PartRow & AnswerWords & { revision: number }
  instrument_answer_text: PartRow & AnswerWords & { number: number }
  instrument_assignment: PartRow & {
    section_id: string
    role: string | null
    person_id: string | null
    due_on: string | null
  }
  instrument_participant: PartRow & {
    function: string
    part: string
    person_id: string | null
    removed_at: string | null
  }
  instrument_session: PartRow & {
    held_on: string
    place: string
    agenda: string
    notes: string
    revision: Generated<number>
  }
  instrument_comment: PartRow & { question_id: string; text: string }
  instrument_comment_resolution: PartRow & { comment_id: string; text: string }
  instrument_evidence: PartRow & {
    question_id: string
    title: string
    address: string | null
    file_id: string | null
    removed_at: string | null
  }
  instrument_action: PartRow & {
    question_id: string | null
    instance: string[] | null
    text: string
    owner_function: string
    owner_person: string | null
    due_on: string | null
    done_on: string | null
    done_note: Generated<string>
    revision: Generated<number>
  }
  decision_instrument: {
    id: string
    organisation_id: string
    decision_id: string
    run_id: string
    snapshot_id: string
  }
  instrument_sign_off: PartRow & { function: string; note: string }
  instrument_finding: PartRow & {
    kind: string
    text: string
    page: string
    judgement: string
    judgement_by: string
    removed_at: string | null
  }
  instrument_transfer: PartRow & {
    source_kind: string
    source_key: string
    proposed: string
    target: string
    target_id: string | null
    target_place: string | null
    source_text: string
    reason: Generated<string>
  }
}

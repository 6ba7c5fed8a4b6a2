import type { ColumnType, Generated } from 'kysely'

/** A JSON column: read as a value, written through `json()` only. */
export type Json<Value> = ColumnType<Value, string, string>

interface OwnRow {
  id: string
  organisation_id: string
}

interface DatedRow extends OwnRow {
  valid_from: string
  valid_to: string | null
}

/** The tables under everything: installation, people, log, snapshots, files, search. */
export interface FoundationTables {
  installation: { only_row: Generated<boolean>; demo: boolean; created_at: string }
  organisation: {
    id: string
    code: string
    kind: string
    name: string
    tooi_uri: string | null
    public_host: string | null
    contact: string | null
    theme: Generated<string>
    small: Generated<boolean>
    revision: Generated<number>
    created_at: string
  }
  attempt: { id: Generated<string>; key: string; at: string }
  parked_form: { id: string; sealed: Buffer; expires_at: string }
  person: OwnRow & {
    login_id: string | null
    name: string
    email: string | null
    job_title: string
    office_holder: Generated<boolean>
    external_of: string | null
    active: Generated<boolean>
    revision: Generated<number>
  }
  body: DatedRow & {
    code: string
    role: string
    name: string
    legal_basis: string
    collegial: boolean
    revision: Generated<number>
  }
  body_member: DatedRow & { body_id: string; person_id: string; title: string; political_group: string | null }
  role_assignment: DatedRow & {
    person_id: string
    role: string
    scope_kind: string
    scope_id: string | null
    portfolio: string | null
    held_by: string | null
    deputy: Generated<boolean>
  }
  audit_head: { organisation_id: string; sequence: number; hash: string }
  audit_event: {
    organisation_id: string
    sequence: number
    at: string
    action: string
    subject_kind: string
    subject_id: string
    person_id: string | null
    roles: string[]
    text: string
    hash: string
  }
  snapshot: OwnRow & {
    subject_kind: string
    subject_id: string
    number: number
    text: string
    sha256: string
    frozen_at: string
  }
  file: OwnRow & {
    name: string
    media_type: string
    bytes: Buffer
    sha256: string
    uploaded_by: string | null
    uploaded_at: string
  }
  search_entry: { organisation_id: string; kind: string; id: string; is_public: boolean; text: string; tsv: string }
}

import type { ErasureGround } from '#src/domain/audit/erasure.ts'
import type { Generated } from 'kysely'
import type { Json } from './foundation.ts'

/** Templates, dossiers from elsewhere, and erased texts of the log. */
export interface DocumentTables {
  word_template: {
    id: string
    organisation_id: string
    document: string
    name: string
    bytes: Buffer
    sha256: string
    uploaded_by: string | null
    uploaded_at: string
    removed_at: string | null
    revision: Generated<number>
  }
  taken_over_dossier: {
    id: string
    organisation_id: string
    origin_id: string
    origin_name: string
    algorithm_id: string
    algorithm_name: string
    exported_at: string
    head_sequence: number
    head_hash: string
    archive: Buffer
    sha256: string
    taken_over_by: string | null
    taken_over_at: string
    taken_over_on: string
  }
  taken_over_record: {
    id: string
    organisation_id: string
    dossier_id: string
    kind: string
    sequence: number
    content: Json<Readonly<Record<string, unknown>>>
  }
  erased_words: {
    id: string
    organisation_id: string
    subject_kind: string
    subject_id: string
    field: string
    before_sha256: string
    after_sha256: string
    law: string
    reason: string
    erased_by: string | null
    erased_on: string
  }
  audit_erasure: {
    organisation_id: string
    sequence: number
    text_sha256: string
    kind: Generated<ErasureGround>
    ground: string
    reason: Generated<string>
    erased_by: string | null
    erased_at: string
  }
}

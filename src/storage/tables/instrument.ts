import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Glossary } from '#src/domain/instrument/glossary.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'

import type { Json } from './foundation.ts'

/** Published questionnaires, and which of them an organisation works with. */
export interface InstrumentTables {
  instrument_definition: {
    id: string
    urn: string
    version: string
    family: string
    title: string
    content: Json<InstrumentDefinition>
    sha256: string
    remarks: Json<readonly ImportRemark[]>
    questions: number
    nodes: number
    file: string
    file_sha256: string
    imported_at: string
  }
  instrument_glossary: {
    id: string
    urn: string
    version: string
    content: Json<Glossary>
    sha256: string
    file: string
    imported_at: string
  }
  enabled_instrument: {
    id: string
    organisation_id: string
    definition_id: string
    number: number
    enabled: boolean
    changed_by: string | null
    changed_at: string
  }
  instrument_upload: {
    id: string
    organisation_id: string
    person_id: string
    name: string
    bytes: Buffer
    uploaded_at: string
  }
}

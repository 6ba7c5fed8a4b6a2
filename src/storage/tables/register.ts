import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'

import type { Json } from './foundation.ts'

/** The tables of what came from the national register, and of the daily work. */
export interface RegisterTables {
  register_entry: {
    id: string
    organisation_id: string
    algorithm_id: string
    origin_key: string
    name_key: string
    content_hash: string
    dutch: boolean
    facts: Json<AlgorithmFacts>
    original: Json<Readonly<Record<string, unknown>>>
    file: string
    imported_at: string
  }
  daily_run: { id: string; organisation_id: string; day: string; ran_at: string }
  register_upload: {
    id: string
    organisation_id: string
    person_id: string
    name: string
    bytes: Buffer
    uploaded_at: string
  }
}

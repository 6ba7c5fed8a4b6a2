import type { Generated } from 'kysely'
import type { Competence } from '#src/domain/decision/decision.ts'
import type { Handling, Wording } from '#src/domain/decision/record.ts'
import type { GuidingOutcome } from '#src/domain/guiding-text/adoption.ts'
import type { AmendmentResult } from '#src/domain/guiding-text/amendment.ts'
import type { Consultation, GuidingAbout, GuidingKind, GuidingStatus } from '#src/domain/guiding-text/guiding-text.ts'
import type { PartContents, PartOrigin, PartType } from '#src/domain/guiding-text/part.ts'
import type { Json } from './foundation.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

/** Texts that a body adopts: their versions, and what was decided about them. */
export interface GuidingTextTables {
  guiding_version: OwnRow & {
    kind: GuidingKind
    number: number
    status: GuidingStatus
    title: string
    about: Json<GuidingAbout>
    consultation: Json<Consultation> | null
    based_on: string | null
    consulted_snapshot_id: string | null
    offered_snapshot_id: string | null
    created_on: string
    revision: Generated<number>
  }
  guiding_part: OwnRow & {
    version_id: string
    key: string
    type: PartType
    code: string
    sequence: number
    content: Json<PartContents[PartType]>
    origin: Json<PartOrigin> | null
    own_words: boolean
    changed_by: string
    changed_on: string
    revision: Generated<number>
  }
  guiding_amendment: OwnRow & {
    version_id: string
    sequence: number
    part_key: string | null
    title: string
    text: string
    submitted_by: string
    result: AmendmentResult
    recorded_by: string
    recorded_on: string
  }
  guiding_step: OwnRow & {
    version_id: string
    sequence: number
    trigger: string
    from_status: string
    to_status: string
    reason: string
    taken_by: string
    taken_on: string
  }
  guiding_decision: OwnRow & {
    number: string
    version_id: string
    kind: GuidingKind
    version_number: number
    title: string
    outcome: GuidingOutcome
    origin: 'taken' | 'historic'
    body_id: string
    decided_on: string
    effective_on: string | null
    review_by: string | null
    motivation: string
    why_not_alternatives: string
    wording: Wording | null
    handling: Handling | null
    assignment: string
    document_reference: string
    official_record: string
    competence: Json<Competence>
    snapshot_id: string
    offered_snapshot_id: string | null
    recorded_by: string
    recorded_at: string
  }
  adopted_version: OwnRow & {
    version_id: string
    decision_id: string
    kind: GuidingKind
    number: number
    in_force_from: string
    review_by: string
    snapshot_id: string
  }
  norm_deviation: OwnRow & {
    algorithm_id: string
    decision_id: string
    norm_key: string
    norm_code: string
    statement: string
    framework_number: number
    reason: string
    recorded_by: string
    recorded_on: string
  }
  norm_question: OwnRow & {
    algorithm_id: string | null
    nature: 'silent' | 'clash'
    text: string
    norm_codes: string[]
    asked_by: string
    asked_on: string
    due_on: string
  }
  norm_question_answer: OwnRow & {
    norm_question_id: string
    text: string
    for_next_version: boolean
    answered_by: string
    answered_on: string
  }
  reconsideration: OwnRow & {
    algorithm_id: string
    framework_number: number
    norm_keys: string[]
    norm_codes: string[]
    decided: boolean
    created_on: string
    due_on: string
  }
}

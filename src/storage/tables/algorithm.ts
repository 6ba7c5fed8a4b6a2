import type { Generated } from 'kysely'
import type { TakenOver } from '#src/domain/algorithm/algorithm.ts'
import type { ClassOrigin } from '#src/domain/ai-act/outcome.ts'
import type { AiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import type { ClassGround, Criteria } from '#src/domain/algorithm/classification.ts'
import type { AlgorithmFacts, FactKey } from '#src/domain/algorithm/facts.ts'
import type { ScreeningAnswer } from '#src/domain/screening/screening.ts'
import type { Json } from './foundation.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

interface OfAlgorithm extends OwnRow {
  algorithm_id: string
}

/** Algorithms with their dossier: screening, class, route, stops. */
export interface AlgorithmTables {
  algorithm: OwnRow & {
    slug: string
    name: string
    facts: Json<AlgorithmFacts>
    status: string
    phase: string
    legacy: boolean
    competent_body_id: string | null
    competence_basis: string | null
    portfolio_holder_id: string | null
    process_owner_id: string | null
    project_lead_id: string | null
    overseer_id: string | null
    risk_class: string | null
    class_confirmed: Generated<boolean>
    taken_over: Json<TakenOver | null> | null
    unchecked: Json<readonly FactKey[]>
    registered_at: string
    changed_at: string
    /** Version of the facts. */
    number: Generated<number>
    revision: Generated<number>
  }
  algorithm_version: OfAlgorithm & {
    number: number
    facts: Json<AlgorithmFacts>
    saved_by: string | null
    saved_at: string
  }
  algorithm_other_use: OfAlgorithm & {
    /** The algorithm that was here first. */
    first_use_id: string
    recorded_by: string | null
    recorded_at: string
  }
  algorithm_old_address: OfAlgorithm & { slug: string; replaced_by: string | null; replaced_on: string }
  algorithm_duty: OfAlgorithm & {
    duty: string
    holder_id: string | null
    basis: string | null
    valid_from: string
    recorded_by: string | null
    recorded_at: string
  }
  screening: OfAlgorithm & {
    number: number
    state: string
    answers: Json<readonly ScreeningAnswer[]>
    submitted_by: string | null
    reviewed_by: string | null
    reviewed_on: string | null
    review_note: string | null
    revision: Generated<number>
  }
  classification: OfAlgorithm & {
    criteria: Json<Criteria>
    risk_class: string
    doubt: boolean
    grounds: Json<readonly ClassGround[]>
    ai_act_risk_group: string | null
    ai_act: Json<AiActFacts> | null
    origin: Json<ClassOrigin | null> | null
    reason: string
    proposed_by: string
    proposed_on: string
    proposed_at: string
  }
  classification_confirmation: OwnRow & { classification_id: string; confirmed_by: string; confirmed_on: string }
  status_change: OfAlgorithm & {
    from_status: string
    to_status: string
    gate: string | null
    reason: string
    changed_by: string | null
    changed_on: string
    changed_at: string
  }
  gate_passage: OfAlgorithm & {
    gate: string
    kind: string
    note: string
    passed_on: string
    recorded_by: string
    recorded_at: string
  }
  dossier_paper: OfAlgorithm & {
    kind: string
    state: string
    title: string
    address: string | null
    dated_on: string | null
    adopted_by: string | null
    recorded_by: string
    recorded_at: string
  }
  emergency_stop: OfAlgorithm & {
    from_status: string
    reason: string
    scope: string | null
    fallback: string | null
    review_from: string | null
    stopped_by: string
    stopped_on: string
    stopped_at: string
  }
  emergency_stop_note: OwnRow & {
    stop_id: string
    kind: string
    text: string
    noted_by: string
    noted_on: string
    noted_at: string
  }
}

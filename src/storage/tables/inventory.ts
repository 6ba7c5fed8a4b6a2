import type { InventoryOutcome, ListedAlgorithm } from '#src/domain/inventory/confirmation.ts'
import type { RowAnswer } from '#src/domain/inventory/compare-list.ts'
import type { ListKind, ListRow } from '#src/domain/inventory/list-row.ts'
import type { Json } from './foundation.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

/** Whether the list of algorithms is complete: who was asked, and what they said. */
export interface InventoryTables {
  inventory_request: OwnRow & {
    person_id: string
    person_function: string
    note: string
    asked_by: string
    asker_function: string
    asked_on: string
    due_on: string
    recorded_at: string
  }
  inventory_answer: OwnRow & {
    request_id: string
    outcome: InventoryOutcome
    words: string
    listed: Json<readonly ListedAlgorithm[]>
    not_ours: Json<readonly ListedAlgorithm[]>
    answered_by: string
    answerer_function: string
    answered_on: string
    recorded_at: string
  }
  inventory_list: OwnRow & {
    kind: ListKind
    file_name: string
    rows: Json<readonly ListRow[]>
    compared_by: string
    compared_on: string
    recorded_at: string
  }
  inventory_list_answer: OwnRow & {
    kind: ListKind
    name: string
    supplier: string
    identifier: string
    answer: RowAnswer
    algorithm_id: string | null
    reason: string
    answered_by: string
    answerer_function: string
    answered_on: string
    recorded_at: string
    sequence: number
  }
}

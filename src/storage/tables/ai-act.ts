import type { Generated, GeneratedAlways } from 'kysely'
import type { DecisionTree, TreeVersion } from '#src/domain/ai-act/decision-tree.ts'
import type { ToldStep } from '#src/domain/ai-act/outcome.ts'
import type { Step } from '#src/domain/ai-act/walk.ts'
import type { Json } from './foundation.ts'

/** Decision trees about the AI Act, and walks through them. */
export interface AiActTables {
  decision_tree: {
    sha256: string
    origin: string
    name: string
    version: string
    tree: Json<DecisionTree>
    kept_at: string
  }
  decision_tree_choice: {
    id: string
    organisation_id: string
    tree_sha256: string
    sequence: GeneratedAlways<number>
    used: boolean
    chosen_by: string
    chosen_on: string
  }
  decision_tree_upload: {
    id: string
    organisation_id: string
    person_id: string
    tree: Json<DecisionTree>
    warnings: Json<readonly unknown[]>
    uploaded_at: string
  }
  ai_act_walk: {
    id: string
    organisation_id: string
    algorithm_id: string
    number: number
    tree: Json<TreeVersion>
    state: string
    path: Json<readonly Step[]>
    told: Json<readonly ToldStep[]>
    remembered: Json<readonly Step[]>
    started_by: string
    started_on: string
    changed_at: string
    revision: Generated<number>
  }
}

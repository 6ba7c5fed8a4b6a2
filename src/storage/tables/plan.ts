import type { GoalRelationKind } from '#src/domain/plan/goal-relation.ts'
import type { MilestoneState } from '#src/domain/plan/progress.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

/** Progress of the plan, and how algorithms relate to its goals. */
export interface PlanTables {
  plan_note: OwnRow & {
    goal_key: string
    milestone_key: string | null
    state: MilestoneState | null
    text: string
    evidence: string
    noted_on: string
    noted_by: string
    noter_function: string
    recorded_at: string
  }
  goal_relation: OwnRow & {
    algorithm_id: string
    goal_key: string
    plan_version_id: string
    goal_code: string
    goal_title: string
    relation: GoalRelationKind
    explanation: string
    related_by: string
    related_by_function: string
    related_on: string
    recorded_at: string
  }
}

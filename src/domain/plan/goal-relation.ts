import type { Day } from '../shared/dates.ts'

/** How an algorithm relates to a goal of the plan. */
export const goalRelations = ['fits', 'deviates', 'untouched'] as const
export type GoalRelationKind = (typeof goalRelations)[number]

/** What somebody wrote about an algorithm and a goal. A new one takes the place of the one before, which stays. */
export interface GoalRelation {
  readonly id: string
  readonly algorithmId: string
  readonly goalKey: string
  /** The version of the plan in which the goal stood. */
  readonly planVersionId: string
  readonly goalCode: string
  readonly goalTitle: string
  readonly relation: GoalRelationKind
  /** What the goal means here; also why it is not touched. */
  readonly explanation: string
  readonly relatedBy: string
  readonly relatedByFunction: string
  readonly relatedOn: Day
}

/** A relation to a goal as it is part of a weighing, and frozen with it. */
export interface WeighedGoal extends Pick<
  GoalRelation,
  'planVersionId' | 'goalCode' | 'goalTitle' | 'relation' | 'explanation' | 'relatedByFunction' | 'relatedOn'
> {
  /** The key of the goal: the same in every version of the plan and of the weighing. */
  readonly id: string
}

/** The latest word per goal. */
export const latestRelations = (relations: readonly GoalRelation[]): readonly GoalRelation[] =>
  relations.filter((one, index) => !relations.slice(index + 1).some(({ goalKey }) => goalKey === one.goalKey))

import type { PlanInForce } from '#src/domain/plan/plan-in-force.ts'
import { latestRelations, type GoalRelation } from '#src/domain/plan/goal-relation.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectGoalRelations } from '#src/storage/plan-notes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { planInForce } from './plan-in-force.ts'

/** The goals of the plan beside one algorithm. */
export interface GoalRelationsView {
  readonly algorithm: { readonly id: string; readonly name: string }
  readonly plan: PlanInForce | null
  /** The latest word per goal. */
  readonly relations: readonly GoalRelation[]
}

/** How an algorithm relates to the goals of the plan; nothing when there is no such algorithm. */
export function readGoalRelations(ctx: Context, algorithmId: string): Promise<GoalRelationsView | undefined> {
  return within(ctx, async (tx) => {
    const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
    if (algorithm === undefined) return undefined
    return {
      algorithm: { id: algorithm.id, name: algorithm.facts.name },
      plan: await planInForce(tx, ctx.today),
      relations: latestRelations(await selectGoalRelations(tx, algorithmId)),
    }
  })
}

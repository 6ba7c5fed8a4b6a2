import type { GoalRelation, GoalRelationKind } from '#src/domain/plan/goal-relation.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertGoalRelation } from '#src/storage/plan-notes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { planInForce } from './plan-in-force.ts'
import { recordEvents } from '#src/workflows/record-event.ts'

export type RelateRefusal = 'not-signed-in' | 'algorithm-unknown' | 'goal-unknown' | 'explanation-missing'

export interface RelateGoals {
  readonly algorithmId: string
  /** Several goals that get the same answer, such as all that are not touched. */
  readonly goalKeys: readonly string[]
  readonly relation: GoalRelationKind
  readonly explanation: string
}

/** Says how an algorithm relates to goals of the plan that is in force. What was said before stays as a record. */
export function relateGoals(
  ctx: Context,
  { goalKeys, ...command }: RelateGoals,
): Promise<Result<readonly GoalRelation[], RelateRefusal>> {
  return within(ctx, async (tx) => {
    const { actor } = ctx
    if (actor === null) return refuse('not-signed-in')
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('algorithm-unknown')
    const plan = await planInForce(tx, ctx.today)
    const goals = plan?.goals.filter(({ key }) => goalKeys.includes(key)) ?? []
    if (plan === null || goals.length === 0 || goals.length < goalKeys.length) return refuse('goal-unknown')
    if (command.explanation.trim() === '') return refuse('explanation-missing')
    const relations = goals.map((goal) => ({
      ...command,
      id: ctx.newId(),
      goalKey: goal.key,
      planVersionId: plan.versionId,
      goalCode: goal.code,
      goalTitle: goal.title,
      relatedBy: actor.personId,
      relatedByFunction: actor.jobTitle,
      relatedOn: ctx.today,
    }))
    for (const relation of relations)
      await insertGoalRelation(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, relation)
    const subject = { kind: 'algorithm', id: command.algorithmId } as const
    await recordEvents(
      tx,
      ctx,
      relations.map((after) => ({ action: 'plan-goal.related', subject, after })),
    )
    return accept(relations)
  })
}

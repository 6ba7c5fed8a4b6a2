import type { GoalRelation, GoalRelationKind } from '#src/domain/plan/goal-relation.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertGoalRelation } from '#src/storage/plan-notes.ts'
import { within, type Context } from './context.ts'
import { planInForce } from './plan-in-force.ts'
import { recordEvent } from './record-event.ts'

export interface RelateGoal {
  readonly algorithmId: string
  readonly goalKey: string
  readonly relation: GoalRelationKind
  readonly explanation: string
}

/** Says how an algorithm relates to a goal of the plan that is in force. What was said before stays as a record. */
export function relateGoal(
  ctx: Context,
  command: RelateGoal,
): Promise<Result<GoalRelation, 'not-signed-in' | 'algorithm-unknown' | 'goal-unknown' | 'explanation-missing'>> {
  return within(ctx, async (tx) => {
    const { actor } = ctx
    if (actor === null) return refuse('not-signed-in')
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('algorithm-unknown')
    const plan = await planInForce(tx, ctx.today)
    const goal = plan?.goals.find(({ key }) => key === command.goalKey)
    if (plan === null || goal === undefined) return refuse('goal-unknown')
    if (command.explanation.trim() === '') return refuse('explanation-missing')
    const relation = {
      ...command,
      id: ctx.newId(),
      planVersionId: plan.versionId,
      goalCode: goal.code,
      goalTitle: goal.title,
      relatedBy: actor.personId,
      relatedByFunction: actor.jobTitle,
      relatedOn: ctx.today,
    }
    await insertGoalRelation(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, relation)
    await recordEvent(tx, ctx, {
      action: 'plan-goal.related',
      subject: { kind: 'algorithm', id: command.algorithmId },
      after: relation,
    })
    return accept(relation)
  })
}

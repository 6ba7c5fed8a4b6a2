import type { GoalRelation } from '#src/domain/plan/goal-relation.ts'
import type { ProgressNote } from '#src/domain/plan/progress.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

interface Recorded {
  readonly organisationId: string
  readonly recordedAt: Moment
}

export async function insertPlanNote(
  tx: Tx,
  { organisationId, recordedAt }: Recorded,
  note: ProgressNote,
): Promise<void> {
  await tx
    .insertInto('plan_note')
    .values({
      id: note.id,
      organisation_id: organisationId,
      goal_key: note.goalKey,
      milestone_key: note.milestoneKey,
      state: note.state,
      text: note.text,
      evidence: note.evidence,
      noted_on: note.notedOn,
      noted_by: note.notedBy,
      noter_function: note.noterFunction,
      recorded_at: recordedAt,
    })
    .execute()
}

/** Every report about the plan, oldest first. */
export async function selectPlanNotes(tx: Tx): Promise<ProgressNote[]> {
  return tx
    .selectFrom('plan_note')
    .select(['id', 'goal_key as goalKey', 'milestone_key as milestoneKey', 'state', 'text', 'evidence'])
    .select(['noted_on as notedOn', 'noted_by as notedBy', 'noter_function as noterFunction'])
    .orderBy('noted_on')
    .orderBy('recorded_at')
    .execute()
}

export async function insertGoalRelation(
  tx: Tx,
  { organisationId, recordedAt }: Recorded,
  relation: GoalRelation,
): Promise<void> {
  await tx
    .insertInto('goal_relation')
    .values({
      id: relation.id,
      organisation_id: organisationId,
      algorithm_id: relation.algorithmId,
      goal_key: relation.goalKey,
      plan_version_id: relation.planVersionId,
      goal_code: relation.goalCode,
      goal_title: relation.goalTitle,
      relation: relation.relation,
      explanation: relation.explanation,
      related_by: relation.relatedBy,
      related_by_function: relation.relatedByFunction,
      related_on: relation.relatedOn,
      recorded_at: recordedAt,
    })
    .execute()
}

/** What was said about one algorithm and the goals, oldest first. */
export async function selectGoalRelations(tx: Tx, algorithmId: string): Promise<GoalRelation[]> {
  return tx
    .selectFrom('goal_relation')
    .select(['id', 'algorithm_id as algorithmId', 'goal_key as goalKey', 'plan_version_id as planVersionId'])
    .select(['goal_code as goalCode', 'goal_title as goalTitle', 'relation', 'explanation'])
    .select(['related_by as relatedBy', 'related_by_function as relatedByFunction', 'related_on as relatedOn'])
    .where('algorithm_id', '=', algorithmId)
    .orderBy('related_on')
    .orderBy('recorded_at')
    .execute()
}

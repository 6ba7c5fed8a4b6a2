import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import { selectOptionalCondition } from '#src/storage/conditions.ts'
import { selectDecisionLinesOf } from '#src/storage/decisions.ts'
import { selectOptionalFile, type StoredFile } from '#src/storage/files.ts'
import { within, type Context } from './context.ts'
import { decisionPage, type DecisionPageData } from './read-decision.ts'

/** A condition with the decision that set it. */
export interface ConditionPageData {
  readonly followed: FollowedCondition
  readonly decision: DecisionPageData
  /** Numbers of the decisions that changed it, by id. */
  readonly numbers: ReadonlyMap<string, string>
}

/** One condition with what happened to it. */
export function readCondition(ctx: Context, id: string): Promise<ConditionPageData | undefined> {
  return within(ctx, async (tx) => {
    const followed = await selectOptionalCondition(tx, id)
    if (followed === undefined) return undefined
    const decision = await decisionPage(tx, followed.condition.decisionId)
    if (decision === undefined) return undefined
    const lines = await selectDecisionLinesOf(tx, decision.algorithm.id)
    return { followed, decision, numbers: new Map(lines.map((line) => [line.id, line.number])) }
  })
}

/** The file that was handed in as proof of a condition. */
export function readProof(ctx: Context, conditionId: string, fileId: string): Promise<StoredFile | undefined> {
  return within(ctx, async (tx) => {
    const followed = await selectOptionalCondition(tx, conditionId)
    const given = followed?.events.some((event) => event.fileId === fileId) ?? false
    return given ? selectOptionalFile(tx, fileId) : undefined
  })
}

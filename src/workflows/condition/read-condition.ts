import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import { peopleOf, unheldOf } from '#src/domain/condition/unheld.ts'
import { selectOptionalCondition } from '#src/storage/conditions.ts'
import { selectOptionalDecisionOfCondition } from '#src/storage/decisions.ts'
import { selectHere } from '#src/storage/here.ts'
import { selectOptionalFile, type StoredFile } from '#src/storage/files.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { decisionPage, type DecisionPageData } from '#src/workflows/decision/read-decision.ts'

/** A condition with the decision that set it. */
export interface ConditionPageData {
  readonly followed: FollowedCondition
  /** What of it nobody here does or checks any more. */
  readonly unheld: readonly ('owner' | 'verifier')[]
  readonly decision: DecisionPageData
}

/** One condition with what happened to it. */
export function readCondition(ctx: Context, id: string): Promise<ConditionPageData | undefined> {
  return within(ctx, async (tx) => {
    const decision = await decisionPage(tx, await selectOptionalDecisionOfCondition(tx, id), ctx.today)
    const followed = decision?.conditions.find(({ condition }) => condition.id === id)
    if (decision === undefined || followed === undefined) return undefined
    const here = await selectHere(tx, peopleOf(followed.condition), ctx.today)
    return { followed, decision, unheld: unheldOf(followed, here) }
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

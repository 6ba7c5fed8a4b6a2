import type { Result } from '#src/domain/shared/result.ts'
import { refuse } from '#src/domain/shared/result.ts'
import type { MoveRefusal } from '#src/domain/weighing/transitions.ts'
import type { Context } from '#src/workflows/context.ts'
import { withWeighing } from './with-weighing.ts'
import { carryMove } from './weighing-moves.ts'

/** Steps that somebody takes on the page of the weighing; the other steps belong to a proposal or a decision. */
export const ownTriggers = ['startDialogue', 'openFacts', 'release', 'takeBack', 'close', 'reopen'] as const
export type OwnTrigger = (typeof ownTriggers)[number]

/** Going back on something that was settled asks for a reason. */
export const needsReason = (trigger: OwnTrigger): boolean =>
  trigger === 'openFacts' || trigger === 'takeBack' || trigger === 'reopen'

export interface MoveWeighing {
  readonly algorithmId: string
  readonly trigger: OwnTrigger
  readonly reason: string
}

/** Moves a weighing on, or back with a reason. Releasing freezes the version; `carryMove` calls `recordEvent`. */
export function moveWeighing(
  ctx: Context,
  { algorithmId, trigger, reason }: MoveWeighing,
): Promise<Result<unknown, MoveRefusal | 'reason-missing' | 'not-found'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, stamp }) => {
    if (needsReason(trigger) && reason.trim() === '') return refuse('reason-missing')
    const { roles } = stamp.contributor
    return carryMove(tx, ctx, weighing, { trigger, roles, reason: reason || null, hasDecisionQuestion: false })
  })
}

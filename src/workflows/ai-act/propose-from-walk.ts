import { outcomeOf } from '#src/domain/ai-act/outcome.ts'
import { proposeFacts } from '#src/domain/ai-act/propose-facts.ts'
import type { Classification, ClassificationRefusal, Criteria } from '#src/domain/algorithm/classification.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { updateWalk } from '#src/storage/ai-act-walks.ts'
import type { Context } from '#src/workflows/context.ts'
import { proposeWithin } from '#src/workflows/screening/propose-classification.ts'
import { withWalk, type HeldRefusal, type OfWalk } from './with-walk.ts'

/** The part of the class that the tree does not answer, and why. */
export type ProposeFromWalk = OfWalk & {
  readonly criteria: Pick<Criteria, 'legalEffect' | 'categorises' | 'ownJudgement'>
  readonly reason: string
}

/** A person makes the outcome of a walk into a proposed class; the other criteria are their own answer. */
export function proposeFromWalk(
  ctx: Context,
  { criteria, reason, ...of }: ProposeFromWalk,
): Promise<Result<Classification, ClassificationRefusal | HeldRefusal | 'not-open' | 'not-finished'>> {
  return withWalk<Classification, ClassificationRefusal | 'not-open' | 'not-finished'>(
    ctx,
    of,
    async (tx, { walk, tree, algorithm }) => {
      if (walk.state !== 'open') return refuse('not-open')
      const origin = outcomeOf(tree, walk.tree, walk)
      if (origin === undefined) return refuse('not-finished')
      if (reason.trim() === '') return refuse('reason-missing')
      await updateWalk(tx, { ...walk, state: 'proposed', changedAt: ctx.now })
      const { riskGroup, facts, prohibitedPractice, highRiskAi } = proposeFacts(origin)
      return proposeWithin(tx, ctx, {
        algorithm,
        origin,
        criteria: { ...criteria, prohibitedPractice, highRiskAi },
        aiActRiskGroup: riskGroup,
        aiAct: facts,
        reason,
      })
    },
  )
}

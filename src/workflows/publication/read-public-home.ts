import { domainsOfLife, type DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import { mergedPage } from '#src/domain/publication/merge-decisions.ts'
import type { PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import { selectGuidingDecisions } from '#src/storage/guiding-decisions.ts'
import { selectPublicOverview } from '#src/storage/views/public-algorithms.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { everyAlgorithm, listedAlgorithms, type ListedAlgorithm } from './read-public-algorithms.ts'
import { publicDecisions, summaryOf, textSummaryOf } from '#src/workflows/decision/read-public-decisions.ts'

export interface PublicHome {
  readonly newest: readonly PublicDecisionSummary[]
  readonly coming: readonly ListedAlgorithm[]
  readonly domains: readonly DomainOfLife[]
  readonly withoutDecision: number
}

/** What the front page shows: the newest decisions, what is coming, and where to start. */
export function readPublicHome(ctx: Context): Promise<PublicHome> {
  return within(ctx, async (tx) => {
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const { officials } = surroundings
    const { items } = await publicDecisions(tx, ctx.today, { weighed: 'none', limit: 4, offset: 0, surroundings })
    const asked = { ...everyAlgorithm, coming: true, pageSize: 4, officials }
    const coming = await listedAlgorithms(tx, ctx.today, asked)
    const overview = await selectPublicOverview(tx, ctx.today)
    const texts = (await selectGuidingDecisions(tx)).map(textSummaryOf)
    return {
      newest: mergedPage({ part: items.map(summaryOf), start: 0 }, texts, { offset: 0, limit: 4 }),
      coming: coming.items,
      domains: domainsOfLife.filter((domain) => overview.domains.includes(domain)),
      withoutDecision: overview.withoutDecision,
    }
  })
}

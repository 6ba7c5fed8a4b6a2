import type { DossierProgress } from '#src/domain/route/gather.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { selectConditionStanding, selectDossierDeciding } from './dossier-decisions.ts'
import type { DossierRows } from './dossier.ts'

const weighedEnough = ['factuallyComplete', 'readyForProposal', 'submitted', 'weighed', 'closed']

const latestReview = ({ decisions }: DossierRows): Day | null => decisions.at(-1)?.reviewOn ?? null

/** What weighing, advice, proposals and decisions say about an algorithm, for its route. */
export async function selectDossierProgress(tx: Tx, dossier: DossierRows, today: Day): Promise<DossierProgress> {
  const { id } = dossier.algorithm
  const { outcomes, proposals } = await selectDossierDeciding(tx, id)
  const { awaited } = await selectConditionStanding(tx, id, today)
  const { advices, adviceRequests, weighingStatus } = dossier
  return {
    outcomes,
    proposals,
    weighingReady: weighingStatus !== null && weighedEnough.includes(weighingStatus),
    advicesReady: advices.length + adviceRequests.length > 0 && adviceRequests.every((one) => one.settled),
    fgAdviceReady:
      advices.some((one) => one.kind === 'fg') || adviceRequests.some((one) => one.kind === 'fg' && one.settled),
    openPreconditions: awaited.length,
    reviewDueOn: latestReview(dossier),
  }
}

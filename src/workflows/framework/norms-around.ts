import {
  asNormToAnswer,
  frameworkFlags,
  stillAllowed,
  unsettledDeviations,
  type NormToAnswer,
} from '#src/domain/framework/norm-answers.ts'
import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import { normsThatApply } from '#src/domain/framework/norms-that-apply.ts'
import type { GoalInForce } from '#src/domain/plan/plan-in-force.ts'
import type { RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce, selectTextsInForce, type AdoptedText } from '#src/storage/guiding-decisions.ts'
import type { AdvisedAlgorithm } from '#src/storage/views/known-algorithm.ts'
import { selectOptionalNormSituation, type NormSituationRow } from '#src/storage/views/norm-situation.ts'
import { planOf } from '#src/workflows/plan/plan-in-force.ts'

/** The norms in force that apply to an algorithm, and the framework that they stand in. */
export interface NormsAround {
  /** Nothing: without a framework. */
  readonly framework: FrameworkReference | null
  readonly norms: readonly NormToAnswer[]
  /** Norms from which a body allowed this algorithm to deviate, as they read now. */
  readonly allowedKeys: readonly string[]
}

/** Which norms this algorithm has to answer on a day. For use inside a workflow. */
export const normsAround = async (tx: Tx, algorithmId: string, day: Day): Promise<NormsAround> =>
  normsIn(await selectOptionalTextInForce(tx, 'framework', day), await selectOptionalNormSituation(tx, algorithmId))

/** Which norms of the framework in force an algorithm has to answer. */
export function normsIn(inForce: AdoptedText | undefined, situation: NormSituationRow | undefined): NormsAround {
  if (inForce === undefined) return { framework: null, norms: [], allowedKeys: [] }
  const { content, sha256 } = inForce
  const applying = situation === undefined ? [] : normsThatApply(content, situation)
  const norms = applying.map((norm) => asNormToAnswer(norm, content.number))
  return {
    framework: { number: content.number, title: content.title, sha256 },
    norms,
    allowedKeys: stillAllowed(norms, situation?.allowed ?? []),
  }
}

/** What norms look at in an algorithm that was read already. */
export const normSituationOf = ({ algorithm, allowed }: AdvisedAlgorithm): NormSituationRow => ({
  status: algorithm.status,
  riskClass: algorithm.riskClass,
  domains: algorithm.facts.domainsOfLife,
  contract: algorithm.facts.flags.contract,
  allowed,
})

/** The norms that a weighing has to answer on a day, and the goals of the plan. For use inside a workflow. */
export async function agreementsAround(
  tx: Tx,
  algorithmId: string,
  day: Day,
): Promise<{ readonly norms: NormsAround; readonly goals: readonly GoalInForce[] }> {
  const inForce = await selectTextsInForce(tx, ['framework', 'plan'], day)
  const plan = inForce.get('plan')
  return {
    norms: normsIn(inForce.get('framework'), await selectOptionalNormSituation(tx, algorithmId)),
    goals: plan === undefined ? [] : planOf(plan).goals,
  }
}

/** What the framework means for who decides about this algorithm. */
export const flagsOfNorms = (
  { framework, norms, allowedKeys }: NormsAround,
  weighing: Pick<Weighing, 'normRelations' | 'disputes'> | undefined,
): readonly RoutingFlag[] =>
  frameworkFlags(framework !== null, weighing === undefined ? [] : unsettledDeviations(norms, weighing, allowedKeys))

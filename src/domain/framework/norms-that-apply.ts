import type { RiskClass } from '../algorithm/risk-class.ts'
import type { AlgorithmStatus, LifecyclePhase } from '../algorithm/status.ts'
import type { GuidingContent } from '../guiding-text/content.ts'
import { partsOf, type FrozenPart } from '../guiding-text/part.ts'
import type { DomainOfLife } from '../publication/domain-of-life.ts'
import type { Norm, NormActivity } from './norm.ts'

/** What is known of an algorithm, as far as norms look at it. Unknown never takes a norm away (law 8). */
export interface NormSituation {
  /** `null`: not classified yet. */
  readonly riskClass: RiskClass | null
  readonly status: AlgorithmStatus
  readonly domains: readonly DomainOfLife[]
  /** It is bought; `null` when nobody knows. */
  readonly contract: boolean | null
}

/** A weighing before use is also about the use itself, so its norms are answered then too. */
const activities: Readonly<Record<AlgorithmStatus, readonly NormActivity[]>> = {
  idea: ['development', 'use'],
  inDevelopment: ['development', 'use'],
  pilot: ['development', 'use'],
  inUse: ['use'],
  suspended: ['use'],
  outOfUse: ['ending'],
  rejected: [],
  withdrawn: [],
}

const before: readonly LifecyclePhase[] = [
  'problemAnalysis',
  'design',
  'dataExploration',
  'development',
  'validation',
  'implementation',
]
const phases: Readonly<Record<AlgorithmStatus, readonly LifecyclePhase[]>> = {
  idea: before,
  inDevelopment: before,
  pilot: ['validation', 'implementation', 'monitoring'],
  inUse: ['monitoring'],
  suspended: ['monitoring'],
  outOfUse: ['decommissioning'],
  rejected: [],
  withdrawn: [],
}

const overlaps = <Value>(asked: readonly Value[], present: readonly Value[]): boolean =>
  asked.length === 0 || asked.some((one) => present.includes(one))

/** True when the norm holds for this algorithm now. */
export function normApplies(
  { content: { scope } }: { readonly content: Pick<Norm, 'scope'> },
  situation: NormSituation,
): boolean {
  const { riskClass, status, domains, contract } = situation
  const doing: readonly NormActivity[] = [...activities[status], ...(contract === false ? [] : ['purchase' as const])]
  return (
    overlaps(scope.activities, doing) &&
    overlaps(scope.phases, phases[status]) &&
    (riskClass === null || overlaps(scope.riskClasses, [riskClass])) &&
    (domains.length === 0 || overlaps(scope.domains, domains))
  )
}

/** The norms of a framework that hold for this algorithm now, in the order of the text. */
export const normsThatApply = (content: GuidingContent, situation: NormSituation): readonly FrozenPart<'norm'>[] =>
  partsOf(content.parts, 'norm').filter((norm) => normApplies(norm, situation))

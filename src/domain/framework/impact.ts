import type { GuidingContent } from '../guiding-text/content.ts'
import { partsOf, type FrozenPart } from '../guiding-text/part.ts'
import type { NormScope } from './norm.ts'
import { normApplies, type NormSituation } from './norms-that-apply.ts'

/** An algorithm that a norm could touch, and whether a body decided about it. */
export interface TouchableAlgorithm extends NormSituation {
  readonly id: string
  readonly name: string
  readonly decisions: readonly { readonly number: string; readonly title: string }[]
}

/** A norm that is new or reads differently. */
export interface ChangedNorm {
  readonly norm: FrozenPart<'norm'>
  readonly what: 'added' | 'changed'
}

/** What adopting a version would ask to look at again, and why. */
export interface NormImpact {
  readonly algorithm: TouchableAlgorithm
  readonly norms: readonly ChangedNorm[]
}

const sameValues = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value))

const sameScope = (one: NormScope, other: NormScope): boolean =>
  sameValues(one.activities, other.activities) &&
  sameValues(one.phases, other.phases) &&
  sameValues(one.riskClasses, other.riskClasses) &&
  sameValues(one.domains, other.domains)

const sameWords = (one: FrozenPart<'norm'>, other: FrozenPart<'norm'>): boolean =>
  one.content.statement === other.content.statement && sameScope(one.content.scope, other.content.scope)

/** Norms that a version adds or rewords; a norm that goes asks nothing. */
export function changedNorms(before: GuidingContent | null, after: GuidingContent): readonly ChangedNorm[] {
  const old = partsOf(before?.parts ?? [], 'norm')
  return partsOf(after.parts, 'norm').flatMap((norm): readonly ChangedNorm[] => {
    const was = old.find(({ key }) => key === norm.key)
    if (was === undefined) return [{ norm, what: 'added' }]
    return sameWords(was, norm) ? [] : [{ norm, what: 'changed' }]
  })
}

const ended: readonly NormSituation['status'][] = ['outOfUse', 'rejected', 'withdrawn']

/** What is over is not looked at again. */
export const isEnded = ({ status }: Pick<NormSituation, 'status'>): boolean => ended.includes(status)

/** The algorithms that new and reworded norms would touch, each with the norms and the reason. */
export function impactOf(
  before: GuidingContent | null,
  after: GuidingContent,
  algorithms: readonly TouchableAlgorithm[],
): readonly NormImpact[] {
  const changed = changedNorms(before, after)
  return algorithms
    .filter((algorithm) => !isEnded(algorithm))
    .map((algorithm) => ({
      algorithm,
      norms: changed.filter(({ norm }) => normApplies(norm, algorithm)),
    }))
    .filter(({ norms }) => norms.length > 0)
}

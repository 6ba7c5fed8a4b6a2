import type { AdoptedVersion, GuidingDecision } from '../guiding-text/adoption.ts'
import { inForceOn } from '../guiding-text/standing.ts'
import type { Day } from '../shared/dates.ts'
import type { Norm } from './norm.ts'
import { normApplies, type NormSituation } from './norms-that-apply.ts'

/** A version of the framework that a body adopted, with its norms as far as they say what is looked at again. */
export interface AdoptedNorms extends Pick<AdoptedVersion, 'versionId' | 'kind' | 'number' | 'inForceFrom'> {
  readonly norms: readonly (Pick<Norm, 'statement' | 'scope'> & { readonly key: string; readonly code: string })[]
}

/** An algorithm that was to be looked at again because of norms, with what its weighing says of them. */
export interface ToReconsider {
  /** The version that added or reworded the norms. */
  readonly frameworkNumber: number
  readonly normKeys: readonly string[]
  readonly situation: NormSituation
  /** Norms to which the weighing answered, in the words that they had then. */
  readonly answered: readonly { readonly key: string; readonly norm: string }[]
}

/** What the framework has become, and when. */
export interface FrameworksOnDay {
  readonly adopted: readonly AdoptedNorms[]
  readonly decisions: readonly Pick<GuidingDecision, 'versionId' | 'outcome' | 'effectiveOn'>[]
  readonly today: Day
}

/** Norms that a weighing still has to answer, and from which day it can. */
export interface NormsLeft {
  readonly inForceFrom: Day
  readonly norms: AdoptedNorms['norms']
}

/**
 * The norms because of which an algorithm still waits to be looked at again. A norm that was taken out, repealed or reworded
 * since, or that no longer holds for this algorithm, asks nothing more: what took its place asks for itself.
 */
export function normsLeft(
  { frameworkNumber, normKeys, situation, answered }: ToReconsider,
  { adopted, decisions, today }: FrameworksOnDay,
): NormsLeft | null {
  const own = adopted.find(({ number }) => number === frameworkNumber)
  if (own === undefined) return null
  const day = own.inForceFrom > today ? own.inForceFrom : today
  const current = inForceOn(adopted, decisions, { kind: 'framework', day })
  const norms = (current?.norms ?? []).filter(
    ({ key, statement, scope }) =>
      normKeys.includes(key) &&
      own.norms.some((norm) => norm.key === key && norm.statement === statement) &&
      normApplies({ content: { scope } }, situation) &&
      !answered.some((one) => one.key === key && one.norm === statement),
  )
  return norms.length === 0 ? null : { inForceFrom: own.inForceFrom, norms }
}

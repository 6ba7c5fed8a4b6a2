import { changedFacts, isFlag, sameFact } from '../algorithm/compare-facts.ts'
import type { AlgorithmFacts, AlgorithmFlag, FactKey } from '../algorithm/facts.ts'

/** Facts after an import: which were taken from the register, and which of our own were kept although it differs. */
export interface MergedFacts {
  readonly facts: AlgorithmFacts
  readonly taken: readonly FactKey[]
  readonly kept: readonly FactKey[]
}

/**
 * Takes over what changed in the register since the last import, except where somebody here changed the fact: what a
 * person wrote is never overwritten by a file.
 */
export function mergeFacts(current: AlgorithmFacts, earlier: AlgorithmFacts, incoming: AlgorithmFacts): MergedFacts {
  const differs = changedFacts(earlier, incoming).filter((key) => !sameFact(incoming, current, key))
  const taken = differs.filter((key) => sameFact(current, earlier, key))
  const flags = Object.fromEntries(taken.filter(isFlag).map((key) => [key, incoming.flags[key]]))
  const facts = Object.fromEntries(
    taken.filter((key): key is Exclude<FactKey, AlgorithmFlag> => !isFlag(key)).map((key) => [key, incoming[key]]),
  )
  return {
    facts: { ...current, ...facts, flags: { ...current.flags, ...flags } },
    taken,
    kept: differs.filter((key) => !taken.includes(key)),
  }
}

import { algorithmFlags, type AlgorithmFacts, type AlgorithmFlag, type FactKey } from '../algorithm/facts.ts'
import { canonicalJson } from '../audit/canonical-json.ts'

/** Facts after an import: which were taken from the register, and which of our own were kept although it differs. */
export interface MergedFacts {
  readonly facts: AlgorithmFacts
  readonly taken: readonly FactKey[]
  readonly kept: readonly FactKey[]
}

const isFlag = (key: string): key is AlgorithmFlag => (algorithmFlags as readonly string[]).includes(key)

/** Every fact that two sets can differ in. */
const keysOf = (facts: AlgorithmFacts): readonly FactKey[] => [
  ...(Object.keys(facts) as (keyof AlgorithmFacts)[]).filter((key) => key !== 'flags'),
  ...algorithmFlags,
]

const factOf = (facts: AlgorithmFacts, key: FactKey): string =>
  canonicalJson(isFlag(key) ? facts.flags[key] : facts[key])

/**
 * Takes over what changed in the register since the last import, except where somebody here changed the fact: what a
 * person wrote is never overwritten by a file.
 */
export function mergeFacts(current: AlgorithmFacts, earlier: AlgorithmFacts, incoming: AlgorithmFacts): MergedFacts {
  const changed = keysOf(incoming).filter((key) => factOf(incoming, key) !== factOf(earlier, key))
  const differs = changed.filter((key) => factOf(incoming, key) !== factOf(current, key))
  const taken = differs.filter((key) => factOf(current, key) === factOf(earlier, key))
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

import { canonicalJson } from '../audit/canonical-json.ts'
import { algorithmFlags, type AlgorithmFacts, type AlgorithmFlag, type FactKey } from './facts.ts'

/** True for a fact that is one of the flags. */
export const isFlag = (key: string): key is AlgorithmFlag => (algorithmFlags as readonly string[]).includes(key)

/** Every fact that two records can differ in. */
const keysOf = (facts: AlgorithmFacts): readonly FactKey[] => [
  ...(Object.keys(facts) as (keyof AlgorithmFacts)[]).filter((key) => key !== 'flags'),
  ...algorithmFlags,
]

const valueOf = (facts: AlgorithmFacts, key: FactKey): string =>
  canonicalJson(isFlag(key) ? facts.flags[key] : facts[key])

/** Whether two records say the same about one fact. */
export const sameFact = (one: AlgorithmFacts, other: AlgorithmFacts, key: FactKey): boolean =>
  valueOf(one, key) === valueOf(other, key)

/** The facts that a later record tells differently. */
export const changedFacts = (before: AlgorithmFacts, after: AlgorithmFacts): readonly FactKey[] =>
  keysOf(after).filter((key) => !sameFact(before, after, key))

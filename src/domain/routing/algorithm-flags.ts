import type { Answer, Criteria } from '../algorithm/classification.ts'
import type { AlgorithmFacts } from '../algorithm/facts.ts'
import type { ScreeningOutcome } from '../screening/screening.ts'
import type { FlagFact, FlagFacts } from './routing-flag.ts'

/** What the routing looks at in an algorithm. */
export interface KnownOfAlgorithm {
  readonly facts: Pick<AlgorithmFacts, 'flags' | 'automation'>
  readonly criteria: Criteria | null
  /** The class came from doubt and not from what is certain. */
  readonly doubt: boolean
  readonly screening: ScreeningOutcome | null
  readonly legacy: boolean
}

const factOf = (known: boolean | null): FlagFact => {
  if (known === null) return null
  return known ? 'yes' : 'no'
}

const legalEffectOf = (answer: Answer | undefined): FlagFact => answer ?? null

function signalOf(outcome: ScreeningOutcome | null): FlagFact {
  if (outcome === null) return null
  return outcome === 'governanceApplies' ? 'yes' : 'no'
}

/** The flags of an algorithm as far as they are known; what is not known counts by `flagsThatCount`. */
export function flagFactsOf({ facts, criteria, doubt, screening, legacy }: KnownOfAlgorithm): FlagFacts {
  const { flags, automation } = facts
  return {
    personalData: factOf(flags.personalData),
    specialCategories: factOf(flags.specialCategories),
    riskSelection: factOf(flags.riskSelection),
    affectsEmployees: factOf(flags.affectsEmployees),
    vulnerableGroups: factOf(flags.vulnerableGroups),
    generativeAi: factOf(flags.generativeAi),
    contract: factOf(flags.contract),
    fullyAutomated: factOf(automation === null ? null : automation === 'full'),
    legalEffect: legalEffectOf(criteria?.legalEffect),
    screeningSignal: signalOf(screening),
    doubtAboutClass: factOf(doubt),
    legacy: factOf(legacy),
  }
}

import type { RiskClass } from '../algorithm/risk-class.ts'

/** What is known about one flag. `null` means that nobody filled it in. */
export type FlagFact = 'yes' | 'no' | 'unknown' | null

/** Facts about an algorithm. Not knowing counts as yes: doubt counts as the higher class (law 8 of the product). */
export const factFlags = [
  'personalData',
  'specialCategories',
  'riskSelection',
  'fullyAutomated',
  'legalEffect',
  'affectsEmployees',
  'vulnerableGroups',
  'screeningSignal',
  'contract',
] as const

/** Circumstances that hold only when somebody established them. */
export const circumstanceFlags = [
  'generativeAi',
  'doubtAboutClass',
  'ownJudgement',
  'deviatesFromFramework',
  'frameworkOfExecutive',
  'deviatesFromLaw',
  'noFramework',
  'legacy',
  'drasticConsequences',
  'withinBuyingMandate',
  'distinctionFound',
  'unjustifiableDistinction',
  'originInEnforcement',
  'measurementOnly',
  'highResidualRisk',
  'syntheticDataOnly',
  'insubstantialChange',
  'unchangedWithoutSignals',
  'hardConditionFailed',
  'emergency',
  'needsBudget',
] as const

/** Everything about an algorithm or a question that can change who decides. */
export const routingFlags = [...factFlags, ...circumstanceFlags] as const
export type RoutingFlag = (typeof routingFlags)[number]

/** What is filled in about the flags; what is left out is not known. */
export type FlagFacts = Readonly<Partial<Record<RoutingFlag, FlagFact>>>

/** Whether a flag counts, given what is known. Class C was given with risk selection answered no. */
function counts(flag: RoutingFlag, fact: FlagFact, riskClass: RiskClass | null): boolean {
  if (fact === 'yes' || fact === 'no') return fact === 'yes'
  if (flag === 'riskSelection' && riskClass === 'C') return false
  return factFlags.some((known) => known === flag)
}

/** The flags that count: unknown facts count as yes, circumstances only when established. */
export const flagsThatCount = (facts: FlagFacts, riskClass: RiskClass | null): readonly RoutingFlag[] =>
  routingFlags.filter((flag) => counts(flag, facts[flag] ?? null, riskClass))

/** Of the flags that count, those that count because nobody knows. */
export const flagsInDoubt = (facts: FlagFacts, riskClass: RiskClass | null): readonly RoutingFlag[] =>
  flagsThatCount(facts, riskClass).filter((flag) => facts[flag] !== 'yes')

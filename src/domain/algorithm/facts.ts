import type { DomainOfLife } from '../publication/domain-of-life.ts'
import type { Day } from '../shared/dates.ts'

/** How the outcome comes about. */
export const techniques = ['rules', 'machineLearning', 'generative', 'hybrid'] as const
export type Technique = (typeof techniques)[number]

/** Who makes it: we ourselves, a party for us, bought as it is, or bought and adapted. */
export const sourcings = ['own', 'commissioned', 'offTheShelf', 'bespoke'] as const
export type Sourcing = (typeof sourcings)[number]

/** Where a person stands towards the outcome. */
export const humanControls = ['inTheLoop', 'onTheLoop', 'aboveTheLoop', 'beforeTheLoop'] as const
export type HumanControl = (typeof humanControls)[number]

/** How far a decision about someone is left to the algorithm. */
export const automations = ['none', 'supporting', 'full'] as const
export type Automation = (typeof automations)[number]

/** What we are under the AI Act for this algorithm. An official list of the Algoritmekader: spelling kept. */
export const aiActRoles = ['aanbieder', 'gebruiksverantwoordelijke', 'importeur', 'distributeur'] as const
/** One of the roles of the act, or none: it is no AI system. */
export const aiActPositions = [...aiActRoles, 'none'] as const
export type AiActPosition = (typeof aiActPositions)[number]

/** Marks that change who decides and who advises. Unknown is `null` and is treated as yes where it matters. */
export const algorithmFlags = [
  'personalData',
  'specialCategories',
  'riskSelection',
  'affectsEmployees',
  'vulnerableGroups',
  'generativeAi',
  'contract',
] as const
export type AlgorithmFlag = (typeof algorithmFlags)[number]
export type AlgorithmFlags = Readonly<Record<AlgorithmFlag, boolean | null>>

/** A law or rule that the use of the algorithm rests on. */
export interface LegalBasis {
  readonly title: string
  readonly url: string | null
}

/** Facts in words. `null` means: nobody knows yet. That stays visible. */
export const textFacts = [
  'summary',
  'purpose',
  'problem',
  'alternatives',
  'process',
  'peopleAffected',
  'workings',
  'data',
  'supplier',
  'operator',
  'exitStrategy',
  'humanControlText',
  'pointOfNoReturn',
  'caseNumber',
  'officialRecordUrl',
  'contact',
] as const
export type TextFact = (typeof textFacts)[number]

/** What civil servants know about an algorithm. Values and choices are not facts and do not stand here. */
export interface AlgorithmFacts extends Readonly<Record<TextFact, string | null>> {
  readonly name: string
  readonly legalBases: readonly LegalBasis[]
  readonly technique: Technique | null
  readonly selfLearning: boolean | null
  readonly sourcing: Sourcing | null
  readonly humanControl: HumanControl | null
  readonly automation: Automation | null
  readonly flags: AlgorithmFlags
  readonly aiActRoles: readonly AiActPosition[]
  /** The day after which going back costs much: a contract, a law, an investment. */
  readonly pointOfNoReturnOn: Day | null
  readonly usedFrom: Day | null
  readonly usedUntil: Day | null
  readonly domainsOfLife: readonly DomainOfLife[]
}

/** The name of one fact, as gaps, origins and forms use it. */
export type FactKey = Exclude<keyof AlgorithmFacts, 'flags'> | AlgorithmFlag

export const noFlags: AlgorithmFlags = {
  personalData: null,
  specialCategories: null,
  riskSelection: null,
  affectsEmployees: null,
  vulnerableGroups: null,
  generativeAi: null,
  contract: null,
}

/** A record of which only the name is known. */
export const nothingKnown = (name: string): AlgorithmFacts => ({
  ...(Object.fromEntries(textFacts.map((fact) => [fact, null])) as Record<TextFact, null>),
  name,
  legalBases: [],
  technique: null,
  selfLearning: null,
  sourcing: null,
  humanControl: null,
  automation: null,
  flags: noFlags,
  aiActRoles: [],
  pointOfNoReturnOn: null,
  usedFrom: null,
  usedUntil: null,
  domainsOfLife: [],
})

/** True when the flag is set, or when nobody knows: doubt counts as yes (law 8 of the product). */
export const maybe = (flags: AlgorithmFlags, flag: AlgorithmFlag): boolean => flags[flag] !== false

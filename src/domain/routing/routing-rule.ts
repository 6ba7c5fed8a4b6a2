import type { AdviceKind } from '../advice/advice-kind.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { GateId } from '../route/gate.ts'
import type { Day } from '../shared/dates.ts'
import type { RoutingFlag } from './routing-flag.ts'

/**
 * The abstract bodies that a rule can name, from low to high; between equal rules the higher one decides.
 * `nobody`: the law forbids it, so it is not put to a vote.
 */
export const deciders = [
  'processOwner',
  'chiefExecutive',
  'portfolioHolder',
  'competentBody',
  'representative',
  'nobody',
] as const
export type Decider = (typeof deciders)[number]

/** Choices of the organisation that move a question from the higher body to the lower one. All off by default. */
export const routingSettings = [
  'portfolioHolderDecidesSignalledC',
  'portfolioHolderDirectsStudyB',
  'processOwnerBuys',
  'portfolioHolderReviewsUnchangedB',
  'executiveAdoptsVision',
  'managementSetsProcurementConditions',
] as const
export type RoutingSetting = (typeof routingSettings)[number]

/** What kind of source a rule rests on (law 11 of the product). */
export const sourceKinds = ['law', 'ownRule', 'example', 'proposal'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A text of the content in both languages of the interface. */
export interface BilingualText {
  readonly nl: string
  readonly en: string
}

/** Where a rule comes from, and what kind of source that is. */
export interface RuleSource {
  readonly kind: SourceKind
  readonly label: BilingualText
}

/** One of these advices is asked first; when `when` is set, only if that flag counts. */
export interface AdviceDuty {
  readonly oneOf: readonly AdviceKind[]
  readonly when: RoutingFlag | null
}

export const informees = ['representative', 'competentBody', 'portfolioHolder', 'chiefExecutive', 'public'] as const
export const informMoments = ['before', 'immediately', 'sameDay', 'after', 'quarterly', 'yearly'] as const

/** Who hears of the decision, and when. */
export interface InformDuty {
  readonly who: (typeof informees)[number]
  readonly moment: (typeof informMoments)[number]
}

/** How much of a decision is public. */
export const publicities = ['yes', 'reasonOnly', 'partly', 'optional', 'no'] as const
export type Publicity = (typeof publicities)[number]

/** When a rule speaks. Empty lists ask nothing. */
export interface RuleCondition {
  readonly all: readonly RoutingFlag[]
  readonly any: readonly RoutingFlag[]
  readonly none: readonly RoutingFlag[]
  readonly gates: readonly GateId[]
  readonly outsideGates: readonly GateId[]
  readonly settings: readonly RoutingSetting[]
  readonly withoutSettings: readonly RoutingSetting[]
}

/** Says who decides on a kind of question, after which advice, and why. A choice is two rules. */
export interface RoutingRule {
  /** Number of the rule, with a letter when the rule is a choice: `7`, `8a`, `8b`. */
  readonly id: string
  readonly questions: readonly QuestionKind[]
  /** Empty: for every class, and for questions without a class. */
  readonly classes: readonly RiskClass[]
  readonly when: RuleCondition
  readonly decides: Decider
  readonly advices: readonly AdviceDuty[]
  readonly mandatable: boolean
  readonly inform: readonly InformDuty[]
  readonly publicity: Publicity
  readonly source: RuleSource
  readonly title: BilingualText
  /** One plain sentence for the page "Waarom ligt dit bij u?". */
  readonly because: BilingualText
}

/** Whether the organisation itself adopted a rule: until then it is a provisional rule of Weegschaal. */
export type Standing =
  | { readonly kind: 'provisional' }
  | { readonly kind: 'adopted'; readonly number: number; readonly on: Day; readonly changed: boolean }

/** A rule that holds on a day. */
export interface RuleInForce {
  readonly rule: RoutingRule
  readonly standing: Standing
}

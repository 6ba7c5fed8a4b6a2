import type { RiskClass } from '../algorithm/risk-class.ts'
import type { GoverningBody } from '../body/body.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { GateId } from '../route/gate.ts'
import type { DomainOfLife } from '../publication/domain-of-life.ts'
import type { NearReason } from '../mandate/find-mandate.ts'
import type { Mandate, Particulars } from '../mandate/mandate.ts'
import type { Day } from '../shared/dates.ts'
import type { ReservationInForce } from './reserved-question.ts'
import type { RoutingFlag } from './routing-flag.ts'
import type { AdviceDuty, InformDuty, Publicity, RoutingSetting, RuleInForce } from './routing-rule.ts'

/** What is asked, about which algorithm, on which day. */
export interface RoutingSituation {
  readonly question: QuestionKind
  /** `null`: not classified yet, or a question about the organisation itself. */
  readonly riskClass: RiskClass | null
  readonly flags: readonly RoutingFlag[]
  /** Of these flags, those that count because nobody knows. */
  readonly doubts?: readonly RoutingFlag[]
  readonly gate: GateId | null
  /** Fields of work of the algorithm, for mandates. */
  readonly domains: readonly DomainOfLife[]
  /** The body that holds the underlying task; `null` when nobody said which. */
  readonly competentBodyId: string | null
  readonly day: Day
  /** Amount, duration and what is sensitive about it, for the limits of mandates. */
  readonly particulars?: Particulars
}

/** The rules, bodies and mandates of an organisation that hold on the day of the question. */
export interface RoutingRegime {
  readonly rules: readonly RuleInForce[]
  readonly reservations: readonly ReservationInForce[]
  readonly settings: readonly RoutingSetting[]
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly Mandate[]
}

/** Functions that decide in the name of a body because a rule says so. */
export type DecidingFunction = 'portfolioHolder' | 'chiefExecutive' | 'processOwner'

/** Who decides: a body itself, or a function in the name of a body. */
export type CompetentDecider =
  | { readonly kind: 'body'; readonly bodyId: string }
  | { readonly kind: 'function'; readonly function: DecidingFunction; readonly bodyId: string }

export const undeterminedReasons = [
  'class-unknown',
  'no-rule',
  'competent-body-unknown',
  'body-missing',
  'body-ambiguous',
  'body-cannot-decide',
] as const
export type UndeterminedReason = (typeof undeterminedReasons)[number]

/** One step of the explanation; the interface has a sentence for each kind. */
export type Why =
  | { readonly kind: 'class'; readonly riskClass: RiskClass }
  | { readonly kind: 'riskSelectionNeverC' }
  /** With doubt: nobody knows whether it is so, and that counts as yes. */
  | { readonly kind: 'flag'; readonly flag: RoutingFlag; readonly doubt?: true }
  | { readonly kind: 'rule'; readonly rule: RuleInForce }
  | { readonly kind: 'adviceOf'; readonly rule: RuleInForce }
  | { readonly kind: 'body'; readonly bodyId: string }
  | { readonly kind: 'singleHeaded'; readonly bodyId: string }
  | { readonly kind: 'reserved'; readonly reservation: ReservationInForce }
  | { readonly kind: 'mandate'; readonly mandateId: string }
  /** A mandate that comes near and does not reach this; what was open returned to the body. */
  | { readonly kind: 'mandateNear'; readonly mandateId: string; readonly reason: NearReason }
  | { readonly kind: 'mandateMissing'; readonly function: DecidingFunction }

/** Exactly one body decides, itself or through a function. */
export interface DeterminedRouting {
  readonly outcome: 'determined'
  readonly rule: RuleInForce
  readonly decider: CompetentDecider
  /** The body in whose name is decided, and that records the decision. */
  readonly bodyId: string
  readonly reservation: ReservationInForce | null
  /** The mandate under which an official may decide, if there is one: the closest to the work. */
  readonly mandate: Mandate | null
  /** Every mandate that reaches this, that one first. */
  readonly mandates: readonly Mandate[]
  readonly advices: readonly AdviceDuty[]
  readonly inform: readonly InformDuty[]
  readonly publicity: Publicity
  readonly riskClass: RiskClass | null
  readonly gate: GateId | null
  readonly why: readonly Why[]
}

/** The law forbids it: not put to a vote. */
export interface ForbiddenRouting {
  readonly outcome: 'forbidden'
  readonly rule: RuleInForce
  readonly advices: readonly AdviceDuty[]
  readonly why: readonly Why[]
}

/** Nobody can be named; this blocks, with the reason. */
export interface UndeterminedRouting {
  readonly outcome: 'undetermined'
  readonly reason: UndeterminedReason
  readonly why: readonly Why[]
}

export type Routing = DeterminedRouting | ForbiddenRouting | UndeterminedRouting

import type { RiskClass } from '../algorithm/risk-class.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { RoutingFlag } from './routing-flag.ts'
import type { BilingualText, RuleSource, Standing } from './routing-rule.ts'

/** A question that a body keeps: no mandate reaches it. */
export interface ReservedQuestion {
  readonly id: string
  readonly question: QuestionKind
  /** Empty: for every class, and for questions without a class. */
  readonly classes: readonly RiskClass[]
  /** Reserved only while this flag counts. */
  readonly when: RoutingFlag | null
  /** Not reserved while this flag counts, such as a stop in an emergency. */
  readonly unless: RoutingFlag | null
  readonly source: RuleSource
  readonly title: BilingualText
}

/** A reserved question that holds on a day. */
export interface ReservationInForce {
  readonly reserved: ReservedQuestion
  readonly standing: Standing
}

/** What is asked: the kind of question, the class of the algorithm, and the flags that count. */
export interface Asked {
  readonly question: QuestionKind
  readonly riskClass: RiskClass | null
  readonly flags: readonly RoutingFlag[]
}

const holdsFor = ({ reserved }: ReservationInForce, { question, riskClass, flags }: Asked): boolean =>
  reserved.question === question &&
  (reserved.classes.length === 0 || (riskClass !== null && reserved.classes.includes(riskClass))) &&
  (reserved.when === null || flags.includes(reserved.when)) &&
  (reserved.unless === null || !flags.includes(reserved.unless))

/** The reservation that keeps a question with its body, or `null` when it may be mandated. */
export const reservationOf = (asked: Asked, reservations: readonly ReservationInForce[]): ReservationInForce | null =>
  reservations.find((reservation) => holdsFor(reservation, asked)) ?? null

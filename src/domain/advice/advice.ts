import type { QuestionKind } from '../decision/question-kind.ts'
import type { Role } from '../person/role.ts'
import type { WooGround } from '../publication/woo-ground.ts'
import type { Day } from '../shared/dates.ts'
import type { AdviceKind, AdviceVerdict } from './advice-kind.ts'

/** The line of control an advisor stands in; `external` is outside the organisation. */
export const adviceLines = ['first', 'second', 'third', 'external'] as const
export type AdviceLine = (typeof adviceLines)[number]

/** Why an advice is there: a law, the organisation's own framework, a question, or nobody asked. */
export const adviceBases = ['law', 'framework', 'requested', 'unsolicited'] as const
export type AdviceBasis = (typeof adviceBases)[number]

/** Who advises, by function. The name of an official never leaves the organisation. */
export interface Advisor {
  /** Function or body as everyone may read it, such as `Functionaris gegevensbescherming`. */
  readonly name: string
  readonly role: Role | null
  readonly personId: string | null
  readonly bodyId: string | null
  readonly independent: boolean
  readonly line: AdviceLine
}

/** A question to an advisor, with the day by which the answer is needed. */
export interface AdviceRequest {
  readonly id: string
  readonly algorithmId: string
  readonly kind: AdviceKind
  readonly advisor: Advisor
  readonly question: string
  /** Decision questions that the advice is needed for. */
  readonly questionKinds: readonly QuestionKind[]
  readonly basis: Exclude<AdviceBasis, 'unsolicited'>
  /** The article, rule or agreement that asks for it, as text. */
  readonly basisSource: string
  readonly requestedOn: Day
  readonly requestedBy: string
  readonly dueOn: Day
}

/** Whether everyone may read the full text. The conclusion is always public once the decision is. */
export type AdvicePublicity =
  | { readonly kind: 'public' }
  | { readonly kind: 'withheld'; readonly ground: WooGround; readonly reason: string; readonly until: Day | null }

/** An advice as delivered. It never changes; a newer advice of the same advisor supersedes it. */
export interface Advice {
  readonly id: string
  readonly algorithmId: string
  readonly requestId: string | null
  readonly kind: AdviceKind
  readonly advisor: Advisor
  readonly basis: AdviceBasis
  readonly question: string
  readonly questionKinds: readonly QuestionKind[]
  readonly verdict: AdviceVerdict
  /** The advice in a few sentences, in the advisor's own words. */
  readonly conclusion: string
  readonly text: string
  readonly proposedConditions: readonly string[]
  readonly publicity: AdvicePublicity
  readonly supersedes: string | null
  readonly deliveredOn: Day
  readonly deliveredBy: string
}

/** What happened to a request besides delivery; each is a row of its own. */
export type AdviceEvent =
  | { readonly kind: 'takenUp'; readonly on: Day; readonly by: string }
  | { readonly kind: 'notDelivered'; readonly on: Day; readonly by: string; readonly reason: string }

/** What the proposer does with an advice, in words. It stands beside the advice, never in it. */
export interface AdviceResponse {
  readonly adviceId: string
  readonly text: string
  readonly on: Day
  readonly by: string
}

/** Where an advice stands; derived from its rows, never stored. */
export const adviceStates = ['requested', 'takenUp', 'delivered', 'notDelivered', 'processed'] as const
export type AdviceState = (typeof adviceStates)[number]

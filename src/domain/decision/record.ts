import type { AdviceKind } from '../advice/advice-kind.ts'
import type { Condition } from '../condition/condition.ts'
import type { WooGround } from '../publication/woo-ground.ts'
import type { Day } from '../shared/dates.ts'
import type { OptionEffect } from './question-option.ts'
import type { Revisiting } from './succession.ts'

/** What the body chose: one of the options, something else in words, or not now. Never a bare yes. */
export type Outcome =
  | { readonly kind: 'option'; readonly optionId: string }
  | { readonly kind: 'somethingElse'; readonly text: string; readonly effect: OptionEffect }
  | { readonly kind: 'notNow'; readonly assignment: string; readonly returnOn: Day | null }

/** The nature of a decision in law. */
export const legalNatures = [
  'awbDecision',
  'policyRule',
  'regulation',
  'factualDecision',
  'privateLaw',
  'politicalStatement',
] as const
export type LegalNature = (typeof legalNatures)[number]

/** Whose words a motivation is. */
export const wordings = ['officialDraft', 'changedInMeeting', 'ownWords'] as const
export type Wording = (typeof wordings)[number]

/** What the body does with an advice. */
export const adviceFollowings = ['followed', 'partlyFollowed', 'notFollowed'] as const
export type AdviceFollowing = (typeof adviceFollowings)[number]

export interface AdviceAnswer {
  readonly adviceId: string
  readonly following: AdviceFollowing
  /** Why it is not, or not wholly, followed. */
  readonly motivation: string
}

/** The answer to a point that someone marked as weighing heavily. */
export interface PointAnswer {
  readonly pointId: string
  readonly answer: string
}

/** A remaining risk is accepted or rejected, each on its own. */
export const riskVerdicts = ['accepted', 'rejected'] as const
export type RiskVerdict = (typeof riskVerdicts)[number]

export interface RiskAnswer {
  readonly riskId: string
  readonly verdict: RiskVerdict | null
  readonly reason: string
}

/** A condition while it is being written: any part can still be open. */
export interface ConditionDraft extends Omit<
  Condition,
  'decisionId' | 'questionId' | 'sequence' | 'kind' | 'dueOn' | 'beforeStart'
> {
  readonly kind: Condition['kind'] | null
  readonly dueOn: Day | null
  readonly beforeStart: boolean | null
}

/** What the body answers to one question. As long as it is a draft, every part can be open. */
export interface QuestionRecord {
  readonly questionId: string
  readonly outcome: Outcome | null
  /** Why this is chosen: how the interests were weighed. */
  readonly weighing: string
  /** Why not the alternatives, the zero options among them. */
  readonly whyNotAlternatives: string
  readonly adviceAnswers: readonly AdviceAnswer[]
  readonly pointAnswers: readonly PointAnswer[]
  readonly riskAnswers: readonly RiskAnswer[]
  readonly conditions: readonly ConditionDraft[]
  readonly wording: Wording | null
  /** Why this fits the answer to the first question, when at first sight it does not. */
  readonly consistency: string
}

/** The answer to the kernvraag, in the words of the body. */
export interface CoreAnswer {
  readonly whatTippedTheBalance: string
  readonly whatWeGiveUp: string
  readonly whoBearsIt: string
}

/** An advantage that carried the decision, and how we shall see in a year that it was true. */
export interface Check {
  readonly advantage: string
  readonly how: string
}

/** Talked about in the meeting, in writing, or passed without discussion (hamerstuk). */
export const handlings = ['discussed', 'writtenProcedure', 'withoutDiscussion'] as const
export type Handling = (typeof handlings)[number]

/** A decision is public, or it is not and the record says on which ground and until when. */
export type Publicity =
  | { readonly kind: 'public' }
  | { readonly kind: 'withheld'; readonly ground: WooGround; readonly reason: string; readonly until: Day | null }

/** Secret by decision of a body with the power to do so, or not. */
export type Secrecy =
  | { readonly kind: 'none' }
  | { readonly kind: 'secret'; readonly ground: string; readonly imposedBy: string; readonly until: Day | null }

/** Where the official text is, its fingerprint, and whether it says the same as this record. */
export interface OfficialRecord {
  readonly address: string
  readonly fileId: string | null
  readonly sha256: string | null
  readonly differs: boolean | null
  readonly difference: string
}

/** What the body records once for the whole decision. */
export interface ClosingRecord {
  readonly decidedOn: Day | null
  readonly coreAnswer: CoreAnswer
  readonly facts: string
  readonly interests: string
  readonly normRelation: string
  readonly uncertainty: string
  readonly checks: readonly Check[]
  readonly wording: Wording | null
  readonly handling: Handling | null
  /** Why a class A or B algorithm was not discussed, if the body says so itself. */
  readonly handlingReason: string
  readonly present: readonly string[]
  readonly abstentions: string
  readonly notes: string
  readonly dissent: string
  /** Kinds of mandatory advice that the body expressly decides without, each with its reason. */
  readonly withoutAdvice: readonly { readonly kind: AdviceKind; readonly reason: string }[]
  readonly reviewOn: Day | null
  readonly publicity: Publicity | null
  readonly secrecy: Secrecy | null
  readonly officialRecord: OfficialRecord
  readonly pointAnswers: readonly PointAnswer[]
  /** What the decision does with earlier ones; a record from before this was asked has none. */
  readonly revisiting?: Revisiting
  /** What was chosen so far in a draft; `Decision.legalNature` says what the decision is. */
  readonly legalNature?: LegalNature
}

import type { AdviceKind, AdviceVerdict } from '../advice/advice-kind.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { Day } from '../shared/dates.ts'
import type { PublicEvent, PublicOffice } from './public-algorithm.ts'
import type { PublicWithholding } from './withholding.ts'

/** Whose words a motivation is (product law 2). */
export type Wording = 'officialDraft' | 'changedInMeeting' | 'ownWords'

/** What an outcome comes down to; derived, never chosen. */
export type PublicOutcome = 'agreed' | 'agreedWithConditions' | 'rejected' | 'deferred' | 'other'

/** A row of the public list of decisions. */
export interface PublicDecisionSummary {
  readonly number: string
  readonly title: string
  readonly decidedOn: Day
  readonly body: string
  readonly algorithm: { readonly slug: string; readonly name: string } | null
  /** The outcome of the last question, which is the one in the title. */
  readonly outcome: string
  readonly tippedTheBalance: string | null
  readonly withheld: PublicWithholding | null
}

/** The answer of the body to the core question. */
export interface PublicCoreAnswer {
  readonly tippedTheBalance: string
  readonly givenUp: string
  readonly borneBy: string
}

export interface PublicQuestion {
  readonly kind: QuestionKind
  readonly title: string
  readonly outcome: string
  readonly summary: PublicOutcome
}

/** A part of the reasons, with whose words they are. */
export interface PublicReason {
  readonly part: string
  readonly text: string
  readonly wording: Wording | null
}

/** A point that advisors, groups or members marked as weighing heavily, and the answer. */
export interface PublicPoint {
  readonly title: string
  readonly description: string
  readonly markedBy: readonly string[]
  readonly answer: string | null
}

/** An advice: its conclusion and what was done with it are always public. */
export interface PublicAdvice {
  readonly by: string
  readonly kind: AdviceKind
  readonly deliveredOn: Day | null
  readonly verdict: AdviceVerdict | null
  readonly conclusion: string
  readonly followed: 'followed' | 'partlyFollowed' | 'notFollowed' | 'noOpinion'
  readonly reason: string | null
  readonly fullText: string | null
  readonly withheld: PublicWithholding | null
}

/** A condition, its owner and verifier by function, and how it stands today. */
export interface PublicCondition {
  readonly text: string
  readonly kind: 'hard' | 'soft'
  readonly owner: string
  readonly verifier: string
  readonly by: Day | null
  readonly beforeStart: boolean
  readonly everyMonths: number | null
  readonly proof: string | null
  readonly state: PublicConditionState
  readonly stateOn: Day | null
}
export const publicConditionStates = ['open', 'inProgress', 'submitted', 'met', 'rejected', 'late', 'lapsed'] as const
export type PublicConditionState = (typeof publicConditionStates)[number]

export interface PublicResidualRisk {
  readonly text: string
  readonly accepted: boolean
  readonly reason: string
}

/** An effect as it was weighed, with how sure it was. */
export interface PublicEffect {
  readonly title: string
  readonly description: string
  readonly side: 'advantage' | 'disadvantage' | 'mixed' | 'uncertain'
  readonly groups: readonly string[]
  readonly evidence: 'measured' | 'substantiated' | 'expected' | 'unknown'
  readonly contested: string | null
}

/** How the meeting went, as far as it is public. Members of a body are public officers. */
export interface PublicTreatment {
  readonly discussed: boolean | null
  readonly present: readonly string[]
  readonly abstained: readonly string[]
  readonly notes: readonly string[]
}

/** Where the official record stands, and whether it says the same. */
export interface PublicOfficialRecord {
  readonly label: string | null
  readonly url: string | null
  readonly difference: string | null
}

/** What proves that the record was not changed afterwards. */
export interface PublicFingerprint {
  readonly sha256: string
  readonly chainSequence: number | null
  readonly chainHead: string | null
}

/** Everything that the public may know of one decision. */
export interface PublicDecision extends PublicDecisionSummary {
  readonly competence: string | null
  readonly competenceSource: string | null
  readonly portfolioHolder: PublicOffice | null
  readonly coreAnswer: PublicCoreAnswer | null
  readonly coreAnswerWording: Wording | null
  readonly questions: readonly PublicQuestion[]
  readonly reasons: readonly PublicReason[]
  readonly points: readonly PublicPoint[]
  readonly effects: readonly PublicEffect[]
  readonly advices: readonly PublicAdvice[]
  readonly conditions: readonly PublicCondition[]
  readonly residualRisks: readonly PublicResidualRisk[]
  readonly treatment: PublicTreatment
  readonly reviewBy: Day | null
  readonly legalNature: string | null
  readonly officialRecord: PublicOfficialRecord
  readonly supersedes: string | null
  readonly supersededBy: string | null
  readonly fingerprint: PublicFingerprint
  readonly history: readonly PublicEvent[]
  readonly withholdings: readonly PublicWithholding[]
}

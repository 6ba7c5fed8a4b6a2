import type { AdviceKind, AdviceVerdict } from '../advice/advice-kind.ts'
import type { ConditionKind, ConditionState } from '../condition/condition.ts'
import type { ApprovalLabel } from '../decision/decision.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { AdviceFollowing, Handling, LegalNature, RiskVerdict, Wording } from '../decision/record.ts'
import type { FrameworkReference } from '../framework/framework-reference.ts'
import type { GuidingOutcome } from '../guiding-text/adoption.ts'
import type { GuidingKind } from '../guiding-text/guiding-text.ts'
import type { ConditionFate, SuccessionKind } from '../decision/succession.ts'
import type { Role } from '../person/role.ts'
import type { WeighedGoal } from '../plan/goal-relation.ts'
import type { Day } from '../shared/dates.ts'
import type { EvidenceBasis, Side } from '../weighing/effect.ts'
import type { LegalAnswer, OptionKind } from '../weighing/option.ts'
import type { PublicEvent } from './public-event.ts'
import type { PublicOffice } from './public-office.ts'
import type { PublicWithholding } from './withholding.ts'

/** The text that a decision is about, and what was decided. */
export interface PublicTextReference {
  readonly kind: GuidingKind
  readonly number: number
  readonly outcome: GuidingOutcome
}

/** A row of the public list of decisions. The texts are empty when the decision is withheld as a whole. */
export interface PublicDecisionSummary {
  readonly number: string
  readonly title: string
  readonly decidedOn: Day
  readonly body: string
  readonly algorithm: { readonly slug: string; readonly name: string } | null
  /** The outcome of the last question, which is the one in the title. */
  readonly outcome: string
  /** What that outcome comes down to; `null` for a decision about a text, and where it is withheld. */
  readonly outcomeLabel: ApprovalLabel | null
  readonly tippedTheBalance: string | null
  readonly withheld: PublicWithholding | null
  /** Only for a decision about a text of the organisation itself, such as its norm framework. */
  readonly guidingText?: PublicTextReference
}

/** The answer of the body to the core question, and whose words these are. */
export interface PublicCoreAnswer {
  readonly tippedTheBalance: string
  readonly givenUp: string
  readonly borneBy: string
  readonly wording: Wording | null
}

/** One of the things that the body could choose. */
export interface PublicOption {
  readonly title: string
  readonly consequences: string
  readonly kind: OptionKind
  readonly broughtInBy: PublicAuthor | null
  readonly chosen: boolean
  readonly lawfulness: LegalAnswer | null
}

/** One question with its own outcome, and what lay on the table. */
export interface PublicQuestion {
  readonly kind: QuestionKind
  readonly text: string
  readonly outcome: string
  readonly label: ApprovalLabel
  readonly options: readonly PublicOption[]
}

/** The parts of a motivation, in the order in which a resident reads them. */
export const reasonParts = [
  'weighing',
  'whyNotAlternatives',
  'interests',
  'facts',
  'normRelation',
  'uncertainty',
  'consistency',
] as const
export type ReasonPart = (typeof reasonParts)[number]

/** A part of the reasons, with whose words they are. */
export interface PublicReason {
  readonly part: ReasonPart
  readonly question: string | null
  readonly text: string
  readonly wording: Wording | null
}

/** Who said something: in which role, and for which group if any. Never a name. */
export interface PublicAuthor {
  readonly role: Role
  readonly group: string | null
}

/** A point that advisors, groups or members marked as weighing heavily, and the answer. */
export interface PublicPoint {
  readonly title: string
  readonly description: string
  readonly side: Side
  readonly markedBy: readonly PublicAuthor[]
  readonly answer: string | null
}

/** An advice: its conclusion and what was done with it are always public. */
export interface PublicAdvice {
  readonly by: string
  readonly kind: AdviceKind
  readonly deliveredOn: Day
  readonly verdict: AdviceVerdict
  readonly conclusion: string
  readonly following: AdviceFollowing | null
  readonly reason: string | null
  readonly fullText: string | null
  readonly withheld: PublicWithholding | null
}

/** A condition of a decision, its owner and verifier by function, and how it stands today. */
export interface PublicCondition {
  /** Its place among the conditions of the decision, which never changes: part of its address. */
  readonly place: number
  readonly text: string
  readonly kind: ConditionKind
  readonly owner: string
  readonly verifier: string
  readonly dueOn: Day
  readonly beforeStart: boolean
  readonly everyMonths: number | null
  readonly criterion: string
  /** Number of the decision by which it lapsed or got more time. */
  readonly changedBy: string | null
  readonly state: ConditionState
  readonly stateOn: Day | null
  /** The day has passed and it is not fulfilled. */
  readonly late: boolean
}

/** A risk that remains, and what the body said of it. */
export interface PublicResidualRisk {
  readonly text: string
  readonly verdict: RiskVerdict | null
  readonly reason: string
}

/** An effect as it was weighed, with how sure it was, and the other reading when it was contested. */
export interface PublicEffect {
  readonly title: string
  readonly description: string
  readonly side: Side
  readonly groups: readonly string[]
  readonly evidence: EvidenceBasis
  readonly source: string
  readonly contested: readonly string[]
}

/** How the meeting went. Members of a body hold a public office: their names are public. */
export interface PublicTreatment {
  readonly handling: Handling | null
  readonly present: readonly string[]
  readonly abstentions: string
  readonly notes: string
  readonly dissent: string
}

/** An advantage that carried the decision, and how it will be seen that it was true. */
export interface PublicCheck {
  readonly advantage: string
  readonly how: string
}

/** Where the official record stands, and whether it says the same. */
export interface PublicOfficialRecord {
  readonly address: string | null
  readonly sha256: string | null
  readonly differs: boolean | null
  readonly difference: string | null
}

/** That the letter about a decision went to another body. */
export interface PublicLetter {
  readonly to: string
  readonly sentOn: Day
  readonly number: string
  readonly address: string | null
}

/** What proves that the record was not changed afterwards. */
export interface PublicFingerprint {
  readonly sha256: string | null
  readonly sequence: number | null
  readonly chainHead: string | null
}

/** An advice that the rules ask for and that was not there, and why the body decided all the same. */
export interface PublicAbsentAdvice {
  readonly kind: AdviceKind
  readonly reason: string
}

/** A norm that the decision deviates from, and why. */
export interface PublicDeviation {
  readonly norm: string
  /** Code of the norm in the framework; nothing for an agreement from elsewhere. */
  readonly code: string | null
  readonly source: string
  readonly explanation: string
  /** The body that may deviate said so in this decision; otherwise only the weighing says that it deviates. */
  readonly allowed: boolean
}

/** How what was decided relates to a goal of the multi-year plan. */
export type PublicGoalRelation = Pick<WeighedGoal, 'goalCode' | 'goalTitle' | 'relation' | 'explanation'>

/** What a decision did with an earlier one, and why. */
export interface PublicSuccession {
  readonly kind: SuccessionKind
  readonly reason: string
}

/** What a decision said of a condition of an earlier decision. */
export interface PublicConditionChange {
  readonly decision: string
  readonly text: string
  readonly fate: ConditionFate
  readonly dueOn: Day | null
  readonly reason: string
}

/** Everything that the public may know of one decision. */
export interface PublicDecision extends PublicDecisionSummary {
  readonly competence: readonly string[]
  readonly competenceBasis: string | null
  readonly portfolioHolder: PublicOffice | null
  readonly coreAnswer: PublicCoreAnswer | null
  /** The norm framework in force that day; `null` without one, left out when it was not kept. */
  readonly framework?: FrameworkReference | null | undefined
  readonly questions: readonly PublicQuestion[]
  readonly reasons: readonly PublicReason[]
  readonly points: readonly PublicPoint[]
  readonly effects: readonly PublicEffect[]
  readonly deviations: readonly PublicDeviation[]
  readonly goals: readonly PublicGoalRelation[]
  readonly advices: readonly PublicAdvice[]
  readonly absentAdvices: readonly PublicAbsentAdvice[]
  readonly conditions: readonly PublicCondition[]
  readonly residualRisks: readonly PublicResidualRisk[]
  readonly checks: readonly PublicCheck[]
  readonly treatment: PublicTreatment
  readonly reviewOn: Day | null
  readonly legalNature: LegalNature | null
  readonly officialRecord: PublicOfficialRecord
  readonly letters: readonly PublicLetter[]
  readonly supersedes: string | null
  /** What it did with the decision it supersedes; nothing when it is withheld as a whole. */
  readonly succession: PublicSuccession | null
  readonly changedConditions: readonly PublicConditionChange[]
  readonly supersededBy: string | null
  /** Whether that later decision took its place or took it back. */
  readonly supersededHow: SuccessionKind | null
  readonly fingerprint: PublicFingerprint
  readonly history: readonly PublicEvent[]
  readonly withholdings: readonly PublicWithholding[]
}

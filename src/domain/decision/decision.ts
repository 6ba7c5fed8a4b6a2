import type { Condition } from '../condition/condition.ts'
import type { FrameworkReference } from '../framework/framework-reference.ts'
import type { WeighingReference } from '../proposal/proposal.ts'
import type { Day, Moment } from '../shared/dates.ts'
import type { QuestionKind } from './question-kind.ts'
import type { ClosingRecord, Outcome, QuestionRecord, LegalNature } from './record.ts'

/** What an outcome amounts to. Derived from the choice, never chosen. */
export const approvalLabels = [
  'approved',
  'approvedWithConditions',
  'rejected',
  'deferred',
  'terminated',
  'suspended',
  'reaffirmed',
  'otherwise',
] as const
export type ApprovalLabel = (typeof approvalLabels)[number]

/** Why this body could take this decision, as it was explained on the day itself. */
export interface Competence {
  readonly ruleId: string
  readonly basis: string
  readonly mandateId: string | null
  readonly why: readonly string[]
}

/** One question as it was answered, with the words and choices that lay on the table. */
export interface DecidedQuestion extends Omit<QuestionRecord, 'outcome' | 'conditions' | 'questionId'> {
  /** The id of the question in the proposal: one question is decided once. */
  readonly id: string
  readonly sequence: number
  readonly kind: QuestionKind
  readonly text: string
  readonly outcome: Outcome
  /** The chosen option, the other thing or the assignment, in words. */
  readonly outcomeText: string
  readonly label: ApprovalLabel
  readonly competence: Competence
}

/** How the decision came into this record: taken here, or taken elsewhere and registered afterwards. */
export type DecisionOrigin =
  | { readonly kind: 'taken'; readonly proposalId: string }
  | { readonly kind: 'historic'; readonly documentReference: string }

/** A decision of a body, as recorded. It never changes; a correction is a new decision that supersedes it. */
export interface Decision {
  readonly id: string
  /** Number within the organisation, such as `2026-0012`. */
  readonly number: string
  readonly origin: DecisionOrigin
  readonly algorithmId: string
  readonly bodyId: string
  readonly title: string
  readonly decidedOn: Day
  readonly legalNature: LegalNature
  readonly questions: readonly DecidedQuestion[]
  readonly conditions: readonly Condition[]
  readonly closing: ClosingRecord
  readonly weighing: WeighingReference | null
  /** The norm framework in force on that day; `null` without one, left out when it was not kept. */
  readonly framework?: FrameworkReference | null | undefined
  /** Frozen content of everything that lay before the body. */
  readonly snapshotId: string
  readonly supersedes: string | null
  readonly ratifiesStopId: string | null
  readonly recordedBy: string
  readonly recordedAt: Moment
}

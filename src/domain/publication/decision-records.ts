import type { FrameworkReference } from '../framework/framework-reference.ts'
import type { Advice } from '../advice/advice.ts'
import type { FollowedCondition } from '../condition/condition-state.ts'
import type { Competence, ApprovalLabel } from '../decision/decision.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { QuestionOption } from '../decision/question-option.ts'
import type { ClosingRecord, LegalNature, Outcome, QuestionRecord } from '../decision/record.ts'
import type { SuccessionKind } from '../decision/succession.ts'
import type { Day } from '../shared/dates.ts'
import type { WeighingContent } from '../weighing/content.ts'
import type { Official } from './officials.ts'
import type { PublicOffice } from './public-office.ts'
import type { PublicConditionChange, PublicFingerprint, PublicLetter } from './public-decision.ts'
import type { Withholding } from './withholding.ts'

/** One decided question as it is kept, with what lay on the table. */
export interface QuestionRecords extends Pick<
  QuestionRecord,
  'weighing' | 'whyNotAlternatives' | 'adviceAnswers' | 'pointAnswers' | 'riskAnswers' | 'wording' | 'consistency'
> {
  readonly id: string
  readonly kind: QuestionKind
  readonly text: string
  readonly outcome: Outcome
  readonly outcomeText: string
  readonly label: ApprovalLabel
  readonly competence: Competence
  readonly options: readonly QuestionOption[]
  readonly risks: readonly { readonly id: string; readonly text: string }[]
}

/** The parts of the frozen weighing that the public page shows. */
export type WeighedContent = Pick<
  WeighingContent,
  'stakeholders' | 'effects' | 'disputes' | 'marks' | 'normRelations' | 'goalRelations'
>

/** A deviation from a norm that the decision allowed, with the reason of the body. */
export interface AllowedDeviation {
  readonly key: string
  readonly code: string
  readonly statement: string
  readonly framework: string
  readonly reason: string
}

/** Everything inside about one decision from which its public record is made. */
export interface DecisionRecords {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly decidedOn: Day
  readonly body: string
  readonly legalNature: LegalNature
  readonly reviewOn: Day | null
  readonly algorithm: { readonly id: string; readonly slug: string; readonly name: string; readonly isPublic: boolean }
  readonly portfolioHolder: PublicOffice | null
  readonly questions: readonly QuestionRecords[]
  readonly conditions: readonly FollowedCondition[]
  readonly closing: ClosingRecord
  readonly advices: readonly Advice[]
  readonly weighing: WeighedContent | null
  readonly allowed: readonly AllowedDeviation[]
  readonly framework?: FrameworkReference | null | undefined
  /** Letters that went out, as they stand today. */
  readonly letters: readonly PublicLetter[]
  readonly supersedes: string | null
  readonly supersededBy: {
    readonly number: string
    readonly decidedOn: Day
    readonly kind: SuccessionKind | null
  } | null
  /** What it said of conditions of earlier public decisions. */
  readonly changes: readonly PublicConditionChange[]
  /** Numbers of the decisions that changed its conditions, by id. */
  readonly changers: Readonly<Record<string, string>>
  readonly fingerprint: PublicFingerprint
  readonly withholdings: readonly Withholding[]
  readonly officials: readonly Official[]
}

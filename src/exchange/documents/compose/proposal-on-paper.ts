import type { AdviceRequest } from '#src/domain/advice/advice.ts'
import type { Advice } from '#src/domain/advice/advice.ts'
import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import type { Source } from '../document.ts'
import type { DocumentStamp } from './composing.ts'
import type { StoryTexts } from './weighing-sections.ts'

/** An advice as the body sees it, with what the proposal does with it. */
export interface AdviceOnPaper {
  readonly advice: Advice
  readonly response: string | null
}

/** An advice that was asked and is not there, with the reason when the advisor or term gave one. */
export interface MissingAdviceOnPaper {
  readonly request: AdviceRequest
  readonly notDelivered: { readonly reason: string; readonly on: Day } | null
}

/** Why a question lies with this body, and whether our own rule says so. */
export interface CompetenceOnPaper {
  readonly why: readonly string[]
  readonly source: Source | null
  readonly provisionalRule: string | null
}

/** Everything that a proposal says on paper. */
export interface ProposalDocument {
  readonly proposal: Proposal
  readonly bodyName: string
  readonly portfolioHolder: string | null
  readonly algorithm: AlgorithmFacts
  readonly riskClass: RiskClass | null
  readonly weighing: WeighingContent | null
  readonly stories: StoryTexts
  readonly advices: readonly AdviceOnPaper[]
  readonly missingAdvices: readonly MissingAdviceOnPaper[]
  readonly competence: ReadonlyMap<string, CompetenceOnPaper>
  /** No norm framework is in force: the body decides without one, and says so. */
  readonly withoutFramework?: boolean
  /** The earlier decision that it asks to look at again: its number and title. */
  readonly revisited?: { readonly number: string; readonly title: string } | undefined
  readonly stamp: DocumentStamp
}

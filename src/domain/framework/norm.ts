import type { RiskClass } from '../algorithm/risk-class.ts'
import type { LifecyclePhase } from '../algorithm/status.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { DomainOfLife } from '../publication/domain-of-life.ts'
import type { SourceKind } from '../shared/source.ts'

/** What an organisation does with an algorithm; norms for making and for using are told apart. */
export const normActivities = ['development', 'use', 'purchase', 'ending'] as const
export type NormActivity = (typeof normActivities)[number]

/** How binding the norm is meant. */
export const modalities = ['must', 'mustNot', 'mustUnless', 'strive'] as const
export type Modality = (typeof modalities)[number]

/** Who may deviate: the body that adopts frameworks, the executive, or nobody because the law forbids it. */
export const deviationBodies = ['representative', 'executive', 'nobody'] as const
export type DeviationBody = (typeof deviationBodies)[number]

/** Where a principle or norm comes from, and what kind of source that is (law 11 of the product). */
export interface TextSource {
  readonly kind: SourceKind
  readonly label: string
  readonly url: string | null
}

/** Where a norm holds. An empty list asks nothing: the norm holds for all. */
export interface NormScope {
  readonly activities: readonly NormActivity[]
  readonly phases: readonly LifecyclePhase[]
  readonly riskClasses: readonly RiskClass[]
  readonly domains: readonly DomainOfLife[]
}

/**
 * Whether somebody chose how strict the norm is and who may deviate: that is said together with how. A first draft that
 * came from a lesson holds the strictest of it until then, and shows it to nobody as a choice.
 */
export const isDeviationChosen = ({ deviation }: Pick<Norm, 'deviation'>): boolean => deviation.how.trim() !== ''

/** A plain sentence that leads, for what it holds, the question it raises, and who may deviate from it. */
export interface Norm {
  readonly title: string
  readonly statement: string
  /** What it means in practice. */
  readonly explanation: string
  /** Keys of the principles from which it follows. */
  readonly principleKeys: readonly string[]
  readonly scope: NormScope
  readonly modality: Modality
  readonly deviation: { readonly body: DeviationBody; readonly how: string }
  /** The question that this norm raises in every weighing. */
  readonly question: string
  readonly evidenceExpected: string
  readonly decisionQuestions: readonly QuestionKind[]
  /** What goes first when this norm clashes with another one. */
  readonly precedence: string
  readonly source: TextSource
  /** Other places where this is asked, such as a measure of the Algoritmekader. */
  readonly references: readonly string[]
}

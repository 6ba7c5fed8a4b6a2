import type { RiskClass } from '../algorithm/risk-class.ts'
import type { WeighedGoal } from '../plan/goal-relation.ts'
import type { Appreciation } from './appreciation.ts'
import type { Dispute } from './dispute.ts'
import type { Effect } from './effect.ts'
import type { Mark } from './mark.ts'
import type { NormRelation } from './norm-relation.ts'
import type { Option } from './option.ts'
import type { SectionAnswer } from './section.ts'
import type { Stakeholder } from './stakeholder.ts'
import type { Confirmation, ExplainedCell, NoneKnown } from './statement.ts'
import type { CitizenStory } from './story.ts'
import type { Uncertainty } from './uncertainty.ts'
import type { Viewpoint } from './viewpoint.ts'

/** Where a weighing stands. */
export const weighingStatuses = [
  'draft',
  'inDialogue',
  'factuallyComplete',
  'readyForProposal',
  'submitted',
  'weighed',
  'closed',
  'reopened',
] as const
export type WeighingStatus = (typeof weighingStatuses)[number]

/** How often the human who decides does something else than what the algorithm proposes. */
export const humanDeviations = ['hardlyEver', 'regularly', 'unknown'] as const
export type HumanDeviation = (typeof humanDeviations)[number]

/**
 * The answer, in facts and voices, to the core question for one algorithm. No field holds or yields a score: what weighs
 * more is said by the body, in words.
 */
export interface Weighing {
  readonly id: string
  readonly algorithmId: string
  /** The class of the algorithm when it was read; unknown counts as the higher class. */
  readonly riskClass: RiskClass | null
  readonly status: WeighingStatus
  /** Version of the content: 1, and one more each time it is reopened. */
  readonly number: number
  readonly revision: number
  /** What it is about, in plain words, in one paragraph. For class C this is the heart of the weighing. */
  readonly summary: string
  /** Which team or function gathered the facts. */
  readonly factsGatheredBy: string
  /** Almost always followed may mean that it is an automated decision by law (AVG art. 22). */
  readonly humanDeviation: HumanDeviation | null
  readonly stakeholders: readonly Stakeholder[]
  readonly effects: readonly Effect[]
  readonly disputes: readonly Dispute[]
  readonly marks: readonly Mark[]
  readonly options: readonly Option[]
  readonly answers: readonly SectionAnswer[]
  readonly stories: readonly CitizenStory[]
  readonly viewpoints: readonly Viewpoint[]
  readonly uncertainties: readonly Uncertainty[]
  readonly normRelations: readonly NormRelation[]
  /** How it relates to the goals of the multi-year plan: the latest word about each. */
  readonly goalRelations: readonly WeighedGoal[]
  readonly noneKnown: readonly NoneKnown[]
  readonly explainedCells: readonly ExplainedCell[]
  readonly confirmations: readonly Confirmation[]
  readonly appreciations: readonly Appreciation[]
}

/** Class C is weighed in one paragraph; everything else, doubt included, in full (R-20, law 8). */
export type Depth = 'short' | 'full'
export const depthOf = (riskClass: RiskClass | null): Depth => (riskClass === 'C' ? 'short' : 'full')

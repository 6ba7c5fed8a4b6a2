import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { Day } from '../shared/dates.ts'
import type { DomainOfLife } from './domain-of-life.ts'
import type { PublicAiAct } from './public-ai-act.ts'
import type { PublicDecisionSummary } from './public-decision.ts'
import type { PublicWithholding } from './withholding.ts'
import type { PublicOffice } from './public-office.ts'
import type { PublicEvent } from './public-event.ts'

/** How an algorithm stands before the public: its status, and whether a body ever decided about it. */
export const publicStates = [
  'inPreparation',
  'pilot',
  'inUse',
  'inUseWithoutDecision',
  'suspended',
  'outOfUse',
  'rejected',
  'withdrawn',
] as const
export type PublicState = (typeof publicStates)[number]

/** What is coming: the question, when it is planned, and until when a resident can say something about it. */
export interface Preparation {
  readonly question: string | null
  readonly plannedOn: Day | null
  readonly inputUntil: Day | null
}

/** A fact that is known, not known, or withheld on a ground. */
export type PublicFact =
  | { readonly state: 'known'; readonly text: string }
  | { readonly state: 'unknown' }
  | { readonly state: 'withheld'; readonly withholding: PublicWithholding }

/** An impact assessment that was done, or the reason why not. */
export interface PublicInstrument {
  readonly kind: 'iama' | 'dpia' | 'biasAnalysis'
  readonly state: 'done' | 'notNeeded' | 'missing'
  readonly on: Day | null
  readonly url: string | null
  readonly reason: string | null
}

/** A row of the public list. */
export interface PublicAlgorithmSummary {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly state: PublicState
  readonly riskClass: RiskClass | null
  readonly body: string | null
  readonly domainsOfLife: readonly DomainOfLife[]
  readonly changedOn: Day
}

/** Everything that the public may know of one algorithm. */
export interface PublicAlgorithm extends PublicAlgorithmSummary {
  readonly purpose: string
  readonly status: AlgorithmStatus
  readonly classReason: string | null
  /** It is the higher class because something is not known yet. */
  readonly classInDoubt: boolean
  /** Nothing until a person confirmed what the AI Act calls it. */
  readonly aiAct: PublicAiAct | null
  readonly bodyReason: string | null
  readonly portfolioHolder: PublicOffice | null
  readonly process: string | null
  readonly legalBasis: string | null
  readonly affected: string | null
  readonly humanControl: string | null
  readonly inUseSince: Day | null
  readonly preparation: Preparation | null
  readonly supplier: PublicFact
  readonly cost: PublicFact
  readonly data: PublicFact
  readonly technique: PublicFact
  readonly registerUrl: string | null
  readonly instruments: readonly PublicInstrument[]
  readonly decisions: readonly PublicDecisionSummary[]
  readonly history: readonly PublicEvent[]
  readonly withheld: readonly PublicWithholding[]
}

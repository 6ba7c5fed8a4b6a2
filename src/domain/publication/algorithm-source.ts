import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { Day } from '../shared/dates.ts'
import type { DomainOfLife } from './domain-of-life.ts'
import type { Preparation, PublicInstrument } from './public-algorithm.ts'
import type { PublicEvent } from './public-event.ts'
import type { PublicOffice } from './public-office.ts'
import type { PublicAiAct } from './public-ai-act.ts'
import type { PublicDecisionSummary } from './public-decision.ts'
import type { Official } from './officials.ts'
import type { VisibilityFacts } from './visibility.ts'
import type { Withholding } from './withholding.ts'

/** What is inside about one algorithm, as far as its public record is made of it. */
export interface AlgorithmSource {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly purpose: string
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly classReason: string | null
  /** It is the higher class because something is not known yet. */
  readonly classInDoubt: boolean
  readonly aiAct: PublicAiAct | null
  readonly body: string | null
  readonly bodyReason: string | null
  readonly portfolioHolder: PublicOffice | null
  readonly domainsOfLife: readonly DomainOfLife[]
  readonly process: string | null
  readonly legalBasis: string | null
  readonly affected: string | null
  readonly humanControl: string | null
  readonly supplier: string | null
  readonly cost: string | null
  readonly data: string | null
  readonly technique: string | null
  readonly registerUrl: string | null
  readonly inUseSince: Day | null
  readonly changedOn: Day
  readonly preparation: Preparation | null
  readonly instruments: readonly PublicInstrument[]
  readonly decisions: readonly PublicDecisionSummary[]
  /** A body decided that it is used, or tried with people. */
  readonly useDecided: boolean
  readonly history: readonly PublicEvent[]
  readonly visibility: VisibilityFacts
  readonly withholdings: readonly Withholding[]
  readonly officials: readonly Official[]
}

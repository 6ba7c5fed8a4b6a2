import type { AlgorithmFlags } from '../algorithm/facts.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { AlgorithmStatus, LifecyclePhase } from '../algorithm/status.ts'
import type { ApprovalLabel } from '../decision/decision.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { ScreeningOutcome, ScreeningState } from '../screening/screening.ts'
import type { Day, Moment } from '../shared/dates.ts'
import type { GateId, GateInput } from './gate.ts'

/** What a body decided about one question. */
export interface DossierOutcome {
  readonly question: QuestionKind
  readonly label: ApprovalLabel
  readonly decidedOn: Day
  readonly recordedAt: Moment
  readonly decisionId: string
  readonly decisionNumber: string
  readonly bodyName: string
}

/** A proposal that has not been decided yet, with the gates it bundles. */
export interface DossierProposal {
  readonly id: string
  readonly title: string
  readonly gates: readonly GateId[]
  readonly questions: readonly QuestionKind[]
  readonly meetingOn: Day | null
}

/** That officials passed a gate, or that the portfolio holder gave a direction at G1. */
export interface Passage {
  readonly gate: GateId
  readonly kind: 'passed' | 'direction'
  readonly on: Day
  /** When it was recorded. */
  readonly at: Moment
}

/** The last emergency stop. */
export interface DossierStop {
  readonly id: string
  readonly stoppedOn: Day
  readonly stoppedAt: Moment
  readonly from: AlgorithmStatus
}

/** Everything that route and transitions look at: gathered once, judged by pure rules. */
export interface DossierFacts {
  readonly status: AlgorithmStatus
  readonly phase: LifecyclePhase
  readonly legacy: boolean
  /** The class in force, or the one that doubt gives; `null` when nobody classified it. */
  readonly riskClass: RiskClass | null
  readonly classConfirmed: boolean
  readonly flags: AlgorithmFlags
  readonly screening: ScreeningState | null
  readonly screeningOutcome: ScreeningOutcome | null
  readonly competentBodyId: string | null
  /** Present or declared not needed; what is not in the list is missing. */
  readonly inputs: readonly GateInput[]
  readonly outcomes: readonly DossierOutcome[]
  readonly proposals: readonly DossierProposal[]
  readonly passages: readonly Passage[]
  /** Hard conditions before the start that nobody has confirmed as fulfilled. */
  readonly openPreconditions: number
  readonly lastStop: DossierStop | null
  readonly reviewDueOn: Day | null
  /** A substantial change was reported, and nobody decided on it yet. */
  readonly changeOpen: boolean
}

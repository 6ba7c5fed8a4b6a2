import type { LifecyclePhase } from '../algorithm/status.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { QuestionKind } from '../decision/question-kind.ts'

/** The moments of the route. G7 and G8 can come at any time. */
export const gateIds = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'] as const
export type GateId = (typeof gateIds)[number]

/** Whether a body decides at a gate, or officials do, or nobody needs to. */
export const involvements = ['political', 'administrative', 'notApplicable'] as const
export type Involvement = (typeof involvements)[number]

/** What a gate asks for one class. */
export interface GateMoment {
  readonly by: Involvement
  /** The portfolio holder hears of it as well. */
  readonly inform: boolean
}

/** Papers and facts that gates ask for. Each is shown as there, missing, or not needed with a reason. */
export const gateInputs = [
  'record',
  'screening',
  'classification',
  'competentBody',
  'problem',
  'purpose',
  'alternatives',
  'stakeholders',
  'legalBasis',
  'design',
  'roles',
  'iamaDraft',
  'dpiaStarted',
  'archivePlan',
  'stopRule',
  'pilotEnd',
  'peopleInformed',
  'fgAdvice',
  'validation',
  'biasAnalysis',
  'securityReview',
  'iama',
  'dpia',
  'weighing',
  'advices',
  'registerEntry',
  'workInstruction',
  'emergencyPlan',
  'evaluationPlan',
  'monitoringPlan',
  'communication',
  'evaluation',
  'changeDescription',
  'screenedAgain',
  'iamaAgain',
  'dpiaAgain',
  'incidentReport',
  'fallback',
  'terminationReasons',
  'archiveList',
  'registerEnded',
] as const
export type GateInput = (typeof gateInputs)[number]

/** Inputs that a person points out in the dossier; the others the system sees by itself. */
export const paperInputs = [
  'stakeholders',
  'design',
  'roles',
  'iamaDraft',
  'dpiaStarted',
  'archivePlan',
  'stopRule',
  'pilotEnd',
  'peopleInformed',
  'validation',
  'biasAnalysis',
  'securityReview',
  'iama',
  'dpia',
  'registerEntry',
  'workInstruction',
  'emergencyPlan',
  'evaluationPlan',
  'monitoringPlan',
  'communication',
  'evaluation',
  'changeDescription',
  'incidentReport',
  'fallback',
  'terminationReasons',
  'archiveList',
  'registerEnded',
] as const satisfies readonly GateInput[]
export type PaperInput = (typeof paperInputs)[number]

/** One moment of the route, with the question it answers and where the rule comes from. */
export interface Gate {
  readonly id: GateId
  readonly phase: LifecyclePhase
  /** Can come at any time, besides the order of the others. */
  readonly anyTime: boolean
  readonly moments: Readonly<Record<RiskClass, GateMoment>>
  readonly inputs: readonly GateInput[]
  /** Decision questions of which an outcome passes this gate when a body decides. */
  readonly questions: readonly QuestionKind[]
  readonly source: GateSource
}

/** Pages and rules that the gates rest on; the sentence stands in the catalogue. */
export const gateSources = [
  'gateSeed',
  'gateScreening',
  'gateFrameworkPhases',
  'gateImpactfulDecision',
  'gatePilot',
  'gateBias',
  'gateMonitoring',
  'gateIncident',
  'gateProposal',
] as const
export type GateSource = (typeof gateSources)[number]

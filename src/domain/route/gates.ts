import { bodyDecides } from '../algorithm/guards.ts'
import { maybe } from '../algorithm/facts.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { DossierFacts } from './dossier-facts.ts'
import type { Gate, GateId, GateInput, GateMoment, Involvement } from './gate.ts'

const moment = (by: Involvement, inform = false): GateMoment => ({ by, inform })
const none = moment('notApplicable')
const body = moment('political')
const officials = moment('administrative')
const officialsInform = moment('administrative', true)

const perClass = (
  prohibited: GateMoment,
  A: GateMoment,
  B: GateMoment,
  C: GateMoment,
): Readonly<Record<RiskClass, GateMoment>> => ({ prohibited, A, B, C })

const politicalForAB = perClass(none, body, body, officials)

/** The gates, as data: per class who decides, what is needed, and where the rule comes from. */
export const gates: readonly Gate[] = [
  {
    id: 'G0',
    phase: 'problemAnalysis',
    anyTime: false,
    moments: perClass(officials, officialsInform, officialsInform, officials),
    inputs: ['record', 'screening', 'classification', 'competentBody'],
    questions: ['classification'],
    source: 'gateScreening',
  },
  {
    id: 'G1',
    phase: 'problemAnalysis',
    anyTime: false,
    moments: politicalForAB,
    inputs: ['problem', 'purpose', 'alternatives', 'stakeholders', 'legalBasis'],
    questions: ['desirability'],
    source: 'gateSeed',
  },
  {
    id: 'G2',
    phase: 'design',
    anyTime: false,
    moments: perClass(none, officials, officialsInform, officials),
    inputs: ['design', 'roles', 'iamaDraft', 'dpiaStarted', 'archivePlan'],
    questions: ['makeOrBuy'],
    source: 'gateFrameworkPhases',
  },
  {
    id: 'G3',
    phase: 'implementation',
    anyTime: false,
    moments: politicalForAB,
    inputs: ['iamaDraft', 'dpia', 'stopRule', 'pilotEnd', 'peopleInformed', 'fgAdvice'],
    questions: ['pilot'],
    source: 'gatePilot',
  },
  {
    id: 'G4',
    phase: 'validation',
    anyTime: false,
    moments: perClass(none, body, officialsInform, officials),
    inputs: ['validation', 'biasAnalysis', 'securityReview'],
    questions: ['feasibility', 'bias'],
    source: 'gateBias',
  },
  {
    id: 'G5',
    phase: 'implementation',
    anyTime: false,
    moments: perClass(none, body, body, officialsInform),
    inputs: [
      'weighing',
      'advices',
      'iama',
      'dpia',
      'registerEntry',
      'workInstruction',
      'emergencyPlan',
      'evaluationPlan',
      'monitoringPlan',
      'communication',
    ],
    questions: ['deployment'],
    source: 'gateImpactfulDecision',
  },
  {
    id: 'G6',
    phase: 'monitoring',
    anyTime: false,
    moments: politicalForAB,
    inputs: ['evaluation'],
    questions: ['review'],
    source: 'gateMonitoring',
  },
  {
    id: 'G7',
    phase: 'monitoring',
    anyTime: true,
    moments: politicalForAB,
    inputs: ['changeDescription', 'screenedAgain', 'iamaAgain', 'dpiaAgain'],
    questions: ['change'],
    source: 'gateMonitoring',
  },
  {
    id: 'G8',
    phase: 'monitoring',
    anyTime: true,
    moments: perClass(officials, body, body, officials),
    inputs: ['incidentReport', 'fallback'],
    questions: ['suspension'],
    source: 'gateIncident',
  },
  {
    id: 'G9',
    phase: 'decommissioning',
    anyTime: false,
    moments: perClass(none, body, body, officialsInform),
    inputs: ['terminationReasons', 'archiveList', 'registerEnded', 'communication'],
    questions: ['termination'],
    source: 'gateImpactfulDecision',
  },
]

/** The gate with this name. */
export const gateOf = (id: GateId): Gate => gates.find((gate) => gate.id === id) as Gate

/** Asked for class A and B only: class C has the lighter governance (Algoritmekader org-09). */
const heavy: readonly GateInput[] = [
  'stakeholders',
  'iamaDraft',
  'iama',
  'iamaAgain',
  'biasAnalysis',
  'weighing',
  'advices',
  'registerEntry',
  'registerEnded',
  'emergencyPlan',
  'evaluationPlan',
  'monitoringPlan',
]

/** Asked only when personal data is processed, or when nobody knows. */
const personal: readonly GateInput[] = ['dpia', 'dpiaStarted', 'dpiaAgain', 'fgAdvice']

/** What this gate asks of this algorithm. */
export const inputsOf = (gate: Gate, facts: Pick<DossierFacts, 'riskClass' | 'flags'>): readonly GateInput[] =>
  gate.inputs.filter(
    (input) =>
      (bodyDecides(facts) || !heavy.includes(input)) &&
      (!personal.includes(input) || maybe(facts.flags, 'personalData')),
  )

/**
 * Who decides at this gate. Without a class, doubt counts as class A. A contract with class A, and a bias question
 * that was put to a body, make an official gate political.
 */
export function momentOf(gate: Gate, facts: DossierFacts): GateMoment {
  const planned = gate.moments[facts.riskClass ?? 'A']
  if (planned.by !== 'administrative' || !bodyDecides(facts)) return planned
  const contract = gate.id === 'G2' && facts.riskClass !== 'B' && maybe(facts.flags, 'contract')
  const asked =
    (gate.id === 'G2' || gate.id === 'G4') &&
    [...facts.outcomes.map((one) => one.question), ...facts.proposals.flatMap((one) => one.questions)].some(
      (question) => gate.questions.includes(question),
    )
  return contract || asked ? { by: 'political', inform: false } : planned
}

import type { ClassOrigin } from '../ai-act/outcome.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { AiActFacts } from './ai-act-facts.ts'
import { maybe, type AlgorithmFlags } from './facts.ts'
import { higherClass, type RiskClass } from './risk-class.ts'

/** Three answers everywhere: whoever does not know says so. */
export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** What makes an algorithm prohibited, high-risk or impactful. */
export const criteria = ['prohibitedPractice', 'highRiskAi', 'legalEffect', 'categorises', 'ownJudgement'] as const
export type Criterion = (typeof criteria)[number]
export type Criteria = Readonly<Record<Criterion, Answer>>

/** Labels of the Algoritmekader for the AI Act. An official list: spelling kept. */
export const aiActRiskGroups = [
  'hoog-risico-ai-systeem',
  'geen-hoog-risico-ai-systeem',
  'verboden-ai',
  'uitzondering-van-toepassing',
  'niet-van-toepassing',
] as const
export type AiActRiskGroup = (typeof aiActRiskGroups)[number]

/** A ground for the class: a criterion, or the flag that rules out class C. */
export type ClassGround = Criterion | 'riskSelection'

/** The class that follows from the answers, and why. */
export interface ClassOutcome {
  readonly riskClass: RiskClass
  /** The class stands only because somebody did not know. */
  readonly doubt: boolean
  readonly grounds: readonly ClassGround[]
}

/** A class for an algorithm: proposed by one person, confirmed by another. */
export interface Classification extends ClassOutcome {
  readonly id: string
  readonly algorithmId: string
  readonly criteria: Criteria
  readonly aiActRiskGroup: AiActRiskGroup | null
  readonly aiAct: AiActFacts
  /** The walk through a decision tree that it comes from; nothing when somebody filled it in by hand. */
  readonly origin: ClassOrigin | null
  /** Public for A and B. */
  readonly reason: string
  readonly proposedBy: string
  readonly proposedOn: Day
  readonly confirmedBy: string | null
  readonly confirmedOn: Day | null
}

const weight: Readonly<Record<ClassGround, RiskClass>> = {
  prohibitedPractice: 'prohibited',
  highRiskAi: 'A',
  legalEffect: 'B',
  categorises: 'B',
  ownJudgement: 'B',
  riskSelection: 'B',
}

const classOf = (grounds: readonly ClassGround[]): RiskClass =>
  grounds.reduce<RiskClass>((highest, ground) => higherClass(highest, weight[ground]), 'C')

/** Doubt counts as yes; risk selection is never class C (Algoritmekader, geautomatiseerde risicoselectie). */
export function classify(given: Criteria, flags: AlgorithmFlags): ClassOutcome {
  const grounds = (holds: (answer: Answer) => boolean, selection: boolean): readonly ClassGround[] => [
    ...criteria.filter((criterion) => holds(given[criterion])),
    ...(selection ? (['riskSelection'] as const) : []),
  ]
  const certain = classOf(grounds((answer) => answer === 'yes', flags.riskSelection === true))
  const cautious = grounds((answer) => answer !== 'no', maybe(flags, 'riskSelection'))
  const riskClass = classOf(cautious)
  return {
    riskClass,
    doubt: riskClass !== certain,
    grounds: cautious.filter((ground) => weight[ground] === riskClass),
  }
}

export type ClassificationRefusal = 'reason-missing' | 'already-confirmed' | 'same-person'

/** A class is confirmed by somebody else than its proposer (routing rule 1). */
export function confirmClassification(
  classification: Classification,
  personId: string,
  today: Day,
): Result<Classification, ClassificationRefusal> {
  if (classification.confirmedBy !== null) return refuse('already-confirmed')
  if (classification.proposedBy === personId) return refuse('same-person')
  return accept({ ...classification, confirmedBy: personId, confirmedOn: today })
}

/** The class that holds now: a new proposal may raise it at once, and lowers it only when confirmed. */
export function classInForce(latestFirst: readonly Classification[]): ClassInForce | null {
  const latest = latestFirst[0]
  if (latest === undefined) return null
  const confirmed = latestFirst.find((one) => one.confirmedBy !== null)
  if (confirmed === undefined || confirmed === latest)
    return { riskClass: latest.riskClass, confirmed: confirmed !== undefined, by: latest }
  const raised = higherClass(latest.riskClass, confirmed.riskClass) !== confirmed.riskClass
  return raised
    ? { riskClass: latest.riskClass, confirmed: false, by: latest }
    : { riskClass: confirmed.riskClass, confirmed: true, by: confirmed }
}

/** The class that counts today, with the classification it comes from. */
export interface ClassInForce {
  readonly riskClass: RiskClass
  readonly confirmed: boolean
  readonly by: Classification
}

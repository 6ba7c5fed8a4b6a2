import type { QuestionKind } from '../decision/question-kind.ts'
import type { DossierFacts, DossierOutcome, DossierStop } from '../route/dossier-facts.ts'
import type { GateInput } from '../route/gate.ts'
import { isEarlier, type Day, type Moment } from '../shared/dates.ts'
import { maybe } from './facts.ts'

/** What must be so before a step is taken. The name says what is wrong when it is not so. */
export const guardNames = [
  'screening-open',
  'class-unknown',
  'class-unconfirmed',
  'class-prohibited',
  'body-unknown',
  'desirability-rejected',
  'desirability-undecided',
  'rejection-undecided',
  'pilot-undecided',
  'stop-rule-missing',
  'pilot-end-missing',
  'people-uninformed',
  'fg-advice-missing',
  'evaluation-missing',
  'deployment-undecided',
  'preconditions-open',
  'register-entry-missing',
  'emergency-plan-missing',
  'evaluation-plan-missing',
  'resume-undecided',
  'termination-undecided',
  'archive-list-missing',
  'people-uninformed-of-end',
  'register-not-ended',
] as const
export type Guard = (typeof guardNames)[number]

/** A body decides about class A and B; without a class, doubt counts as higher (law 8 of the product). */
export const bodyDecides = (facts: Pick<DossierFacts, 'riskClass'>): boolean => facts.riskClass !== 'C'

/** The last thing that a body said about a question; a later decision of the same day wins by its number. */
export function lastOutcome(facts: DossierFacts, question: QuestionKind): DossierOutcome | undefined {
  return facts.outcomes
    .filter((one) => one.question === question)
    .toSorted((a, b) => (b.decidedOn + b.decisionNumber).localeCompare(a.decidedOn + a.decisionNumber))[0]
}

/** The body said yes: with or without conditions, or again. */
export const isApproval = (outcome: DossierOutcome | undefined): boolean =>
  outcome !== undefined && ['approved', 'approvedWithConditions', 'reaffirmed'].includes(outcome.label)

const approved = (facts: DossierFacts, question: QuestionKind): boolean => isApproval(lastOutcome(facts, question))

/** The body said no: it rejected, or it chose to end it. */
const isRefusal = (outcome: DossierOutcome | undefined): boolean =>
  outcome !== undefined && ['rejected', 'terminated'].includes(outcome.label)

const has =
  (input: GateInput) =>
  (facts: DossierFacts): boolean =>
    facts.inputs.includes(input)

const forBody =
  (rule: (facts: DossierFacts) => boolean) =>
  (facts: DossierFacts): boolean =>
    !bodyDecides(facts) || rule(facts)

/** At G1 the portfolio holder may let the study of class B go on; that is not yet a decision. */
const directed = (facts: DossierFacts): boolean =>
  facts.riskClass === 'B' && facts.passages.some((one) => one.gate === 'G1' && one.kind === 'direction')

/** What is of an earlier day, or was on record when the stop came, says nothing about that stop. */
const isAbout = ({ stoppedOn, stoppedAt }: DossierStop, on: Day, recordedAt: Moment): boolean =>
  on >= stoppedOn && !isEarlier(recordedAt, stoppedAt)

/** A decision to go on after the last stop. */
const resumed = (facts: DossierFacts): boolean => {
  const stop = facts.lastStop
  if (stop === null) return false
  const outcome = lastOutcome(facts, 'suspension')
  if (outcome !== undefined && isApproval(outcome) && isAbout(stop, outcome.decidedOn, outcome.recordedAt)) return true
  const released = facts.passages.some(({ gate, on, at }) => gate === 'G8' && isAbout(stop, on, at))
  return !bodyDecides(facts) && released
}

/** A body chose to end it, whatever question it was answering. */
const ended = (facts: DossierFacts): boolean =>
  approved(facts, 'termination') ||
  facts.outcomes.some((one) => lastOutcome(facts, one.question)?.label === 'terminated')

/** Each guard: true when nothing stands in the way. */
export const guards: Readonly<Record<Guard, (facts: DossierFacts) => boolean>> = {
  'screening-open': (facts) => facts.screening === 'confirmed',
  'class-unknown': (facts) => facts.riskClass !== null,
  'class-unconfirmed': (facts) => facts.classConfirmed,
  'class-prohibited': (facts) => facts.riskClass !== 'prohibited',
  'body-unknown': (facts) => facts.competentBodyId !== null,
  'desirability-rejected': (facts) => !isRefusal(lastOutcome(facts, 'desirability')),
  'desirability-undecided': forBody((facts) => approved(facts, 'desirability') || directed(facts)),
  'rejection-undecided': (facts) =>
    facts.riskClass === 'C' ||
    facts.riskClass === 'prohibited' ||
    (['desirability', 'pilot', 'deployment'] as const).some((question) => isRefusal(lastOutcome(facts, question))) ||
    ended(facts),
  'pilot-undecided': forBody((facts) => approved(facts, 'pilot')),
  'stop-rule-missing': has('stopRule'),
  'pilot-end-missing': has('pilotEnd'),
  'people-uninformed': has('peopleInformed'),
  'fg-advice-missing': (facts) => !maybe(facts.flags, 'personalData') || facts.inputs.includes('fgAdvice'),
  'evaluation-missing': has('evaluation'),
  'deployment-undecided': forBody((facts) => approved(facts, 'deployment')),
  'preconditions-open': (facts) => facts.openPreconditions === 0,
  'register-entry-missing': forBody(has('registerEntry')),
  'emergency-plan-missing': forBody(has('emergencyPlan')),
  'evaluation-plan-missing': forBody(has('evaluationPlan')),
  'resume-undecided': resumed,
  'termination-undecided': forBody(ended),
  'archive-list-missing': has('archiveList'),
  'people-uninformed-of-end': has('communication'),
  'register-not-ended': forBody(has('registerEnded')),
}

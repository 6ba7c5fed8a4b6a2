import type { RiskClass } from '../algorithm/risk-class.ts'
import { reservationOf, type ReservationInForce } from '../routing/reserved-question.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { choiceTransitions, statusAfter, type AdministrativeChoice, type ChoiceStep } from './administrative-choice.ts'

export const assessRefusals = [
  'transition-impossible',
  'same-person',
  'reason-missing',
  'nature-missing',
  'cover-missing',
  'body-missing',
  'decision-missing',
  'reserved-not-by-mandate',
  'political-not-technical',
] as const
export type AssessRefusal = (typeof assessRefusals)[number]

/** What is known when a choice is assessed. */
export interface AssessSurroundings {
  readonly steps: readonly ChoiceStep[]
  readonly riskClass: RiskClass | null
  readonly reservations: readonly ReservationInForce[]
}

const hasDecision = (step: ChoiceStep): boolean =>
  step.coveredByDecisionId !== null || step.coverReference.trim() !== ''

/** A mandate never covers a question that the body keeps for itself. */
function reachesReserved(choice: AdministrativeChoice, { riskClass, reservations }: AssessSurroundings): boolean {
  return choice.questions.some((question) => reservationOf({ question, riskClass, flags: [] }, reservations) !== null)
}

function refusalOfCover(choice: AdministrativeChoice, step: ChoiceStep, around: AssessSurroundings) {
  if (hasDecision(step)) return null
  if (step.mandateId === null) return 'cover-missing'
  return reachesReserved(choice, around) ? 'reserved-not-by-mandate' : null
}

function refusalOfStatus(
  choice: AdministrativeChoice,
  step: ChoiceStep,
  around: AssessSurroundings,
): AssessRefusal | null {
  switch (step.status) {
    case 'toAssess':
      return null
    case 'covered':
      return refusalOfCover(choice, step, around)
    case 'technical':
      return step.nature === 'technical' ? null : 'political-not-technical'
    case 'toPutForward':
      return step.putToBodyId === null ? 'body-missing' : null
    case 'putForwardAfterwards':
      return hasDecision(step) ? null : 'decision-missing'
  }
}

/** Takes the next step with a choice: by somebody else than who made or logged it, with a reason. */
export function assessChoice(
  choice: AdministrativeChoice,
  step: ChoiceStep,
  around: AssessSurroundings,
): Result<ChoiceStep, AssessRefusal> {
  const from = statusAfter(around.steps)
  if (!choiceTransitions[from].includes(step.status)) return refuse('transition-impossible')
  const closes = step.status === 'covered' || step.status === 'technical'
  if (closes && step.takenBy === choice.loggedBy) return refuse('same-person')
  if (step.reason.trim() === '') return refuse('reason-missing')
  if (closes && step.nature === 'unknown') return refuse('nature-missing')
  const refusal = refusalOfStatus(choice, step, around)
  return refusal === null ? accept(step) : refuse(refusal)
}

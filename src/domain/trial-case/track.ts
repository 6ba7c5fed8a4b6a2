import type { DossierFacts } from '../route/dossier-facts.ts'
import type { TrialCase } from './trial-case.ts'

/** What a trial case goes through, in this order; a lesson can be learned at each of them. */
export const trialSteps = ['screening', 'humanRights', 'weighing', 'decision', 'lookingBack'] as const
export type TrialStep = (typeof trialSteps)[number]

/** Where a step stands: done, the one to do now, or later. */
export const stepStates = ['done', 'now', 'later'] as const
export type StepState = (typeof stepStates)[number]

/** A step with where it stands. */
export interface TrackedStep {
  readonly step: TrialStep
  readonly state: StepState
}

const done = (facts: Pick<DossierFacts, 'screening' | 'inputs' | 'outcomes'>, trial: TrialCase) => ({
  screening: facts.screening === 'confirmed',
  humanRights: facts.inputs.includes('iama'),
  weighing: facts.inputs.includes('weighing'),
  decision: facts.outcomes.some(({ question }) => question !== 'classification'),
  lookingBack: trial.endedOn !== null && !trial.brokenOff,
})

/** The track of a trial case: what was done, what is next, and what comes later. Steps may be done in another order. */
export function trackOf(
  facts: Pick<DossierFacts, 'screening' | 'inputs' | 'outcomes'>,
  trial: TrialCase,
): readonly TrackedStep[] {
  const isDone = done(facts, trial)
  // Of what was broken off nothing is next.
  const next = trial.brokenOff ? undefined : trialSteps.find((step) => !isDone[step])
  return trialSteps.map((step) => ({ step, state: isDone[step] ? 'done' : step === next ? 'now' : 'later' }))
}

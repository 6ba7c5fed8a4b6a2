import type { DecisionProblem, DecisionRefusal } from '#src/domain/decision/problem.ts'

const refusals: readonly DecisionRefusal[] = [
  'earlier-unknown',
  'earlier-of-other-body',
  'earlier-already-replaced',
  'succession-kind-missing',
  'succession-reason-missing',
  'condition-not-open',
  'condition-of-other-body',
  'condition-fate-missing',
  'condition-fate-reason-missing',
  'condition-extension-missing',
]

/** True for what is asked on the page about earlier decisions. */
export const isAboutEarlier = ({ refusal }: Pick<DecisionProblem, 'refusal'>): boolean => refusals.includes(refusal)

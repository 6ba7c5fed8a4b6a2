/** Everything that can stand in the way of recording a decision. Each has one sentence in the catalogue. */
export const decisionRefusals = [
  'proposal-not-scheduled',
  'already-decided',
  'weighing-not-frozen',
  'weighing-changed',
  'class-prohibited',
  'body-undetermined',
  'question-forbidden',
  'wrong-body',
  'reserved-under-mandate',
  'no-mandate',
  'mandate-of-another',
  'recorder-not-entitled',
  'recorder-is-member',
  'recorder-is-advisor',
  'advisor-is-decider',
  'outcome-missing',
  'option-unknown',
  'option-unlawful',
  'something-else-empty',
  'assignment-missing',
  'weighing-missing',
  'alternatives-missing',
  'advice-unanswered',
  'advice-deviation-missing',
  'point-unanswered',
  'risk-unanswered',
  'risk-reason-missing',
  'wording-missing',
  'consistency-missing',
  'condition-text-missing',
  'condition-kind-missing',
  'condition-owner-missing',
  'condition-verifier-missing',
  'condition-verifier-is-owner',
  'condition-date-missing',
  'condition-date-passed',
  'condition-start-missing',
  'condition-interval-invalid',
  'condition-criterion-missing',
  'decided-on-missing',
  'decided-in-future',
  'decided-before-frozen',
  'tipped-missing',
  'given-up-missing',
  'borne-missing',
  'facts-missing',
  'interests-missing',
  'norms-missing',
  'uncertainty-missing',
  'check-missing',
  'handling-missing',
  'handling-reason-missing',
  'present-missing',
  'absent-advice-not-accepted',
  'review-missing',
  'review-too-early',
  'publicity-missing',
  'publicity-reason-missing',
  'secrecy-missing',
  'secrecy-ground-missing',
  'official-address-missing',
  'official-same-missing',
  'official-difference-missing',
  'earlier-unknown',
  'earlier-of-other-body',
  'earlier-already-replaced',
  'earlier-under-mandate',
  'succession-kind-missing',
  'succession-reason-missing',
  'condition-not-open',
  'condition-of-other-body',
  'condition-fate-missing',
  'condition-fate-reason-missing',
  'condition-extension-missing',
  'condition-lapse-under-mandate',
] as const
export type DecisionRefusal = (typeof decisionRefusals)[number]

/** A refusal, and where it is: in which question, and about which advice, point, risk or condition. */
export interface DecisionProblem {
  readonly refusal: DecisionRefusal
  readonly questionId: string | null
  readonly subjectId: string | null
}

export const problem = (
  refusal: DecisionRefusal,
  questionId: string | null = null,
  subjectId: string | null = null,
): DecisionProblem => ({ refusal, questionId, subjectId })

/** Only those problems of which the test is true, in order. */
export const problemsWhere = (
  checks: readonly (readonly [boolean, DecisionRefusal])[],
  questionId: string | null = null,
  subjectId: string | null = null,
): readonly DecisionProblem[] =>
  checks.flatMap(([stands, refusal]) => (stands ? [problem(refusal, questionId, subjectId)] : []))

export const isBlank = (text: string): boolean => text.trim() === ''

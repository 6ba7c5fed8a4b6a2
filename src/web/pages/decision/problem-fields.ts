import type { DecisionProblem, DecisionRefusal } from '#src/domain/decision/problem.ts'
import type { QuestionRecord } from '#src/domain/decision/record.ts'
import type { DecisionTable } from '#src/domain/decision/table.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { FieldError } from '../../components/form-view.ts'

/** The field of each refusal that has one field. */
const fields: Partial<Record<DecisionRefusal, string>> = {
  'outcome-missing': 'outcome',
  'option-unknown': 'outcome',
  'option-unlawful': 'outcome',
  'class-prohibited': 'outcome',
  'something-else-empty': 'somethingElse',
  'assignment-missing': 'assignment',
  'weighing-missing': 'weighing',
  'alternatives-missing': 'whyNot',
  'wording-missing': 'wording',
  'consistency-missing': 'consistency',
  'decided-on-missing': 'decidedOn',
  'decided-in-future': 'decidedOn',
  'decided-before-frozen': 'decidedOn',
  'tipped-missing': 'tipped',
  'given-up-missing': 'givenUp',
  'borne-missing': 'borne',
  'facts-missing': 'facts',
  'interests-missing': 'interests',
  'norms-missing': 'norms',
  'uncertainty-missing': 'uncertainty',
  'check-missing': 'check1-advantage',
  'handling-missing': 'handling',
  'handling-reason-missing': 'handlingReason',
  'present-missing': 'present',
  'review-missing': 'reviewOn',
  'review-too-early': 'reviewOn',
  'publicity-missing': 'publicity',
  'publicity-reason-missing': 'publicityReason',
  'secrecy-missing': 'secrecy',
  'secrecy-ground-missing': 'secrecyGround',
  'official-address-missing': 'address',
  'official-same-missing': 'differs',
  'official-difference-missing': 'difference',
  'earlier-unknown': 'decision',
  'earlier-of-other-body': 'decision',
  'earlier-already-replaced': 'decision',
  'succession-kind-missing': 'kind',
  'succession-reason-missing': 'reason',
}

/** The field of each refusal about an advice, point or risk: before the id. */
const prefixes: Partial<Record<DecisionRefusal, string>> = {
  'advice-unanswered': 'following-',
  'advice-deviation-missing': 'adviceReason-',
  'point-unanswered': 'point-',
  'risk-unanswered': 'risk-',
  'risk-reason-missing': 'riskReason-',
  'absent-advice-not-accepted': 'without-',
  'condition-fate-missing': 'fate-',
  'condition-extension-missing': 'until-',
  'condition-fate-reason-missing': 'why-',
}

/** The field of each refusal about a condition: after its number. */
const conditionParts: Partial<Record<DecisionRefusal, string>> = {
  'condition-text-missing': 'text',
  'condition-kind-missing': 'kind',
  'condition-owner-missing': 'owner',
  'condition-verifier-missing': 'verifier',
  'condition-verifier-is-owner': 'verifier',
  'condition-date-missing': 'dueOn',
  'condition-date-passed': 'dueOn',
  'condition-start-missing': 'start',
  'condition-interval-invalid': 'months',
  'condition-criterion-missing': 'criterion',
}

function fieldOf({ refusal, subjectId }: DecisionProblem, record: QuestionRecord | undefined): string {
  const prefix = prefixes[refusal]
  if (prefix !== undefined && subjectId !== null) return prefix + subjectId
  const part = conditionParts[refusal]
  const index = record?.conditions.findIndex(({ id }) => id === subjectId) ?? -1
  if (part !== undefined && index >= 0) return `c${index + 1}-${part}`
  return fields[refusal] ?? ''
}

/** The records that problems are about, by id, for sentences that name them. */
export type NamedSubjects = ReadonlyMap<string, string>

/** What is wrong in a sentence; of several advices or risks it says which. */
export function problemWords(t: Translate, { refusal, subjectId }: DecisionProblem, names: NamedSubjects): string {
  const name = subjectId === null ? undefined : names.get(subjectId)
  const sentence = t(`decision.refusal.${refusal}`)
  return name === undefined ? sentence : `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

/** Advices by function and risks by their words. */
export const namesIn = ({ advices, proposal }: Pick<DecisionTable, 'advices' | 'proposal'>): NamedSubjects =>
  new Map([
    ...advices.map(({ id, advisor }) => [id, advisor.name] as const),
    ...proposal.questions.flatMap(({ risks }) => risks.map(({ id, text }) => [id, text] as const)),
  ])

/** What is wrong, each at its field. */
export const errorsOf = (
  t: Translate,
  problems: readonly DecisionProblem[],
  { record, names = new Map() }: { readonly record?: QuestionRecord; readonly names?: NamedSubjects } = {},
): FieldError[] => problems.map((one) => ({ field: fieldOf(one, record), message: problemWords(t, one, names) }))

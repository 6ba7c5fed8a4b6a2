import type { ProposalQuestion } from '../proposal/proposal.ts'
import type { Day } from '../shared/dates.ts'
import { effectOf } from './outcome.ts'
import { type DecisionProblem, isBlank, problem, problemsWhere } from './problem.ts'
import { mayBeChosen } from './question-option.ts'
import type { ConditionDraft, QuestionRecord } from './record.ts'
import { advicesFor, type DecisionTable, pointsFor, titleQuestion } from './table.ts'

/** What the record of one question still lacks, in the order of the page. */
export function questionProblems(
  table: DecisionTable,
  question: ProposalQuestion,
  record: QuestionRecord | undefined,
): readonly DecisionProblem[] {
  if (record?.outcome === undefined || record.outcome === null) return [problem('outcome-missing', question.id)]
  return [
    ...outcomeProblems(table, question, record),
    ...adviceProblems(table, question, record),
    ...pointProblems(table, question, record),
    ...riskProblems(question, record),
    ...motivationProblems(table, question, record),
    ...record.conditions.flatMap((condition) => conditionProblems(condition, question.id, table.today)),
  ]
}

function outcomeProblems(table: DecisionTable, question: ProposalQuestion, { outcome }: QuestionRecord) {
  if (outcome === null) return []
  if (outcome.kind === 'notNow')
    return problemsWhere([[isBlank(outcome.assignment), 'assignment-missing']], question.id)
  if (outcome.kind === 'somethingElse')
    return [
      ...problemsWhere([[isBlank(outcome.text), 'something-else-empty']], question.id),
      ...prohibited(table, question, outcome),
    ]
  const option = question.options.find(({ id }) => id === outcome.optionId)
  if (option === undefined) return [problem('option-unknown', question.id)]
  return [
    ...problemsWhere([[!mayBeChosen(option), 'option-unlawful']], question.id, option.id),
    ...prohibited(table, question, outcome),
  ]
}

/** Nobody can approve what the AI Act prohibits (AI Act art. 5); ending it can always be decided. */
function prohibited(table: DecisionTable, question: ProposalQuestion, outcome: NonNullable<QuestionRecord['outcome']>) {
  const { options, kind } = question
  const effect = effectOf(outcome, { kind, options, status: table.status, hasConditions: false })
  const goesOn = effect === 'use' || effect === 'pilot' || effect === 'develop' || effect === 'noChange'
  return problemsWhere([[table.riskClass === 'prohibited' && goesOn, 'class-prohibited']], question.id)
}

function adviceProblems(table: DecisionTable, question: ProposalQuestion, record: QuestionRecord) {
  return advicesFor(table, question).flatMap(({ id }) => {
    const answer = record.adviceAnswers.find(({ adviceId }) => adviceId === id)
    if (answer === undefined) return [problem('advice-unanswered', question.id, id)]
    const silent = answer.following !== 'followed' && isBlank(answer.motivation)
    return problemsWhere([[silent, 'advice-deviation-missing']], question.id, id)
  })
}

function pointProblems(table: DecisionTable, question: ProposalQuestion, record: QuestionRecord) {
  return pointsFor(table, question).flatMap(({ id }) => {
    const answer = record.pointAnswers.find(({ pointId }) => pointId === id)
    return problemsWhere([[answer === undefined || isBlank(answer.answer), 'point-unanswered']], question.id, id)
  })
}

function riskProblems(question: ProposalQuestion, record: QuestionRecord) {
  return question.risks.flatMap(({ id }) => {
    const answer = record.riskAnswers.find(({ riskId }) => riskId === id)
    if (answer === undefined || answer.verdict === null) return [problem('risk-unanswered', question.id, id)]
    return problemsWhere([[isBlank(answer.reason), 'risk-reason-missing']], question.id, id)
  })
}

function motivationProblems(table: DecisionTable, question: ProposalQuestion, record: QuestionRecord) {
  const isTitle = titleQuestion(table.proposal)?.id === question.id
  return problemsWhere(
    [
      [isBlank(record.weighing), 'weighing-missing'],
      [isBlank(record.whyNotAlternatives) && (isTitle || record.outcome?.kind !== 'notNow'), 'alternatives-missing'],
      [record.wording === null, 'wording-missing'],
    ],
    question.id,
  )
}

const sameFunction = (one: string, other: string): boolean =>
  !isBlank(one) && one.trim().toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl')

/** What one condition still lacks. Owner and verifier are two, by function and by person. */
export function conditionProblems(condition: ConditionDraft, questionId: string, today: Day) {
  const { owner, verifier, dueOn, everyMonths } = condition
  const same =
    sameFunction(owner.function, verifier.function) || (owner.personId !== null && owner.personId === verifier.personId)
  return problemsWhere(
    [
      [isBlank(condition.text), 'condition-text-missing'],
      [condition.kind === null, 'condition-kind-missing'],
      [isBlank(owner.function), 'condition-owner-missing'],
      [isBlank(verifier.function), 'condition-verifier-missing'],
      [same, 'condition-verifier-is-owner'],
      [dueOn === null, 'condition-date-missing'],
      [dueOn !== null && dueOn < today, 'condition-date-passed'],
      [condition.beforeStart === null, 'condition-start-missing'],
      [everyMonths !== null && (everyMonths < 1 || everyMonths > 120), 'condition-interval-invalid'],
      [isBlank(condition.criterion), 'condition-criterion-missing'],
    ],
    questionId,
    condition.id,
  )
}

import type { Condition } from '../condition/condition.ts'
import type { ProposalQuestion } from '../proposal/proposal.ts'
import type { Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { closingProblems } from './closing-problems.ts'
import { competenceProblems, type Recording } from './competence-problems.ts'
import type { Competence, DecidedQuestion, Decision } from './decision.ts'
import { approvalLabel, consequenceOf, type Consequence, isApproval } from './outcome.ts'
import { type DecisionProblem, problem, problemsWhere } from './problem.ts'
import { questionProblems } from './question-problems.ts'
import type { ClosingRecord, ConditionDraft, LegalNature, Outcome, QuestionRecord } from './record.ts'
import { conditionOutcomes, type ConditionOutcome } from './revisiting.ts'
import { nothingRevisited } from './succession.ts'
import { revisitingProblems } from './revisiting-problems.ts'
import { type DecisionTable, titleQuestion } from './table.ts'

/** What is recorded, by whom, on what lies on the table. */
export interface TakeDecision {
  readonly id: string
  readonly number: string
  readonly now: Moment
  readonly legalNature: LegalNature
  /** The emergency stop that waits for the body; an answer to a question about stopping ratifies it. */
  readonly ratifiesStopId: string | null
  readonly table: DecisionTable
  readonly records: readonly QuestionRecord[]
  readonly closing: ClosingRecord
  readonly recording: Recording
  /** Ground of competence per question, as text of that day. */
  readonly competences: ReadonlyMap<string, Competence>
}

/** A decision before its snapshot is made, with what it changes. */
export interface TakenDecision {
  readonly decision: Omit<Decision, 'snapshotId'>
  readonly consequence: Consequence
  /** What happens by it to conditions of earlier decisions. */
  readonly conditionOutcomes: readonly ConditionOutcome[]
}

/** Takes the decision, or says everything that stands in its way. Nothing is decided in part. */
export function takeDecision(command: TakeDecision): Result<TakenDecision, readonly DecisionProblem[]> {
  const problems = decisionProblems(command)
  if (problems.length > 0) return refuse(problems)
  const questions = command.table.proposal.questions.flatMap((question) => decided(command, question))
  const conditions = questions.flatMap(({ id }) => conditionsOf(command, id))
  const decision = decisionOf(command, questions, conditions)
  const revisiting = command.closing.revisiting ?? nothingRevisited
  return accept({
    decision,
    consequence: consequence(command, conditions),
    conditionOutcomes: conditionOutcomes(revisiting, command.table.earlier, decision),
  })
}

/** Everything that stands in the way, in the order in which it is asked. */
export function decisionProblems(command: Omit<TakeDecision, 'id' | 'number' | 'now'>): readonly DecisionProblem[] {
  const { table, records, closing } = command
  const perQuestion = table.proposal.questions.flatMap((question) =>
    questionProblems(table, question, recordOf(records, question.id)),
  )
  const consistency = perQuestion.length === 0 ? consistencyProblems(command) : []
  return [
    ...tableProblems(table),
    ...competenceProblems(table, command.recording),
    ...perQuestion,
    ...consistency,
    ...dayProblems(command),
    ...closingProblems(table, closing, approves(command)),
    ...revisitingProblems(table, closing.revisiting ?? nothingRevisited, command.recording.underMandate),
  ]
}

const recordOf = (records: readonly QuestionRecord[], questionId: string): QuestionRecord | undefined =>
  records.find((record) => record.questionId === questionId)

function tableProblems({ proposal, weighingNow }: DecisionTable) {
  if (proposal.status === 'decided') return [problem('already-decided')]
  if (proposal.status !== 'scheduled') return [problem('proposal-not-scheduled')]
  if (proposal.weighing === null) return [problem('weighing-not-frozen')]
  return problemsWhere([[proposal.weighing.sha256 !== weighingNow, 'weighing-changed']])
}

/**
 * A body cannot decide on a weighing that was not there. The meeting is no bound, for it can decide in writing earlier, and
 * neither is the day on which the papers went out: that is a remark on the page.
 */
function dayProblems({ closing, table }: Pick<TakeDecision, 'closing' | 'table'>) {
  const { decidedOn } = closing
  if (decidedOn === null) return [problem('decided-on-missing')]
  return problemsWhere([
    [decidedOn > table.today, 'decided-in-future'],
    [table.frozenOn !== null && decidedOn < table.frozenOn, 'decided-before-frozen'],
  ])
}

type Drafted = Pick<TakeDecision, 'table' | 'records'>

function labelOf({ table, records }: Drafted, question: ProposalQuestion, outcome: Outcome) {
  const isTitle = titleQuestion(table.proposal)?.id === question.id
  const counted = isTitle ? records : records.filter(({ questionId }) => questionId === question.id)
  const hasConditions = counted.some(({ conditions }) => conditions.length > 0)
  return approvalLabel(outcome, { kind: question.kind, options: question.options, status: table.status, hasConditions })
}

function titleLabel(drafted: Drafted) {
  const question = titleQuestion(drafted.table.proposal)
  const outcome = question === undefined ? null : (recordOf(drafted.records, question.id)?.outcome ?? null)
  return question === undefined || outcome === null ? null : labelOf(drafted, question, outcome)
}

function approves(drafted: Drafted): boolean {
  const label = titleLabel(drafted)
  return label !== null && (isApproval(label) || label === 'reaffirmed')
}

/** Going on while an earlier answer was no, not now, or a risk was rejected, is allowed, and is explained. */
export function consistencyProblems(drafted: Drafted): readonly DecisionProblem[] {
  const { table, records } = drafted
  const title = titleQuestion(table.proposal)
  if (title === undefined || !approves(drafted)) return []
  const contrary = table.proposal.questions.some((question) => {
    const record = recordOf(records, question.id)
    if (record?.outcome === undefined || record.outcome === null || question.id === title.id) return false
    const label = labelOf(drafted, question, record.outcome)
    return label === 'rejected' || label === 'terminated' || label === 'deferred' || rejectsRisk(record)
  })
  const explained = (recordOf(records, title.id)?.consistency.trim() ?? '') !== ''
  return contrary && !explained ? [problem('consistency-missing', title.id)] : []
}

const rejectsRisk = ({ riskAnswers }: QuestionRecord): boolean =>
  riskAnswers.some(({ verdict }) => verdict === 'rejected')

/** The chosen option, the other thing or the assignment, in words. */
export function outcomeText(outcome: Outcome, question: Pick<ProposalQuestion, 'options'>): string {
  if (outcome.kind === 'somethingElse') return outcome.text
  if (outcome.kind === 'notNow') return outcome.assignment
  return question.options.find(({ id }) => id === outcome.optionId)?.title ?? ''
}

function decided(command: TakeDecision, question: ProposalQuestion): readonly DecidedQuestion[] {
  const record = recordOf(command.records, question.id)
  const competence = command.competences.get(question.id)
  if (record?.outcome === undefined || record.outcome === null || competence === undefined) return []
  const { outcome, weighing, whyNotAlternatives, adviceAnswers, pointAnswers, riskAnswers, wording, consistency } =
    record
  const { id, sequence, kind, text } = question
  return [
    {
      ...{ id, sequence, kind, text, outcome, competence },
      ...{ weighing, whyNotAlternatives, adviceAnswers, pointAnswers, riskAnswers, wording, consistency },
      outcomeText: outcomeText(outcome, question),
      label: labelOf(command, question, outcome),
    },
  ]
}

function conditionsOf({ id, records }: TakeDecision, questionId: string): readonly Condition[] {
  const drafts = recordOf(records, questionId)?.conditions ?? []
  return drafts.flatMap((draft, index) => completed(draft, { decisionId: id, questionId, sequence: index + 1 }))
}

function completed(
  draft: ConditionDraft,
  place: Pick<Condition, 'decisionId' | 'questionId' | 'sequence'>,
): readonly Condition[] {
  const { kind, dueOn, beforeStart } = draft
  return kind === null || dueOn === null || beforeStart === null
    ? []
    : [{ ...draft, ...place, kind, dueOn, beforeStart }]
}

function consequence(command: TakeDecision, conditions: readonly Condition[]): Consequence {
  const { proposal, status } = command.table
  const question = titleQuestion(proposal)
  const outcome = question === undefined ? null : (recordOf(command.records, question.id)?.outcome ?? null)
  if (question === undefined || outcome === null) return { kind: 'none' }
  const waits = conditions.some((condition) => condition.kind === 'hard' && condition.beforeStart)
  const situation = { kind: question.kind, options: question.options, status, hasConditions: conditions.length > 0 }
  return consequenceOf(outcome, situation, waits)
}

/** The body said what it finds of the stop; "not now" is no answer. */
const answersStop = ({ kind, label }: DecidedQuestion): boolean => kind === 'suspension' && label !== 'deferred'

function decisionOf(
  command: TakeDecision,
  questions: readonly DecidedQuestion[],
  conditions: readonly Condition[],
): Omit<Decision, 'snapshotId'> {
  const { id, number, now, legalNature, ratifiesStopId, table, closing, recording } = command
  const { proposal } = table
  return {
    id,
    number,
    origin: { kind: 'taken', proposalId: proposal.id },
    algorithmId: proposal.algorithmId,
    bodyId: table.body.id,
    title: proposal.title,
    decidedOn: closing.decidedOn ?? table.today,
    legalNature,
    questions,
    conditions,
    closing,
    weighing: proposal.weighing,
    supersedes: closing.revisiting?.succession?.decisionId ?? null,
    ratifiesStopId: questions.some(answersStop) ? ratifiesStopId : null,
    recordedBy: recording.recorder.personId,
    recordedAt: now,
  }
}

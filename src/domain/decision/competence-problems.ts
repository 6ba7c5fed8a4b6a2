import { holdsRole, holdsRoleForBody } from '../person/holds-role.ts'
import type { Acting } from '../advice/deliver-advice.ts'
import { mandateOf } from '../mandate/official-decision.ts'
import type { ProposalQuestion } from '../proposal/proposal.ts'
import type { DeterminedRouting } from '../routing/routing.ts'
import { type DecisionProblem, problem, problemsWhere } from './problem.ts'
import type { DecisionTable } from './table.ts'

/** Who records, and whether an official decides in the name of the body. */
export interface Recording {
  readonly recorder: Acting
  readonly underMandate: boolean
  /** Members of the body and holders of a single-headed body, as persons. */
  readonly memberIds: readonly string[]
}

/** Which rules about body, mandate and person stand in the way. */
export function competenceProblems(table: DecisionTable, recording: Recording): readonly DecisionProblem[] {
  const perQuestion = table.proposal.questions.flatMap((question) => routingProblems(table, question, recording))
  return [...perQuestion, ...recorderProblems(table, recording), ...advisorProblems(table, recording)]
}

function routingProblems(table: DecisionTable, question: ProposalQuestion, recording: Recording) {
  const routing = table.routings.get(question.id)
  if (routing === undefined || routing.outcome === 'undetermined') return [problem('body-undetermined', question.id)]
  if (routing.outcome === 'forbidden') return [problem('question-forbidden', question.id)]
  if (routing.bodyId !== table.body.id) return [problem('wrong-body', question.id, routing.bodyId)]
  return recording.underMandate ? mandateProblems(routing, question, recording) : []
}

/** A reserved question stays with the body; an official decides only under a mandate of his or her own (Awb 10:1). */
function mandateProblems(routing: DeterminedRouting, question: ProposalQuestion, { recorder }: Recording) {
  if (routing.reservation !== null) return [problem('reserved-under-mandate', question.id)]
  if (routing.mandate === null) return [problem('no-mandate', question.id)]
  return problemsWhere([[mandateOf(routing, recorder.personId) === null, 'mandate-of-another']], question.id)
}

/** Who may record: the secretary or clerk of the body, or the holder of a single-headed body; never a member. */
export function recorderProblems(
  { body, today }: Pick<DecisionTable, 'body' | 'today'>,
  { recorder, underMandate, memberIds }: Recording,
) {
  const { assignments } = recorder
  if (underMandate) return []
  const member = memberIds.includes(recorder.personId)
  if (body.collegial && member) return [problem('recorder-is-member')]
  const secretary =
    holdsRoleForBody(assignments, ['bodySecretary', 'clerk'], body.id, today) ||
    (body.role === 'representative' && holdsRole(assignments, ['clerk'], today))
  const holder = !body.collegial && member
  return problemsWhere([[!secretary && !holder, 'recorder-not-entitled']])
}

/** Who advised neither decides nor records. */
function advisorProblems(table: DecisionTable, { recorder, memberIds }: Recording) {
  const advisors = table.advices.map(({ deliveredBy }) => deliveredBy)
  return [
    ...problemsWhere([[advisors.includes(recorder.personId), 'recorder-is-advisor']]),
    ...memberIds.filter((id) => advisors.includes(id)).map((id) => problem('advisor-is-decider', null, id)),
  ]
}

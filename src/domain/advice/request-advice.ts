import { lineOf } from '../person/line.ts'
import type { Role, RoleAssignment } from '../person/role.ts'
import { type Day, holdsOn } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { AdviceRequest } from './advice.ts'

export type AdviceRequestRefusal =
  | 'question-missing'
  | 'advisor-missing'
  | 'due-in-the-past'
  | 'requester-is-advisor'
  | 'fg-only-by-fg'
  | 'fg-in-first-line'

export interface RequestAdvice {
  readonly request: AdviceRequest
  /** What the named advisor holds, to keep the data protection officer independent. */
  readonly advisorAssignments: readonly RoleAssignment[]
  readonly today: Day
}

/** Asks an advisor a question, or says what stands in the way. */
export function requestAdvice(command: RequestAdvice): Result<AdviceRequest, AdviceRequestRefusal> {
  const { request, advisorAssignments, today } = command
  const { advisor } = request
  if (request.question.trim() === '') return refuse('question-missing')
  if (advisor.name.trim() === '') return refuse('advisor-missing')
  if (request.dueOn < today) return refuse('due-in-the-past')
  if (advisor.personId === request.requestedBy) return refuse('requester-is-advisor')
  const independence = independenceOfFg(request.kind === 'fg', advisor.role, advisorAssignments, today)
  return independence ?? accept(request)
}

/** Nobody else advises as data protection officer, and the officer holds no first-line role (AVG 38). */
export function independenceOfFg(asFg: boolean, role: Role | null, assignments: readonly RoleAssignment[], today: Day) {
  if (!asFg) return null
  if (role !== 'fg') return refuse('fg-only-by-fg')
  if (assignments.some((held) => lineOf(held.role) === 'first' && holdsOn(held, today)))
    return refuse('fg-in-first-line')
  return null
}

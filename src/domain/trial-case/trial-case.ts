import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** One algorithm that goes the whole way first, so that the organisation learns what its vision and norms must say. */
export interface TrialCase {
  readonly id: string
  readonly algorithmId: string
  /** Why this one. */
  readonly why: string
  /** What the organisation wants to learn from it. */
  readonly question: string
  readonly startedOn: Day
  readonly endedOn: Day | null
  /** It did not go the whole way. */
  readonly brokenOff: boolean
  /** What was learned, looking back, or why it was broken off. */
  readonly conclusion: string
  readonly revision: number
}

/** What an algorithm must not be, to start as a trial case. */
export interface TrialSubject {
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
}

const over: readonly AlgorithmStatus[] = ['rejected', 'withdrawn', 'outOfUse']

/** Whether an algorithm can still go the whole way. */
export const canBeTried = ({ status, riskClass }: TrialSubject): boolean =>
  riskClass !== 'prohibited' && !over.includes(status)

export const startRefusals = ['cannot-be-tried', 'runs-already', 'why-missing', 'question-missing'] as const
export type StartRefusal = (typeof startRefusals)[number]

/** Marks an algorithm as trial case. No vision or framework is needed for that: it is where they come from. */
export function startTrialCase(
  trial: TrialCase,
  subject: TrialSubject,
  others: readonly TrialCase[],
): Result<TrialCase, StartRefusal> {
  if (!canBeTried(subject)) return refuse('cannot-be-tried')
  if (others.some(({ algorithmId, endedOn }) => algorithmId === trial.algorithmId && endedOn === null))
    return refuse('runs-already')
  if (trial.why.trim() === '') return refuse('why-missing')
  return trial.question.trim() === '' ? refuse('question-missing') : accept(trial)
}

export const endRefusals = ['ended-already', 'no-lesson', 'conclusion-missing'] as const
export type EndRefusal = (typeof endRefusals)[number]

interface Ending {
  readonly conclusion: string
  readonly brokenOff: boolean
  /** How many lessons stand. */
  readonly lessons: number
  readonly today: Day
}

/** Looks back and ends the trial case: without a lesson there was nothing to try. Or breaks it off, with the reason. */
export function endTrialCase(
  trial: TrialCase,
  { conclusion, brokenOff, lessons, today }: Ending,
): Result<TrialCase, EndRefusal> {
  if (trial.endedOn !== null) return refuse('ended-already')
  if (lessons === 0 && !brokenOff) return refuse('no-lesson')
  if (conclusion.trim() === '') return refuse('conclusion-missing')
  return accept({ ...trial, conclusion, brokenOff, endedOn: today })
}

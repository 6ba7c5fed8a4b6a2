import type { Day } from '../shared/dates.ts'
import type { Goal } from './goal.ts'

/** A goal of the plan, with the key and code that stay the same through its versions. */
export interface GoalInForce extends Goal {
  readonly key: string
  readonly code: string
}

/** The plan that is in force. */
export interface PlanInForce {
  readonly title: string
  readonly number: number
  readonly versionId: string
  readonly introduction: string
  readonly periodFrom: Day | null
  readonly periodTo: Day | null
  readonly inForceFrom: Day
  readonly reviewBy: Day
  /** Fingerprint of the adopted text. */
  readonly sha256: string
  readonly goals: readonly GoalInForce[]
}

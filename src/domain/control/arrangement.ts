import type { Day } from '../shared/dates.ts'
import type { AdviceTask } from './advice-task.ts'
import type { Control } from './control.ts'

/** A control of the arrangement, with the key that stays the same through its versions. */
export interface ControlInForce extends Control {
  readonly key: string
}

/** What the body adopted about control and advice. */
export interface ControlArrangement {
  readonly title: string
  readonly number: number
  readonly versionId: string
  readonly introduction: string
  readonly inForceFrom: Day
  readonly reviewBy: Day
  /** Fingerprint of the adopted text. */
  readonly sha256: string
  readonly tasks: readonly AdviceTask[]
  readonly controls: readonly ControlInForce[]
}

import type { FindingKind } from './finding.ts'
import type { Stamped } from './stamped.ts'

/** Where something from a run went. `left`: a person looked at it and left it, with a reason. */
export const transferTargets = ['effect', 'advice', 'risk', 'optionCondition', 'action', 'left'] as const
export type TransferTarget = (typeof transferTargets)[number]

/** An answer, or a finding that was entered by hand. */
export const sourceKinds = ['answer', 'finding'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** One thing that a person took over from a run, or left. It keeps the words of that moment. */
export interface Transfer extends Stamped {
  readonly id: string
  readonly sourceKind: SourceKind
  readonly sourceKey: string
  readonly proposed: FindingKind
  readonly target: TransferTarget
  /** The record that it became; none when it was left. */
  readonly targetId: string | null
  /** The record around that, such as the proposal of a question. */
  readonly targetPlace: string | null
  readonly sourceText: string
  readonly reason: string
}

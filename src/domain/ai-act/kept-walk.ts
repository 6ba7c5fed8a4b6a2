import type { Day, Moment } from '../shared/dates.ts'
import type { TreeVersion } from './decision-tree.ts'
import type { ToldStep } from './outcome.ts'
import type { Walk } from './walk.ts'

/** `open`: somebody is walking, or stopped half-way. `proposed`: became a class. `setAside`: kept, not gone on with. */
export const walkStates = ['open', 'proposed', 'setAside'] as const
export type WalkState = (typeof walkStates)[number]

/** One step in the life of a walk. */
export interface WalkTransition {
  readonly from: WalkState
  readonly to: WalkState
  readonly label: 'propose' | 'setAside' | 'takeUp'
}

/** Everything that is not here is refused: a walk that became a class never changes again. */
export const walkTransitions: readonly WalkTransition[] = [
  { from: 'open', to: 'proposed', label: 'propose' },
  { from: 'open', to: 'setAside', label: 'setAside' },
  { from: 'setAside', to: 'open', label: 'takeUp' },
]

/** A walk for one algorithm, through one version of a tree. */
export interface KeptWalk extends Walk {
  readonly id: string
  readonly algorithmId: string
  readonly number: number
  readonly tree: TreeVersion
  readonly state: WalkState
  /** The path in the words of that version. */
  readonly told: readonly ToldStep[]
  readonly startedBy: string
  readonly startedOn: Day
  readonly changedAt: Moment
  readonly revision: number
}

/** May a walk go from one state to the other? */
export const mayBecome = (walk: Pick<KeptWalk, 'state'>, to: WalkState): boolean =>
  walkTransitions.some((one) => one.from === walk.state && one.to === to)

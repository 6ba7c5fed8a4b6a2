import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import type { GateId, GateInput, Involvement } from './gate.ts'

/**
 * Where one gate stands. `skipped`: the algorithm is further on, and nothing about this gate was recorded.
 * `anyTime`: not in the order, can come at every moment.
 */
export const gateStates = ['done', 'here', 'next', 'later', 'skipped', 'notApplicable', 'anyTime'] as const
export type GateState = (typeof gateStates)[number]

/** How a gate was passed. */
export type GatePassage =
  | {
      /** Yes, in whatever form; no; or not now. */
      readonly kind: 'decision' | 'refusal' | 'deferred'
      readonly on: Day
      readonly decisionId: string
      readonly decisionNumber: string
    }
  | { readonly kind: 'administrative'; readonly on: Day | null }
  | { readonly kind: 'direction'; readonly on: Day }

/** Whose move it is: a body, or officials by role. */
export type Mover = { readonly kind: 'body' } | { readonly kind: 'role'; readonly role: Role }

/** One gate of the route of one algorithm, with what a reader needs to know. */
export interface RouteStep {
  readonly gate: GateId
  readonly state: GateState
  readonly by: Involvement
  readonly inform: boolean
  readonly passage: GatePassage | null
  readonly missing: readonly GateInput[]
  readonly mover: Mover
  /** The proposal in which this gate is put to the body, alone or bundled with others. */
  readonly proposalId: string | null
  readonly plannedOn: Day | null
  readonly bundledWith: readonly GateId[]
}

/** The route of one algorithm. */
export interface Route {
  readonly steps: readonly RouteStep[]
  readonly here: GateId | null
  /** The algorithm has left the route: rejected, withdrawn or out of use. */
  readonly ended: boolean
  /** Nobody classified it yet: the route is drawn as for class A, because doubt counts as higher. */
  readonly assumed: boolean
}

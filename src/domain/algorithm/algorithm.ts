import type { Day, Moment } from '../shared/dates.ts'
import type { AlgorithmFacts, FactKey } from './facts.ts'
import type { AlgorithmStatus, LifecyclePhase } from './status.ts'

/** Who is answerable for an algorithm today. `null` shows as "niet belegd". */
export interface Responsibility {
  /** The body that holds the underlying task decides, whoever built the algorithm (law 9 of the product). */
  readonly competentBodyId: string | null
  /** On what ground that body is competent: a law, a task, a delegation. */
  readonly competenceBasis: string | null
  readonly portfolioHolderId: string | null
  readonly processOwnerId: string | null
  /** Who leads the work on it, until it is in use. */
  readonly projectLeadId: string | null
  /** Who watches in practice and may stop it at any moment. */
  readonly overseerId: string | null
}

/** A duty of `Responsibility`, as the dated history names it. */
export const duties = ['competentBody', 'portfolioHolder', 'processOwner', 'projectLead', 'overseer'] as const
export type Duty = (typeof duties)[number]

/** True for a duty, false for a fact. */
export const isDuty = (what: string): what is Duty => (duties as readonly string[]).includes(what)

/** Where facts came from that we did not establish ourselves. */
export interface TakenOver {
  readonly from: string
  readonly url: string | null
  readonly on: Day
}

/** An algorithm in a context of use: the unit that is weighed and decided on. */
export interface Algorithm {
  readonly id: string
  readonly slug: string
  readonly facts: AlgorithmFacts
  readonly responsibility: Responsibility
  readonly status: AlgorithmStatus
  readonly phase: LifecyclePhase
  /** In use before Weegschaal came, without a decision of the competent body. */
  readonly legacy: boolean
  readonly takenOver: TakenOver | null
  /** Facts that were taken over and that nobody here has checked yet. */
  readonly unchecked: readonly FactKey[]
  readonly registeredAt: Moment
  readonly revision: number
}

export const nobodyResponsible: Responsibility = {
  competentBodyId: null,
  competenceBasis: null,
  portfolioHolderId: null,
  processOwnerId: null,
  projectLeadId: null,
  overseerId: null,
}

const fieldOf = {
  competentBody: 'competentBodyId',
  portfolioHolder: 'portfolioHolderId',
  processOwner: 'processOwnerId',
  projectLead: 'projectLeadId',
  overseer: 'overseerId',
} as const satisfies Readonly<Record<Duty, keyof Responsibility>>

/** The body or person that holds a duty; `null` is nobody. */
export const holderOf = (responsibility: Responsibility, duty: Duty): string | null => responsibility[fieldOf[duty]]

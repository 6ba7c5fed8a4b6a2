import { termEnds, type Term } from '../routing/term.ts'
import type { Day, Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { AlgorithmStatus } from './status.ts'

/** Somebody stopped an algorithm. Nobody had to approve it (law 7 of the product; Algoritmekader owk-02). */
export interface EmergencyStop {
  readonly id: string
  readonly algorithmId: string
  readonly stoppedBy: string
  readonly stoppedAt: Moment
  readonly stoppedOn: Day
  readonly from: AlgorithmStatus
  readonly reason: string
  /** What exactly is stopped; may follow later. */
  readonly scope: string | null
  /** How the work goes on without it; may follow later. */
  readonly fallback: string | null
  /** Decisions about people from this day on must be looked at again. */
  readonly reviewFrom: Day | null
}

/** What is added to a stop afterwards; a stop itself never changes. */
export const stopNoteKinds = [
  'portfolioHolderInformed',
  'bodyInformed',
  'councilInformed',
  'peopleInformed',
  'supervisorInformed',
  'scope',
  'fallback',
  'decisionsReviewed',
  'finding',
] as const
export type StopNoteKind = (typeof stopNoteKinds)[number]

export interface StopNote {
  readonly kind: StopNoteKind
  readonly on: Day
  readonly by: string
  readonly text: string
}

/** What can be stopped goes to `suspended`; what was ended stays ended, and the stop is recorded all the same. */
export const statusAfterStop = (status: AlgorithmStatus): AlgorithmStatus =>
  status === 'outOfUse' || status === 'rejected' || status === 'withdrawn' ? status : 'suspended'

/** The only thing a stop needs is why. No status, class, role or open task refuses it. */
export function stopAlgorithm(stop: EmergencyStop): Result<AlgorithmStatus, 'reason-missing'> {
  return stop.reason.trim() === '' ? refuse('reason-missing') : accept(statusAfterStop(stop.from))
}

/** How far the handling of a stop is. */
export const stopStages = ['started', 'reported', 'ratificationRequested', 'ratified', 'lifted'] as const
export type StopStage = (typeof stopStages)[number]

/** What happened since the stop. */
export interface SinceStop {
  readonly notes: readonly StopNote[]
  readonly proposed: boolean
  readonly decidedOn: Day | null
  readonly resumedOn: Day | null
}

/** How long the body has to discuss a stop; nothing when the organisation has no such term. */
export type RatificationTerm = Pick<Term, 'value' | 'unit'> | undefined

/** The last day on which the body discusses the stop. */
export const ratificationDueOn = (stop: Pick<EmergencyStop, 'stoppedOn'>, term: RatificationTerm): Day | null =>
  term === undefined ? null : termEnds(term, stop.stoppedOn)

/** Where a stop stands, from what happened since. */
export function stageOf(since: SinceStop): StopStage {
  if (since.resumedOn !== null) return 'lifted'
  if (since.decidedOn !== null) return 'ratified'
  if (since.proposed) return 'ratificationRequested'
  return since.notes.some((note) => note.kind === 'portfolioHolderInformed') ? 'reported' : 'started'
}

/** The body has not discussed the stop in time. */
export const isOverdue = (since: SinceStop, dueOn: Day | null, today: Day): boolean =>
  since.resumedOn === null && since.decidedOn === null && dueOn !== null && today > dueOn

/** What still has to be told or written down after a stop, in order of urgency. */
export function openAfterStop(
  stop: EmergencyStop,
  notes: readonly StopNote[],
): readonly Exclude<StopNoteKind, 'finding'>[] {
  const told = (kind: StopNoteKind): boolean => notes.some((note) => note.kind === kind)
  const asked = stopNoteKinds.filter((kind) => kind !== 'finding')
  return asked.filter((kind) => {
    if (kind === 'scope') return stop.scope === null && !told(kind)
    if (kind === 'fallback') return stop.fallback === null && !told(kind)
    return !told(kind)
  })
}

import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { InstrumentRun, RunHead, RunState, SignOff, WrittenRunState } from './instrument-run.ts'

/** What moves a run on. */
export const runTriggers = ['begin', 'presentDraft', 'takeBack', 'adopt'] as const
export type RunTrigger = (typeof runTriggers)[number]

/** One permitted step, and by whom. */
export interface RunTransition {
  readonly from: WrittenRunState
  readonly trigger: RunTrigger
  readonly to: WrittenRunState
  readonly by: readonly Role[]
}

const team = ['projectLead', 'processOwner', 'developer', 'policyAdvisor'] as const
/** Who answers for the algorithm says that the instrument is done. No decision about the algorithm follows from it. */
const adopters = ['processOwner', 'projectLead'] as const

/** The life of a run. Adopted is the end: going on means a new run that replaces it. */
export const runTransitions: readonly RunTransition[] = [
  { from: 'planned', trigger: 'begin', to: 'running', by: team },
  { from: 'running', trigger: 'presentDraft', to: 'draft', by: team },
  { from: 'draft', trigger: 'takeBack', to: 'running', by: team },
  { from: 'draft', trigger: 'adopt', to: 'adopted', by: adopters },
]

/** How a run becomes out of date or replaced: read off the facts, never written. */
export const derivedRunSteps: readonly { readonly from: RunState; readonly why: string; readonly to: RunState }[] = [
  { from: 'adopted', why: 'change, incident or term', to: 'toUpdate' },
  { from: 'adopted', why: 'a newer run was adopted', to: 'replaced' },
  { from: 'toUpdate', why: 'a newer run was adopted', to: 'replaced' },
]

export type MoveRunRefusal = 'not-from-here' | 'not-your-role' | 'sign-off-missing' | 'advice-missing'

/** A signature that came with a file stands for what was signed elsewhere; it adopts nothing here. */
export const isSignedHere = ({ byPerson }: Pick<SignOff, 'byPerson'>): boolean => byPerson !== null

/** Moves a run on, or says why not. It is adopted only when at least one function signed it. */
export function moveRun(
  run: Pick<InstrumentRun, 'status' | 'signOffs'>,
  trigger: RunTrigger,
  roles: readonly Role[],
): Result<RunTransition, MoveRunRefusal> {
  const transition = runTransitions.find((one) => one.from === run.status && one.trigger === trigger)
  if (transition === undefined) return refuse('not-from-here')
  if (!roles.some((role) => transition.by.includes(role))) return refuse('not-your-role')
  if (trigger === 'adopt' && !run.signOffs.some(isSignedHere)) return refuse('sign-off-missing')
  return accept(transition)
}

/** Answers can be written. From the draft on they stand still until the team takes the draft back. */
export const answersAreOpen = (run: Pick<RunHead, 'status' | 'origin'>): boolean =>
  run.origin === 'here' && (run.status === 'planned' || run.status === 'running')

/** What happened to the algorithm that may make an adopted run out of date. */
export interface SinceAdoption {
  /** The last day on which a change of the algorithm was described. */
  readonly changedOn: Day | null
  /** The last emergency stop. */
  readonly stoppedOn: Day | null
  /** A newer run that replaces this one was adopted. */
  readonly replaced: boolean
}

export const updateReasons = ['change', 'incident', 'term'] as const
export type UpdateReason = (typeof updateReasons)[number]

/** Why an adopted run has to be looked at again: a change or an incident since then, or its term has passed. */
export function updateReasonsOf(
  run: Pick<RunHead, 'status' | 'adoptedOn' | 'validUntil'>,
  since: SinceAdoption,
  today: Day,
): readonly UpdateReason[] {
  const { adoptedOn } = run
  if (run.status !== 'adopted' || adoptedOn === null || since.replaced) return []
  const after = (day: Day | null) => day !== null && day > adoptedOn
  const reasons: readonly [UpdateReason, boolean][] = [
    ['change', after(since.changedOn)],
    ['incident', after(since.stoppedOn)],
    ['term', run.validUntil !== null && run.validUntil < today],
  ]
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason)
}

/** Where a run stands today. */
export function stateOfRun(
  run: Pick<RunHead, 'status' | 'adoptedOn' | 'validUntil'>,
  since: SinceAdoption,
  today: Day,
): RunState {
  if (run.status !== 'adopted') return run.status
  if (since.replaced) return 'replaced'
  return updateReasonsOf(run, since, today).length > 0 ? 'toUpdate' : 'adopted'
}

import { type Day, workingDaysBetween } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Proposal, ProposalStatus } from './proposal.ts'

/** Steps that people take with a proposal. Deciding is no step: the decision itself does that. */
export const proposalSteps = [
  'askAdvice',
  'makeReady',
  'takeBack',
  'schedule',
  'unschedule',
  'defer',
  'referBack',
  'resume',
  'withdraw',
] as const
export type ProposalStep = (typeof proposalSteps)[number]

/** One row of the table of steps: from which states, to which, and by whom. */
export interface ProposalTransition {
  readonly from: readonly ProposalStatus[]
  readonly to: ProposalStatus
  /** Officials prepare; the secretary or clerk runs the agenda. */
  readonly by: 'officials' | 'secretary'
}

export const proposalTransitions: Readonly<Record<ProposalStep, ProposalTransition>> = {
  askAdvice: { from: ['draft'], to: 'inAdvice', by: 'officials' },
  makeReady: { from: ['draft', 'inAdvice'], to: 'ready', by: 'officials' },
  takeBack: { from: ['ready'], to: 'draft', by: 'officials' },
  schedule: { from: ['ready'], to: 'scheduled', by: 'secretary' },
  unschedule: { from: ['scheduled'], to: 'ready', by: 'secretary' },
  defer: { from: ['scheduled'], to: 'deferred', by: 'secretary' },
  referBack: { from: ['scheduled'], to: 'referredBack', by: 'secretary' },
  resume: { from: ['deferred', 'referredBack'], to: 'inAdvice', by: 'officials' },
  withdraw: { from: ['draft', 'inAdvice', 'ready', 'deferred', 'referredBack'], to: 'withdrawn', by: 'officials' },
}

/** Parts that can be changed: nothing changes once the papers are ready. */
export const isEditable = (status: ProposalStatus): boolean => status === 'draft' || status === 'inAdvice'

export type ProposalStepRefusal = 'step-not-possible' | 'assignment-missing' | 'meeting-missing' | 'meeting-in-past'

export interface TakeStep {
  readonly proposal: Proposal
  readonly step: ProposalStep
  /** The assignment of the body, or the reason of withdrawal. */
  readonly assignment: string
  readonly meetingOn: Day | null
  readonly today: Day
}

/** The status after a step, or why the step is not possible. */
export function takeStep(command: TakeStep): Result<ProposalStatus, ProposalStepRefusal> {
  const { proposal, step, assignment, meetingOn, today } = command
  const transition = proposalTransitions[step]
  if (!transition.from.includes(proposal.status)) return refuse('step-not-possible')
  const needsText = step === 'defer' || step === 'referBack' || step === 'withdraw'
  if (needsText && assignment.trim() === '') return refuse('assignment-missing')
  if (step === 'schedule' && meetingOn === null) return refuse('meeting-missing')
  if (step === 'schedule' && meetingOn !== null && meetingOn < today) return refuse('meeting-in-past')
  return accept(transition.to)
}

/** Working days between the papers and the meeting: a remark on the record, never a lock. */
export function readingTime(proposal: Pick<Proposal, 'papersSentOn' | 'meetingOn'>): number | null {
  const { papersSentOn, meetingOn } = proposal
  return papersSentOn === null || meetingOn === null ? null : workingDaysBetween(papersSentOn, meetingOn)
}

/** True when members had fewer working days than the organisation wants. */
export const isShortReading = (proposal: Pick<Proposal, 'papersSentOn' | 'meetingOn'>, wanted: number): boolean => {
  const days = readingTime(proposal)
  return days !== null && days < wanted
}

import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Goal, Milestone } from './goal.ts'

/** How a milestone stands, in words. */
export const milestoneStates = ['planned', 'running', 'reached', 'delayed', 'dropped'] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** What somebody reported about a goal or one of its milestones. It never changes. */
export interface ProgressNote {
  readonly id: string
  readonly goalKey: string
  /** Nothing when it is about the goal as a whole. */
  readonly milestoneKey: string | null
  readonly state: MilestoneState | null
  readonly text: string
  /** Where it can be seen, or number of the decision. */
  readonly evidence: string
  readonly notedOn: Day
  readonly notedBy: string
  readonly noterFunction: string
}

/** Every step of a milestone. What is reached or dropped stays so; a correction is a new plan. */
export const milestoneTransitions: Readonly<Record<MilestoneState, readonly MilestoneState[]>> = {
  planned: ['running', 'reached', 'delayed', 'dropped'],
  running: ['running', 'reached', 'delayed', 'dropped'],
  delayed: ['running', 'reached', 'delayed', 'dropped'],
  reached: [],
  dropped: [],
}

/** States to which something can come. */
export const reachableStates: readonly MilestoneState[] = milestoneStates.filter((state) =>
  Object.values(milestoneTransitions).some((to) => to.includes(state)),
)

/** How a milestone stands by the notes about it, oldest first. */
export const stateOf = (milestone: Pick<Milestone, 'key'>, notes: readonly ProgressNote[]): MilestoneState =>
  notes.findLast(({ milestoneKey, state }) => milestoneKey === milestone.key && state !== null)?.state ?? 'planned'

/** Which milestone of the goal a note is about; without a title when it stood in an earlier version of the plan only. */
export function milestoneOf(
  goal: Pick<Goal, 'milestones'>,
  { milestoneKey }: Pick<ProgressNote, 'milestoneKey'>,
): { readonly title: string | null } | null {
  if (milestoneKey === null) return null
  return { title: goal.milestones.find(({ key }) => key === milestoneKey)?.title ?? null }
}

/** True when the day has passed and the milestone is neither reached nor dropped. */
export const isLateMilestone = (
  milestone: Pick<Milestone, 'key' | 'dueOn'>,
  notes: readonly ProgressNote[],
  today: Day,
): boolean => milestone.dueOn < today && !['reached', 'dropped'].includes(stateOf(milestone, notes))

export const progressRefusals = [
  'not-the-owner',
  'text-missing',
  'evidence-missing',
  'step-not-possible',
  'state-without-milestone',
  'in-future',
] as const
export type ProgressRefusal = (typeof progressRefusals)[number]

/** Keeps a report about a goal or milestone, by who owns the goal. A state is of a milestone, and reached needs proof. */
export function reportProgress(
  note: ProgressNote,
  { notes, owns, today }: { readonly notes: readonly ProgressNote[]; readonly owns: boolean; readonly today: Day },
): Result<ProgressNote, ProgressRefusal> {
  if (!owns) return refuse('not-the-owner')
  if (note.notedOn > today) return refuse('in-future')
  if (note.text.trim() === '') return refuse('text-missing')
  if (note.state === null) return accept(note)
  if (note.milestoneKey === null) return refuse('state-without-milestone')
  const now = stateOf({ key: note.milestoneKey }, notes)
  if (!milestoneTransitions[now].includes(note.state)) return refuse('step-not-possible')
  return note.state === 'reached' && note.evidence.trim() === '' ? refuse('evidence-missing') : accept(note)
}

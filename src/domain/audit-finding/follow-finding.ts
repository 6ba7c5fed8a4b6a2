import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import {
  findingSteps,
  type FindingEvent,
  type FindingState,
  type FindingStep,
  type FollowedFinding,
} from './audit-finding.ts'

/** Who takes a step: whoever records for the body, the owner, or an auditor. */
export type FindingActor = 'recorder' | 'owner' | 'auditor'

interface FindingTransition {
  readonly from: readonly FindingState[]
  /** Where it can lead; which one follows from what the body answered. */
  readonly to: readonly FindingState[]
  readonly by: FindingActor
  /** Whether it says by when the next step is due. */
  readonly setsDay: boolean
}

/**
 * Every step a finding can take. Only an auditor closes and opens again, and never who did the work. What the body took
 * over is closed after it was done, not before; the body may answer again as long as nothing was done.
 */
export const findingTransitions: Readonly<Record<FindingStep, FindingTransition>> = {
  respond: { from: ['open', 'answered', 'declined'], to: ['answered', 'declined'], by: 'recorder', setsDay: true },
  followUp: { from: ['answered', 'followedUp'], to: ['followedUp'], by: 'owner', setsDay: false },
  sendBack: { from: ['followedUp'], to: ['answered'], by: 'auditor', setsDay: true },
  close: { from: ['followedUp', 'declined'], to: ['closed'], by: 'auditor', setsDay: false },
  reopen: { from: ['closed'], to: ['answered', 'open'], by: 'auditor', setsDay: true },
}

type Events = Pick<FollowedFinding, 'events'>

/** What the body answered last, if it did. */
export const responseTo = ({ events }: Events): FindingEvent | null =>
  events.findLast(({ step }) => step === 'respond') ?? null

/** Where a finding stands. What was closed because the body declined it waits for a new answer when it is opened again. */
export function findingState({ events }: Events): FindingState {
  const last = events.at(-1)
  if (last === undefined) return 'open'
  const declined = responseTo({ events })?.answer === 'notAccepted'
  if (last.step === 'respond') return declined ? 'declined' : 'answered'
  if (last.step === 'reopen') return declined ? 'open' : 'answered'
  return findingTransitions[last.step].to[0] ?? 'open'
}

/** The day by which the next step is due: the answer, and then what the body promised or the auditor asked. */
export function findingDueOn(followed: FollowedFinding): Day | null {
  const state = findingState(followed)
  if (state !== 'open' && state !== 'answered') return null
  const named =
    followed.events.findLast(({ step, dueOn }) => dueOn !== null && findingTransitions[step].setsDay)?.dueOn ?? null
  return state === 'open' ? (named ?? followed.finding.respondBy) : named
}

/** Who takes the step, and what they are in the organisation. */
export interface FindingActing {
  readonly personId: string
  readonly roles: readonly Role[]
  /** Records for the body that answers. */
  readonly recordsForBody: boolean
}

export const findingRefusals = [
  'step-not-possible',
  'not-the-recorder',
  'not-the-owner',
  'not-an-auditor',
  'owner-is-auditor',
  'text-missing',
  'answer-missing',
  'due-missing',
  'due-before-answer',
  'reference-missing',
  'in-future',
  'before-last-step',
  'said-already',
] as const
export type FindingRefusal = (typeof findingRefusals)[number]

const isAuditor = ({ roles }: FindingActing): boolean =>
  roles.some((role) => role === 'internalAuditor' || role === 'courtOfAudit')

/** Who owns the finding or worked on it does not judge it: not by name, and not when only the function is known. */
function actorRefusal(
  { finding, events }: FollowedFinding,
  by: FindingActor,
  acting: FindingActing,
): FindingRefusal | null {
  if (by === 'recorder') return acting.recordsForBody ? null : 'not-the-recorder'
  if (by === 'owner') {
    const named = finding.ownerPersonId === null || finding.ownerPersonId === acting.personId
    if (!named) return 'not-the-owner'
    return isAuditor(acting) ? 'owner-is-auditor' : null
  }
  if (!isAuditor(acting)) return 'not-an-auditor'
  const worked = events.some(({ step, personId }) => step === 'followUp' && personId === acting.personId)
  return worked || finding.ownerPersonId === acting.personId ? 'owner-is-auditor' : null
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What the body answers has a reason, a document, and, unless it refuses, a day. */
function responseRefusal({ answer, dueOn, on, reference }: FindingEvent): FindingRefusal | null {
  if (answer === null) return 'answer-missing'
  if (isBlank(reference)) return 'reference-missing'
  if (answer === 'notAccepted') return null
  if (dueOn === null) return 'due-missing'
  return dueOn < on ? 'due-before-answer' : null
}

/** The day on which the last thing happened: a step, or else the report itself. */
const lastDay = ({ events }: Events, reportedOn: Day): Day => events.at(-1)?.on ?? reportedOn

/** The same words once more: somebody sent a form twice. Other words are a new answer, and both stay. */
function isRepeated({ events }: Events, event: FindingEvent): boolean {
  const last = events.at(-1)
  return (
    last !== undefined &&
    (['step', 'answer', 'text', 'dueOn', 'reference', 'on'] as const).every((field) => last[field] === event[field])
  )
}

/** What a step says: why, where the proof is, and by when it is due. */
function contentRefusal(state: FindingState, event: FindingEvent): FindingRefusal | null {
  const { step, dueOn, on, reference } = event
  if (isBlank(event.text)) return 'text-missing'
  // An auditor says what proof was seen; of what the body declined there is none.
  const proves = step === 'followUp' || (step === 'close' && state === 'followedUp')
  if (proves && isBlank(reference)) return 'reference-missing'
  if (step === 'reopen' && dueOn === null) return 'due-missing'
  if (step === 'respond') return responseRefusal(event)
  return dueOn !== null && dueOn < on ? 'due-before-answer' : null
}

/** The steps that somebody can take with a finding now. */
export const possibleSteps = (followed: FollowedFinding, acting: FindingActing): readonly FindingStep[] =>
  findingSteps.filter((step) => {
    const { from, by } = findingTransitions[step]
    return from.includes(findingState(followed)) && actorRefusal(followed, by, acting) === null
  })

/** Takes a step with a finding, or says which rule stands in the way. */
export function followFinding(
  followed: FollowedFinding,
  event: FindingEvent,
  { acting, today, reportedOn }: { readonly acting: FindingActing; readonly today: Day; readonly reportedOn: Day },
): Result<FindingState, FindingRefusal> {
  const state = findingState(followed)
  const { from, by } = findingTransitions[event.step]
  if (!from.includes(state)) return refuse('step-not-possible')
  const actor = actorRefusal(followed, by, acting)
  if (actor !== null) return refuse(actor)
  if (event.on > today) return refuse('in-future')
  if (event.on < lastDay(followed, reportedOn)) return refuse('before-last-step')
  if (isRepeated(followed, event)) return refuse('said-already')
  const refusal = contentRefusal(state, event)
  return refusal === null ? accept(findingState({ events: [...followed.events, event] })) : refuse(refusal)
}

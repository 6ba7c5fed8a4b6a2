import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { FindingEvent, FindingState, FindingStep, FollowedFinding } from './audit-finding.ts'

/** Who takes a step: whoever records for the body, the owner, or an auditor. */
export type FindingActor = 'recorder' | 'owner' | 'auditor'

interface FindingTransition {
  readonly from: readonly FindingState[]
  readonly to: FindingState
  readonly by: FindingActor
}

/** Every step a finding can take. Only an auditor closes, and never who did the work. */
export const findingTransitions: Readonly<Record<FindingStep, FindingTransition>> = {
  respond: { from: ['open'], to: 'answered', by: 'recorder' },
  followUp: { from: ['answered', 'followedUp'], to: 'followedUp', by: 'owner' },
  sendBack: { from: ['answered', 'followedUp'], to: 'answered', by: 'auditor' },
  close: { from: ['answered', 'followedUp'], to: 'closed', by: 'auditor' },
}

/** Where a finding stands. */
export function findingState({ events }: Pick<FollowedFinding, 'events'>): FindingState {
  const last = events.at(-1)
  return last === undefined ? 'open' : findingTransitions[last.step].to
}

/** What the body answered, if it did. */
export const responseTo = ({ events }: Pick<FollowedFinding, 'events'>): FindingEvent | null =>
  events.find(({ step }) => step === 'respond') ?? null

/** The day by which the next step is due: the answer, and then what the body promised. */
export function findingDueOn(followed: FollowedFinding): Day | null {
  const state = findingState(followed)
  if (state === 'open') return followed.finding.respondBy
  return state === 'answered' ? (responseTo(followed)?.dueOn ?? null) : null
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

/** Takes a step with a finding, or says which rule stands in the way. */
export function followFinding(
  followed: FollowedFinding,
  event: FindingEvent,
  { acting, today }: { readonly acting: FindingActing; readonly today: Day },
): Result<FindingState, FindingRefusal> {
  const transition = findingTransitions[event.step]
  if (!transition.from.includes(findingState(followed))) return refuse('step-not-possible')
  const actor = actorRefusal(followed, transition.by, acting)
  if (actor !== null) return refuse(actor)
  if (event.on > today) return refuse('in-future')
  if (isBlank(event.text)) return refuse('text-missing')
  if (event.step === 'followUp' && isBlank(event.reference)) return refuse('reference-missing')
  const response = event.step === 'respond' ? responseRefusal(event) : null
  return response === null ? accept(transition.to) : refuse(response)
}

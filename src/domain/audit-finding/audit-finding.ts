import type { Day, Moment } from '../shared/dates.ts'

/** Who looked: the own audit service, that of the state, the courts of audit, an outsider or a peer. */
export const auditKinds = ['internal', 'stateAudit', 'nationalCourt', 'courtOfAudit', 'external', 'peer'] as const
export type AuditKind = (typeof auditKinds)[number]

/** An audit or other research that was done, here or by others. */
export interface AuditReport {
  readonly id: string
  readonly kind: AuditKind
  readonly title: string
  readonly conductedBy: string
  readonly scope: string
  readonly reportedOn: Day
  /** Where it can be read. */
  readonly address: string | null
  /** One algorithm, or the organisation as a whole. */
  readonly algorithmId: string | null
  readonly recordedBy: string
  readonly recordedAt: Moment
}

/** What was found, and what is recommended, in the words of who found it. */
export interface AuditFinding {
  readonly id: string
  readonly reportId: string
  readonly sequence: number
  readonly text: string
  /** How serious the auditor calls it, in the auditor's own word; nothing when no word was used. */
  readonly auditorWord: string
  readonly recommendation: string
  readonly codes: readonly string[]
  /** The body that answers. */
  readonly bodyId: string
  readonly respondBy: Day
  /** Who does what the body answers. */
  readonly ownerFunction: string
  readonly ownerPersonId: string | null
}

/** What the body does with a recommendation. */
export const findingAnswers = ['accepted', 'partly', 'notAccepted'] as const
export type FindingAnswer = (typeof findingAnswers)[number]

/** `declined`: the body does not take it over, and said why. */
export const findingStates = ['open', 'answered', 'declined', 'followedUp', 'closed'] as const
export type FindingState = (typeof findingStates)[number]

export const findingSteps = ['respond', 'followUp', 'sendBack', 'close', 'reopen'] as const
export type FindingStep = (typeof findingSteps)[number]

/** One thing that happened to a finding. It never changes. */
export interface FindingEvent {
  readonly step: FindingStep
  readonly answer: FindingAnswer | null
  readonly text: string
  /** By when it is done, or answered again. */
  readonly dueOn: Day | null
  /** Where the response was decided, or where the proof is. */
  readonly reference: string
  readonly personId: string
  readonly on: Day
}

/** A finding with what happened to it, oldest first. */
export interface FollowedFinding {
  readonly finding: AuditFinding
  readonly events: readonly FindingEvent[]
}

/** A report with its findings and what happened to each. */
export interface ReportWithFindings extends AuditReport {
  readonly findings: readonly FollowedFinding[]
}

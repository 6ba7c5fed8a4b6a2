import type { Role } from '../person/role.ts'
import type { Moment } from '../shared/dates.ts'
import type { AuditSubjectKind } from './audit-subject-kind.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Sha256 } from './chain.ts'

/** The record that an event is about. */
export interface AuditSubject {
  readonly kind: AuditSubjectKind
  readonly id: string
}

/** Who acted: a person id without a name (names live in `person` and can be anonymised there) and the roles then held. */
export interface AuditActor {
  readonly personId: string
  readonly roles: readonly Role[]
}

/** One line of the log. It holds fingerprints of content, never the content itself. */
export interface AuditEvent {
  /** Empty for the chain of the installation. */
  readonly organisationId: string | null
  /** Counts from 1 without gaps, per organisation. */
  readonly sequence: number
  readonly at: Moment
  /** `noun.past-participle`; a log of another version can hold actions that this one does not know. */
  readonly action: `${string}.${string}`
  /** Empty when a visitor without an account or the system itself acted. */
  readonly actor: AuditActor | null
  /** A log of another version can name kinds of records that this one does not know. */
  readonly subject: { readonly kind: string; readonly id: string }
  /** The sha256 of the canonical content before and after; empty when there was or is none. */
  readonly before: string | null
  readonly after: string | null
}

/** The text of an event as it is chained: canonical JSON. */
export const auditText = (event: AuditEvent): string => canonicalJson(event)

/** The fingerprint of a content, or nothing when there is no content. */
export const fingerprint = (content: unknown, sha256: Sha256): string | null =>
  content === undefined || content === null ? null : sha256(canonicalJson(content))

/** The event that a chained text holds, or nothing when the text is no event. */
export function readAuditText(text: string): AuditEvent | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isAuditEvent(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isAuditEvent(value: unknown): value is AuditEvent {
  if (typeof value !== 'object' || value === null) return false
  const event = value as Record<string, unknown>
  return (
    Number.isInteger(event['sequence']) &&
    typeof event['at'] === 'string' &&
    typeof event['action'] === 'string' &&
    isSubject(event['subject']) &&
    isActor(event['actor']) &&
    [event['organisationId'], event['before'], event['after']].every(isOptionalText)
  )
}

const isOptionalText = (value: unknown): boolean => value === null || typeof value === 'string'

function isSubject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const subject = value as Record<string, unknown>
  return typeof subject['kind'] === 'string' && typeof subject['id'] === 'string'
}

function isActor(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'object') return false
  const actor = value as Record<string, unknown>
  return typeof actor['personId'] === 'string' && Array.isArray(actor['roles'])
}

import { createHash } from 'node:crypto'
import type { Day } from '#src/domain/shared/dates.ts'

/** The version of the interface for machines, in every answer (NL API Design Rules, /core/version-header). */
export const apiVersion = '1.0.0'

export interface Answer {
  readonly body: string
  readonly mediaType: string
  /** What the visitor sent along, to see whether it has this already. */
  readonly asked: Headers
  readonly changedOn?: Day | null
  readonly links?: readonly string[]
  readonly fileName?: string
  readonly extra?: Readonly<Record<string, string>>
}

const entityTag = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

const httpDate = (day: Day): string => new Date(`${day}T00:00:00Z`).toUTCString()

/** True when the visitor has exactly this already. */
const isKnown = (asked: Headers, tag: string): boolean =>
  (asked.get('if-none-match') ?? '')
    .split(',')
    .some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*')

/** A public answer that others may keep for five minutes and then ask for again by its tag. */
export function publicAnswer(answer: Answer): Response {
  const tag = entityTag(answer.body)
  const headers = new Headers({
    'content-type': answer.mediaType,
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
    etag: tag,
    ...answer.extra,
  })
  if (answer.changedOn !== undefined && answer.changedOn !== null)
    headers.set('last-modified', httpDate(answer.changedOn))
  if (answer.links !== undefined && answer.links.length > 0) headers.set('link', answer.links.join(', '))
  if (answer.fileName !== undefined) headers.set('content-disposition', `attachment; filename="${answer.fileName}"`)
  return isKnown(answer.asked, tag)
    ? new Response(null, { status: 304, headers })
    : new Response(answer.body, { status: 200, headers })
}

/** A public answer in JSON, with the version of the interface. */
export const jsonAnswer = (value: unknown, rest: Omit<Answer, 'body' | 'mediaType'>): Response =>
  publicAnswer({
    ...rest,
    body: JSON.stringify(value),
    mediaType: 'application/json; charset=utf-8',
    extra: { 'api-version': apiVersion, ...rest.extra },
  })

/** What went wrong, for machines (RFC 9457). */
export const problem = (
  status: number,
  title: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...more }), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'api-version': apiVersion,
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    },
  })

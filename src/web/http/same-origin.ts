import type { Context as HttpContext, MiddlewareHandler } from 'hono'
import type { House } from '../house.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True when a browser says that a form was sent from a page of ours: by its origin, which must be our host. */
function fromUs(c: HttpContext, house: House): boolean {
  const origin = c.req.header('origin')
  if (origin === undefined) return c.req.header('sec-fetch-site') === 'same-origin'
  if (origin === house.publicOrigin) return true
  const host = c.req.header('host') ?? new URL(c.req.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Refuses whatever changes something and was not sent from a page of ours (cross-site request forgery). */
export const sameOrigin =
  (house: House, refusal: (c: HttpContext) => Response): MiddlewareHandler =>
  async (c, next) => {
    if (!safe.has(c.req.method) && !fromUs(c, house)) return refusal(c)
    await next()
    return undefined
  }

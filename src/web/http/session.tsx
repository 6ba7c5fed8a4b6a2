import type { Context as HttpContext } from 'hono'
import { setCookie } from 'hono/cookie'
import { readActor } from '#src/workflows/account/read-actor.ts'
import { parkForm } from '#src/workflows/park-form.ts'
import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import type { Actor } from '#src/workflows/context.ts'
import type { House } from '../house.ts'
import { keptFormPath, signInPath } from '../paths/session.ts'
import { contextOf, cookieOf, cookieOptions } from './page-request.tsx'
import { markOf, seal } from './seal.ts'
import { readSent } from './submit.ts'

export const parkedCookie = 'weegschaal.kept'
const whoCookie = 'weegschaal.who'
const largestParked = 64 * 1024

/** Who is signed in here, if anyone; a prolonged session sends its cookies along. */
export async function actorOf(c: HttpContext, house: House, organisation: Organisation): Promise<Actor | null> {
  const session = await house.signIn.session(c.req.raw.headers)
  if (session === null) return null
  for (const cookie of session.cookies) c.header('set-cookie', cookie, { append: true })
  return readActor(contextOf({ house, organisation, actor: null }), session.loginId)
}

/** Remembers, for the day, by which login this browser was used: what it sends too late is kept for that login only. */
export function rememberLogin(c: HttpContext, house: House, loginId: string): void {
  setCookie(c, whoCookie, markOf(house.sealKey, loginId), { ...cookieOptions(house), maxAge: 60 * 60 * 12 })
}

/** What was sent after the session ended, and by whose browser. */
export interface ParkedForm {
  readonly path: string
  readonly who: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

async function park(c: HttpContext, house: House): Promise<boolean> {
  const who = cookieOf(c, house, whoCookie)
  if (who === undefined) return false
  const fields: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(await readSent(c))) {
    fields[name] = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  }
  const url = new URL(c.req.url)
  const form: ParkedForm = { path: url.pathname + url.search, who, fields }
  const text = JSON.stringify(form)
  if (text.length > largestParked) return false
  const id = house.newId()
  await parkForm(house.db, { id, sealed: seal(house.sealKey, text), now: house.clock().toISOString() })
  setCookie(c, parkedCookie, id, { ...cookieOptions(house), maxAge: 60 * 60 })
  return true
}

/** Sends someone who is not signed in to the sign-in page; what was just filled in is kept. */
export async function askToSignIn(c: HttpContext, house: House): Promise<Response> {
  if (c.req.method === 'GET') {
    const url = new URL(c.req.url)
    return c.redirect(`${signInPath()}?terug=${encodeURIComponent(url.pathname + url.search)}`, 303)
  }
  const kept = await park(c, house)
  return c.redirect(kept ? `${signInPath()}?terug=${encodeURIComponent(keptFormPath())}&bewaard=1` : signInPath(), 303)
}

import type { Context as HttpContext } from 'hono'
import { readActor } from '#src/workflows/account/read-actor.ts'
import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import type { Actor } from '#src/workflows/context.ts'
import type { House } from '../house.ts'
import { keptFormPath, signInPath } from '../paths/session.ts'
import { keepForm } from './kept-form.ts'
import { contextOf } from './page-request.tsx'

/** Who is signed in here, if anyone; a prolonged session sends its cookies along. */
export async function actorOf(c: HttpContext, house: House, organisation: Organisation): Promise<Actor | null> {
  const session = await house.signIn.session(c.req.raw.headers)
  if (session === null) return null
  for (const cookie of session.cookies) c.header('set-cookie', cookie, { append: true })
  return readActor(contextOf({ house, organisation, actor: null }), session.loginId)
}

/** Sends someone who is not signed in to the sign-in page; what was just filled in is kept. */
export async function askToSignIn(c: HttpContext, house: House): Promise<Response> {
  if (c.req.method === 'GET') {
    const url = new URL(c.req.url)
    return c.redirect(`${signInPath()}?terug=${encodeURIComponent(url.pathname + url.search)}`, 303)
  }
  const kept = await keepForm(c, house)
  return c.redirect(kept ? `${signInPath()}?terug=${encodeURIComponent(keptFormPath())}&bewaard=1` : signInPath(), 303)
}

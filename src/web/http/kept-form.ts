import type { Context as HttpContext } from 'hono'
import { setCookie } from 'hono/cookie'
import { z } from 'zod'
import { forgetParkedForm, parkForm, readParkedForm } from '#src/workflows/park-form.ts'
import type { House } from '../house.ts'
import { cookieOf, cookieOptions } from './page-request.tsx'
import { markOf, seal, unseal } from './seal.ts'
import { readSent } from './submit.ts'

const keptCookie = 'weegschaal.kept'
const whoCookie = 'weegschaal.who'
const largestKept = 64 * 1024

/** What was sent after the session ended, and by whose browser. */
interface KeptForm {
  readonly path: string
  readonly who: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

const pathOf = (c: HttpContext): string => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}

/** Remembers, for the day, by which login this browser was used: what it sends too late is kept for that login only. */
export function rememberLogin(c: HttpContext, house: House, loginId: string): void {
  setCookie(c, whoCookie, markOf(house.sealKey, loginId), { ...cookieOptions(house), maxAge: 60 * 60 * 12 })
}

/** Keeps what was just sent, for an hour, when it is known whose browser this is. */
export async function keepForm(c: HttpContext, house: House): Promise<boolean> {
  const who = cookieOf(c, house, whoCookie)
  if (who === undefined) return false
  const fields: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(await readSent(c))) {
    fields[name] = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  }
  const form: KeptForm = { path: pathOf(c), who, fields }
  const text = JSON.stringify(form)
  if (text.length > largestKept) return false
  const id = house.newId()
  await parkForm(house.db, { id, sealed: seal(house.sealKey, text), now: house.clock().toISOString() })
  setCookie(c, keptCookie, id, { ...cookieOptions(house), maxAge: 60 * 60 })
  return true
}

async function read(c: HttpContext, house: House, who: string | undefined) {
  const id = cookieOf(c, house, keptCookie)
  if (id === undefined || !z.uuid().safeParse(id).success) return undefined
  const sealed = await readParkedForm(house.db, id, house.clock().toISOString())
  const text = sealed === undefined ? undefined : unseal(house.sealKey, sealed)
  if (text === undefined) return undefined
  const form = JSON.parse(text) as KeptForm
  return form.who === who ? { id, form } : undefined
}

/** What this browser kept for this login, as often as it is asked; nobody else is shown it. */
export const keptFormFor = async (c: HttpContext, house: House, loginId: string): Promise<KeptForm | undefined> =>
  (await read(c, house, markOf(house.sealKey, loginId)))?.form

/** Forgets what was kept, because it was sent after all, to the place it was meant for. */
export async function forgetWhenSent(c: HttpContext, house: House): Promise<void> {
  const kept = await read(c, house, cookieOf(c, house, whoCookie))
  if (kept?.form.path === pathOf(c)) await forgetParkedForm(house.db, kept.id)
}

/** Forgets what was kept, because its owner gives it up. */
export async function giveUpKeptForm(c: HttpContext, house: House, loginId: string): Promise<void> {
  const kept = await read(c, house, markOf(house.sealKey, loginId))
  if (kept !== undefined) await forgetParkedForm(house.db, kept.id)
}

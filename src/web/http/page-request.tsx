import type { Context as HttpContext } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ReactElement } from 'react'
import { may } from '#src/domain/access/access.ts'
import { ownWordsOf } from '#src/i18n/own-words.ts'
import { languages, translator, type Language, type TextKey } from '#src/i18n/text.ts'
import type { Actor, Context } from '#src/workflows/context.ts'
import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import { ErrorPage } from '../components/error-page.tsx'
import type { House } from '../house.ts'
import { nl } from '#src/i18n/catalogues.ts'
import { frameOf } from './frame.ts'
import type { Neighbour } from './organisation-address.ts'
import { render } from './render.ts'
import type { PageRequest } from './route.ts'
import { stamp } from './stamp.ts'
import { check, readSent } from './submit.ts'

const flashCookie = 'weegschaal.flash'
const languageCookie = 'weegschaal.lang'

/** The language that this visitor chose; Dutch until then. */
export function languageOf(c: HttpContext): Language {
  const chosen = getCookie(c, languageCookie) ?? getCookie(c, languageCookie, 'host')
  return languages.find((language) => language === chosen) ?? 'nl'
}

/** A cookie of ours by its name: over HTTPS a browser only takes it from this very host. */
export const cookieOf = (c: HttpContext, house: House, name: string): string | undefined =>
  isSecure(house) ? getCookie(c, name, 'host') : getCookie(c, name)

const isSecure = (house: House): boolean => house.publicOrigin.startsWith('https:')

/** Cookies of ours: only sent back to us, only over HTTPS where we are on HTTPS, never readable by scripts. */
export const cookieOptions = (house: House) =>
  isSecure(house)
    ? ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: true, prefix: 'host' } as const)
    : ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: false } as const)

function takeFlash(c: HttpContext, house: House): TextKey | null {
  const key = cookieOf(c, house, flashCookie)
  if (key === undefined) return null
  setCookie(c, flashCookie, '', { ...cookieOptions(house), maxAge: 0 })
  return key in nl ? (key as TextKey) : null
}

const contentDisposition = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

interface Visitor {
  readonly house: House
  readonly organisation: Organisation
  readonly neighbours: readonly Neighbour[]
  readonly actor: Actor | null
  readonly address: string
}

/** The address of a visitor: of the connection, or what a trusted proxy says. */
export function addressOf(c: HttpContext, house: House): string {
  const forwarded = house.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return forwarded ?? env?.incoming?.socket?.remoteAddress ?? 'unknown'
}

/** The context in which workflows run for this visitor, now. */
export const contextOf = ({
  house,
  organisation,
  actor,
}: Pick<Visitor, 'house' | 'organisation' | 'actor'>): Context => ({
  db: house.db,
  organisationId: organisation.id,
  actor,
  newId: house.newId,
  ...stamp(house.clock()),
})

/** Puts together what a handler may use for one request. */
export function pageRequest(c: HttpContext, visitor: Visitor): PageRequest {
  const { house, organisation, neighbours, actor } = visitor
  const lang = languageOf(c)
  const t = translator(lang, ownWordsOf(organisation.kind, lang))
  const context = contextOf(visitor)
  const path = new URL(c.req.url).pathname
  const flash = c.req.method === 'GET' ? takeFlash(c, house) : null
  const frame = frameOf({
    house,
    organisation,
    shared: neighbours.length > 1,
    t,
    lang,
    actor,
    path,
    today: context.today,
    flash: flash === null ? null : (t as (key: string) => string)(flash),
  })
  const show = (page: ReactElement, status = 200) => c.html(render(page), status as 200)
  const failure = (kind: 'notFound' | 'forbidden' | 'tooMany', status: number) =>
    show(
      <ErrorPage
        frame={frame}
        title={t(`error.${kind}.title`)}
        text={t(`error.${kind}.text`)}
        ways={[{ href: '/', label: t('error.home') }]}
      />,
      status,
    )
  const sent = () => readSent(c)
  return {
    house,
    organisation,
    neighbours,
    t,
    lang,
    actor,
    context,
    frame,
    path,
    address: visitor.address,
    headers: c.req.raw.headers,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name),
    queries: (name) => c.req.queries(name) ?? [],
    may: (action, target) => may(actor, action, context.today, target),
    show,
    redirect: (to, flashKey) => {
      if (flashKey !== undefined) setCookie(c, flashCookie, flashKey, { ...cookieOptions(house), maxAge: 60 })
      return c.redirect(to, 303)
    },
    moved: (to) => c.redirect(to, 301),
    notFound: () => failure('notFound', 404),
    forbidden: () => failure('forbidden', 403),
    tooMany: () => failure('tooMany', 429),
    json: (value, status = 200) => c.json(value as never, status as 200),
    text: (body, mediaType, status = 200) => c.body(body, status as 200, { 'content-type': mediaType }),
    file: (bytes, mediaType, name) =>
      c.body(new Uint8Array(bytes), 200, {
        'content-type': mediaType,
        'content-disposition': contentDisposition(name),
      }),
    sent,
    submit: async (schema, labels) => check({ t, labels, sent: await sent() }, schema),
  }
}

/** Remembers the language that a visitor chose. */
export function keepLanguage(c: HttpContext, house: House, language: string): void {
  if (!languages.some((one) => one === language)) return
  setCookie(c, languageCookie, language, { ...cookieOptions(house), maxAge: 60 * 60 * 24 * 365 })
}

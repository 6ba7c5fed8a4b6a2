import { Hono, type Context as HttpContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { may, type Action } from '#src/domain/access/access.ts'
import { readInstallation, type Installation } from '#src/workflows/organisation/read-organisations.ts'
import type { House } from './house.ts'
import { assetRoutes } from './http/assets.ts'
import { failurePage, noOrganisationPage } from './http/failures.tsx'
import { healthRoutes } from './http/health.ts'
import { makeMetrics } from './http/metrics.ts'
import { neighboursOf, organisationAt, splitAddress } from './http/organisation-address.ts'
import { forgetWhenSent } from './http/kept-form.ts'
import { addressOf, pageRequest } from './http/page-request.tsx'
import { beginningWith } from './http/path.ts'
import { sameOrigin } from './http/same-origin.ts'
import type { RouteDefinition } from './http/route.ts'
import { actorOf, askToSignIn } from './http/session.tsx'
import { stamp } from './http/stamp.ts'
import { setUpRoutes } from './pages/setup/routes.tsx'
import { sessionRoutes } from './pages/session/routes.tsx'
import { routes } from './routes.ts'
import { accountPath } from './paths/people.ts'
import { firstRunPath } from './paths/session.ts'

const tenMegabytesAndABit = 11 * 1024 * 1024

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

/** Reads what stands here; `forget` makes it look again at once. */
interface Remembered {
  (): Promise<Installation>
  readonly forget: () => void
}

/**
 * Organisations change rarely: every process looks again after a few seconds, and at once when there was none or when
 * it changed something itself.
 */
function rememberedInstallation(house: House): Remembered {
  let known: Installation | undefined
  let until = 0
  const read = async () => {
    const now = Date.now()
    if (known === undefined || known.organisations.length === 0 || now > until) {
      known = await readInstallation(house.db)
      until = now + 5_000
    }
    return known
  }
  const forget = () => {
    known = undefined
  }
  return Object.assign(read, { forget })
}

/** What is open to somebody who still has to choose a password. */
const beforeChoosing: ReadonlySet<Action> = new Set<Action>(['public', 'account.change', 'session.close'])

/** One route: organisation by host, person by session, permission by table, then the page. */
function mount(app: Hono, house: House, installation: Remembered, route: RouteDefinition): void {
  app.on(route.method, route.path, async (c) => {
    const { organisations } = await installation()
    if (organisations.length === 0) return c.redirect(firstRunPath(), 303)
    const organisation = organisationAt(c, house, organisations)
    if (organisation === undefined) return noOrganisationPage(c, house, organisations)
    const actor = await actorOf(c, house, organisation)
    const neighbours = neighboursOf(organisations, organisation)
    const page = pageRequest(c, { house, organisation, neighbours, actor, address: addressOf(c, house) })
    if (actor?.mustChoosePassword === true && !beforeChoosing.has(route.action)) return page.redirect(accountPath())
    if (!may(actor, route.action, stamp(house.clock()).today))
      return actor === null ? askToSignIn(c, house) : page.forbidden()
    const response = await route.handle(page)
    if (route.method === 'POST' && actor !== null && response.status < 400) await forgetWhenSent(c, house)
    if (route.method === 'POST' && route.action === 'organisation.manage') installation.forget()
    // What somebody sees after signing in stays on no shared computer.
    if (route.action !== 'public') response.headers.set('cache-control', 'no-store')
    return response
  })
}

const isMalformed = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  (error instanceof TypeError && /FormData|multipart|form data|decode/i.test(error.message)) ||
  (error as { status?: unknown }).status === 400

function watch(app: Hono, house: House) {
  const metrics = makeMetrics()
  app.use(async (c, next) => {
    const start = performance.now()
    await next()
    const seen = {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Math.round(performance.now() - start),
    }
    metrics.count(seen)
    house.log({ level: 'info', event: 'request', ...seen })
  })
  app.onError((error, c) => {
    if (isMalformed(error)) return failurePage(c, house, 'badRequest')
    if (isNoText(error)) return failurePage(c, house, c.req.method === 'GET' ? 'notFound' : 'badRequest')
    if (isNoId(error)) return failurePage(c, house, 'notFound')
    const reference = house.newId().slice(0, 8)
    house.log({ level: 'error', event: 'unexpected', reference, route: routePath(c, -1), error })
    return failurePage(c, house, 'unexpected', { reference })
  })
  return metrics
}

/** PostgreSQL could not read an id: an address that somebody typed or cut off, so a page that does not exist. */
const isNoId = (error: Error): boolean => 'code' in error && error.code === '22P02'

/** PostgreSQL keeps no zero bytes, and nobody types them. */
const isNoText = (error: Error): boolean => 'code' in error && error.code === '22021'

/** The whole website, in the order in which a request meets it. */
export function makeApp(house: House): Hono {
  const app = new Hono({ getPath: (request) => splitAddress(request).page })
  app.use((c, next) => beginningWith(splitAddress(c.req.raw).organisation, next))
  const metrics = watch(app, house)
  app.use(
    secureHeaders({
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      contentSecurityPolicy,
      strictTransportSecurity: house.publicOrigin.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    }),
  )
  healthRoutes(app, house, metrics.registry)
  assetRoutes(app, house)
  app.use(sameOrigin(house, (c: HttpContext) => failurePage(c, house, 'origin')))
  app.use(bodyLimit({ maxSize: tenMegabytesAndABit, onError: (c) => failurePage(c, house, 'tooLarge') }))
  const installation = rememberedInstallation(house)
  app.notFound(async (c) => {
    const empty = c.req.method === 'GET' && (await installation()).organisations.length === 0
    return empty ? c.redirect(firstRunPath(), 303) : failurePage(c, house, 'notFound')
  })
  setUpRoutes(app, house, installation)
  sessionRoutes(app, house, installation)
  for (const route of routes) mount(app, house, installation, route)
  return app
}

import { loadExample } from '#src/example/load-example.ts'
import { inOrganisation, type Database } from '#src/storage/database.ts'
import { selectPeople } from '#src/storage/people.ts'
import { emptyTestDatabase } from '#src/storage/test-database.ts'
import { countingQueries } from '#src/storage/test-queries.ts'
import { readInstallation } from '#src/workflows/organisation/read-organisations.ts'
import { makeApp } from './app.tsx'
import { languagePath, signOutPath } from './paths/session.ts'
import { routes } from './routes.ts'
import { testHouse, type TestHouse } from './test-house.ts'

export const origin = 'http://weegschaal.test'
/** Pages of one kind that one person opens: enough to see its states, not the whole example. */
const pagesPerRoute = 2
/** Who the visitor is, and with which roles: asked on every page of someone who signed in, and no question of the page. */
const queriesOfASession = 1

/** A page as somebody found it. */
export interface Visited {
  readonly login: string | null
  readonly path: string
  readonly route: string
  readonly html: string
  /** How often the page asked the database something. */
  readonly queries: number
}

/** The example, as everybody in it found it by following links. */
export interface WalkedHouse {
  readonly house: TestHouse
  /** Asks for a page as somebody who signed in, or as nobody. */
  readonly ask: (path: string, login: string | null) => Promise<Response>
  readonly send: (path: string, login: string | null, body: FormData | string) => Promise<Response>
  readonly visited: readonly Visited[]
  /** Links that lead nowhere and pages that failed, in words. */
  readonly broken: readonly string[]
}

/** What a walk keeps while it goes on. */
interface Walking extends Pick<WalkedHouse, 'ask'> {
  readonly counted: ReturnType<typeof countingQueries>
  readonly visited: Visited[]
  readonly broken: string[]
}

/** One walk: by whom, from which pages, at the address of which organisation, and only on some pages. */
interface Walk {
  readonly login: string | null
  readonly from: readonly string[]
  readonly own?: string
  readonly only?: (route: string) => boolean
}

/** The other organisations of the example, with somebody of each. */
const neighbours = [
  { own: '/organisaties/provincie-merenland', login: 'willemijn@merenland.example' },
  { own: '/organisaties/waterschap-rietwaard', login: 'anouk@rietwaard.example' },
]

const isOfNeighbour = (link: string, own: string): boolean => own === '' && link.startsWith('/organisaties/')

/** Pages on which one chooses an organisation: they lead to all of them. */
const choosing = new Set(['/organisaties'])

const publicPages = new Set([
  ...['/', '/organisaties', '/algoritmes', '/algoritmes/:slug', '/besluiten', '/besluiten/:number', '/raad', '/visie'],
  ...['/normenkader', '/rollen-en-mandaten'],
  // Only a neighbour adopted its startbesluit.
  ...['/startbesluit', '/startbesluit.json', '/startbesluit/versies/:number'],
])
const workPages = new Set([
  ...['/werk', '/werk/algoritmes', '/werk/algoritmes/:id', '/werk/algoritmes/:id/afweging', '/werk/besluiten/:id'],
  ...['/werk/voorstellen', '/werk/voorstellen/:id', '/verantwoordelijk', '/werk/aan-de-slag'],
  ...['/werk/startbesluit', '/werk/startbesluit/:number', '/werk/startbesluit/:number/bestand/:file'],
])

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll(/:\w+(?:\{([^}]*)\})?|\./g, (part, only: string | undefined) => (part === '.' ? '\\.' : `(?:${only ?? '[^/]+'})`))}$`,
  )

const compiled = routes
  .filter((route) => route.method === 'GET')
  .map((route) => ({ route: route.path, pattern: patternOf(route.path) }))

const changing = [
  ...routes.filter((route) => route.method === 'POST').map(({ path }) => path),
  // Everybody may do this, also who belongs to no organisation: they are not in the list of routes.
  ...[languagePath.pattern, signOutPath.pattern],
].map((route) => ({ route, pattern: patternOf(route) }))

const routeOf = (path: string): string | undefined =>
  compiled.find((one) => one.pattern.test(path.split('?')[0] ?? ''))?.route

/** The route that takes a form with this action, those of signing in and those at the address of a neighbour too. */
export function routeOfForm(action: string): string | undefined {
  const own = neighbours.find((one) => action.startsWith(`${one.own}/`))?.own ?? ''
  const path = action.slice(own.length).split('?')[0] ?? ''
  return changing.find(({ pattern }) => pattern.test(path))?.route
}

async function walk(
  { ask, counted, visited, broken }: Walking,
  { login, from, own = '', only = () => true }: Walk,
): Promise<void> {
  const seen = new Set<string>()
  const perRoute = new Map<string, number>()
  const queue = [...from]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const route = routeOf(path)
    if (route === undefined || !only(route) || seen.has(path) || (perRoute.get(route) ?? 0) >= pagesPerRoute) continue
    seen.add(path)
    counted.take()
    const response = await ask(own + path, login)
    const queries = counted.take() - (login === null ? 0 : queriesOfASession)
    if (response.status === 303 || response.status === 301 || response.status === 403) continue
    perRoute.set(route, (perRoute.get(route) ?? 0) + 1)
    if (response.status !== 200) {
      broken.push(`${login ?? 'nobody'} ${own}${path}: ${response.status}`)
      continue
    }
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) {
      visited.push({ login, path: own + path, route, html: '', queries })
      continue
    }
    const html = await response.text()
    visited.push({ login, path: own + path, route, html, queries })
    for (const [, href] of html.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      const whole = (href ?? '').replaceAll('&amp;', '&')
      if (whole.startsWith('/assets/') || isOfNeighbour(whole, own) || choosing.has(route)) continue
      if (!whole.startsWith(own)) broken.push(`${own}${path} leads away to ${whole}`)
      const link = whole.slice(own.length)
      if (['/inloggen', '/account', '/aan-de-slag'].includes(link.split('?')[0] ?? '')) continue
      if (routeOf(link) === undefined) broken.push(`${path} links to ${link}, which is no page`)
      queue.push(link)
    }
  }
}

/** Loads the example and walks it by following links: as nobody, as people with different work, and at its neighbours. */
export async function walkHouse(): Promise<WalkedHouse> {
  const house = await testHouse({ demo: true })
  const { db } = await emptyTestDatabase()
  await loadExample({ db, signIn: house.house.signIn, newId: house.house.newId })
  const counted = countingQueries(db)
  const app = makeApp({ ...house.house, db: counted.db })
  const ask: WalkedHouse['ask'] = async (path, login) =>
    app.request(origin + path, { headers: login === null ? {} : { cookie: `weegschaal.test-login=${login}` } })
  const send: WalkedHouse['send'] = async (path, login, body) =>
    app.request(origin + path, {
      method: 'POST',
      body,
      headers: {
        origin,
        ...(typeof body === 'string' && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(login !== null && { cookie: `weegschaal.test-login=${login}` }),
      },
    })
  const walking: Walking = { ask, counted, visited: [], broken: [] }
  for (const one of await walksOf(db)) await walk(walking, one)
  const { visited, broken } = walking
  return { house, ask, send, visited, broken }
}

async function walksOf(db: Database): Promise<readonly Walk[]> {
  const starts = ['/werk', '/werk/algoritmes', '/beheer/personen', '/verantwoordelijk']
  return [
    { login: null, from: ['/', '/algoritmes', '/besluiten', '/raad'] },
    ...(await logins(db)).filter(isWalker).map((login) => ({ login, from: starts })),
    // Of two dossiers per person the first two are seldom the ones with a letter, or with a page that is still hidden.
    ...(await detours(db)),
    // The neighbours have the same pages: only those on which their own bodies and people show.
    ...neighbours.flatMap(({ own, login }) => [
      { login: null, from: ['/', '/organisaties'], own, only: (route: string) => publicPages.has(route) },
      { login, from: ['/werk', '/werk/algoritmes'], own, only: (route: string) => workPages.has(route) },
    ]),
  ]
}

/** People with different work: politician, secretary, clerk, owner, analyst, advisors, auditor, administrator. */
const walkers = ['noor', 'mirjam', 'pieter', 'marit', 'yara', 'arjan', 'dirk', 'beheerder']
const isWalker = (login: string): boolean => walkers.some((key) => login.startsWith(`${key}@`))

/** Records that the walk passes by, and who opens them. */
async function detours(db: Database): Promise<readonly Walk[]> {
  const [organisation] = (await readInstallation(db)).organisations
  if (organisation === undefined) throw new Error('The example has no organisation.')
  return inOrganisation(db, organisation.id, async (tx) => {
    const letter = await tx.selectFrom('sent_letter').select('decision_id as id').executeTakeFirstOrThrow()
    const hidden = await tx
      .selectFrom('algorithm')
      .select('id')
      .where('slug', '=', 'slimme-verkeerslichten')
      .executeTakeFirstOrThrow()
    const decision = '/werk/besluiten/:id'
    const preview = '/werk/algoritmes/:id/openbaar'
    return [
      {
        login: 'pieter@waterrijk.example',
        from: [`/werk/besluiten/${letter.id}`],
        only: (route) => [decision, `${decision}/brief/:letter`].includes(route),
      },
      {
        login: 'arjan@waterrijk.example',
        from: [`/werk/algoritmes/${hidden.id}/openbaar`],
        only: (route) => [preview, `${preview}/voorbeeld`].includes(route),
      },
    ]
  })
}

/** Everyone who can sign in to the example. */
async function logins(db: Database): Promise<string[]> {
  const [organisation] = (await readInstallation(db)).organisations
  if (organisation === undefined) throw new Error('The example has no organisation.')
  const people = await inOrganisation(db, organisation.id, selectPeople)
  return people.flatMap((person) => person.loginId ?? [])
}

import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExample } from '#src/example/load-example.ts'
import { roles } from '#src/domain/person/role.ts'
import { inOrganisation, type Database } from '#src/storage/database.ts'
import { insertRoleAssignment, selectPeople } from '#src/storage/people.ts'
import { selectOptionalPersonByLogin } from '#src/storage/views/person-by-login.ts'
import { countingQueries } from '#src/storage/test-queries.ts'
import { emptyTestDatabase } from '#src/storage/test-database.ts'
import { readInstallation } from '#src/workflows/organisation/read-organisations.ts'
import { setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'
import { makeApp } from './app.tsx'
import { routes } from './routes.ts'
import { violationsIn } from './test-browser.ts'
import { filledIn, formsIn, type FoundForm } from './test-forms.ts'
import { testHouse, type TestHouse } from './test-house.ts'

const origin = 'http://weegschaal.test'
const otherHost = 'elders.test'
/** Pages of one kind that one person opens: enough to see its states, not the whole example. */
const pagesPerRoute = 2
/** Who the visitor is, and with which roles: asked on every page of someone who signed in, and no question of the page. */
const queriesOfASession = 1

interface Visited {
  readonly login: string | null
  readonly path: string
  readonly route: string
  readonly html: string
  /** How often the page asked the database something. */
  readonly queries: number
}

/** Pages that the walk cannot reach, each with the reason; other tests ask for them. */
const unlinked = new Set([
  // For machines, by an address they know.
  '/meerjarenplan/tekst.json',
  '/rollen-en-verantwoordelijkheden.json',
  '/controle-en-advies/tekst.json',
  // After something was sent, begun or uploaded, which the example does not do.
  '/meedenken/:slug/dank/:number',
  '/werk/consultaties/:id/bewerken',
  '/werk/beslishulp/voorbeeld/:id',
  // After a lesson was made a goal, which asks for more than a name.
  '/werk/proefcasus/:id/les/:lesson/doel',
  // Only two texts per person are opened, and a framework is not always among them.
  '/werk/kader/:id/gevolgen',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/api/v1/algorithms',
  '/api/v1/algorithms/:slug',
  '/api/v1/decisions',
  '/api/v1/decisions/:number',
  '/api/v1/texts/:kind',
  '/api/v1/texts/:kind/:number',
  '/api/v1/norms/:code',
  '/visie.json',
  '/strategie.json',
  '/beleidsplan.json',
  '/normenkader.json',
  // Texts of a kind that the example does not have, and an amendment of a text that is offered.
  '/strategie',
  '/strategie/versies/:number',
  '/beleidsplan',
  '/beleidsplan/versies/:number',
  '/werk/kader/:id/amendement',
  // After something was sent, uploaded or taken over, which the example does not do.
  '/vraag/dank/:number',
  '/werk/import/:id',
  '/werk/instrumenten/inlezen/:id',
  // Two versions of one instrument: the example has one version of each.
  '/werk/instrumenten/:id/verschil/:older',
  '/werk/overgenomen/:id',
  '/werk/overgenomen/:id/archief',
  '/werk/overgenomen/:id/document',
  '/werk/reacties/:id',
  '/werk/voorwaarden/:id/bewijs/:file',
  '/werk/algoritmes/:id/instrumenten/:run/bewijs/:file',
  '/beheer/sjablonen/:document',
  '/werk/algoritmes/:id/nakijken',
  // A startbesluit that was adopted: that of the example is a draft.
  '/startbesluit.json',
  '/startbesluit/versies/:number',
  '/werk/startbesluit/:number',
  '/werk/startbesluit/:number/bestand/:file',
  '/werk/besluiten/:id/bestand',
  // One account, or a record in a state that nobody of the walk may change now.
  '/account',
  '/werk/algoritmes/:id/afweging/groepen/:group/weghalen',
  '/werk/algoritmes/:id/afweging/aanwijzingen/:mark/terugnemen',
  '/werk/algoritmes/:id/afweging/betwistingen/:dispute',
  '/werk/algoritmes/:id/afweging/normen/:norm',
  '/werk/algoritmes/:id/afweging/normen/:norm/intrekken',
  '/werk/algoritmes/:id/afweging/normen/:norm/betwisten',
  '/werk/algoritmes/:id/afweging/keuzes/:option/intrekken',
  '/werk/algoritmes/:id/afweging/open-vragen/:question',
  '/werk/algoritmes/:id/afweging/stappen/:trigger',
])

/** Where to walk: at the address of one organisation, and only on some pages. */
interface Where {
  readonly own: string
  readonly only: (route: string) => boolean
}

const everywhere: Where = { own: '', only: () => true }

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
])
const workPages = new Set([
  ...['/werk', '/werk/algoritmes', '/werk/algoritmes/:id', '/werk/algoritmes/:id/afweging', '/werk/besluiten/:id'],
  ...['/werk/voorstellen', '/werk/voorstellen/:id', '/verantwoordelijk', '/werk/aan-de-slag'],
])

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll(/:\w+(?:\{([^}]*)\})?|\./g, (part, only: string | undefined) => (part === '.' ? '\\.' : `(?:${only ?? '[^/]+'})`))}$`,
  )

const compiled = routes
  .filter((route) => route.method === 'GET')
  .map((route) => ({ route: route.path, pattern: patternOf(route.path) }))

/** What takes a form, those of signing in too. */
const changing = routes
  .filter((route) => route.method === 'POST')
  .map(({ path }) => path)
  .map((route) => ({ route, pattern: patternOf(route) }))

const routeOf = (path: string): string | undefined =>
  compiled.find((one) => one.pattern.test(path.split('?')[0] ?? ''))?.route

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'error',
    'long-title': 'off',
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'reset'] }],
    'no-raw-characters': 'off',
    'tel-non-breaking': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
})

/** Every page that can be reached by links, for nobody and for everyone in the example municipality. */
describe('the whole house, walked by following links', () => {
  let house: TestHouse
  let ask: (path: string, login: string | null) => Promise<Response>
  let send: (path: string, login: string | null, body: FormData | string) => Promise<Response>
  let counted: ReturnType<typeof countingQueries>
  const visited: Visited[] = []
  const broken: string[] = []

  async function walk(login: string | null, from: readonly string[], { own, only }: Where = everywhere): Promise<void> {
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

  beforeAll(async () => {
    house = await testHouse({ demo: true })
    const database = await emptyTestDatabase()
    const { db } = database
    await loadExample({ db, signIn: house.house.signIn, newId: house.house.newId })
    counted = countingQueries(db)
    const app = makeApp({ ...house.house, db: counted.db })
    ask = async (path, login) =>
      app.request(origin + path, { headers: login === null ? {} : { cookie: `weegschaal.test-login=${login}` } })
    send = async (path, login, body) =>
      app.request(origin + path, {
        method: 'POST',
        body,
        headers: {
          origin,
          ...(typeof body === 'string' && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...(login !== null && { cookie: `weegschaal.test-login=${login}` }),
        },
      })
    await walk(null, ['/', '/algoritmes', '/besluiten', '/raad'])
    for (const login of (await logins(db)).filter(isWalker))
      await walk(login, ['/werk', '/werk/algoritmes', '/beheer/personen', '/verantwoordelijk'])
    // Of two dossiers per person the first two are seldom the ones with a letter, or with a page that is still hidden.
    for (const { login, from, routes } of await detours(db))
      await walk(login, [from], { own: '', only: (route) => routes.includes(route) })
    // The neighbours have the same pages: only those on which their own bodies and people show.
    for (const { own, login } of neighbours) {
      await walk(null, ['/', '/organisaties'], { own, only: (route) => publicPages.has(route) })
      await walk(login, ['/werk', '/werk/algoritmes'], { own, only: (route) => workPages.has(route) })
    }
  }, 480_000)

  test('has no dead link and no fault', () => {
    expect([...new Set(broken)]).toEqual([])
  })

  test('reaches every page, but for those that no link of the example leads to', () => {
    const reached = new Set(visited.map((page) => page.route))
    const pages = routes.filter((route) => route.method === 'GET').map((route) => route.path)
    expect(pages.filter((path) => !reached.has(path) && !unlinked.has(path))).toEqual([])
  })

  test('asks at most five things of the database per page', () => {
    const most = new Map<string, number>()
    for (const { route, queries, html } of visited)
      if (html !== '') most.set(route, Math.max(most.get(route) ?? 0, queries))
    expect([...most].filter(([, queries]) => queries > 5)).toEqual([])
  })

  test('shows of each neighbour its bodies and its decision, and a sitemap of its own', async () => {
    const decisions = visited.filter(({ route, path }) => route === '/besluiten/:number' && path.startsWith('/organ'))
    expect(decisions.map(({ html }) => /gedeputeerde staten|dagelijks bestuur/i.exec(html)?.[0].toLowerCase())).toEqual(
      expect.arrayContaining(['gedeputeerde staten', 'dagelijks bestuur']),
    )
    const own = await (await ask('/sitemap.xml', null)).text()
    for (const path of ['/visie', '/normenkader/versies/1', '/normenkader/1.1', '/meedenken/', '/rollen-en-mandaten'])
      expect(own).toContain(`${origin}${path}`)
    expect(own).not.toContain('/organisaties/')
  })

  test('has one h1, a language and a title on every page', () => {
    const wrong = visited.filter(
      ({ html }) =>
        html !== '' &&
        !(
          /<html lang="(nl|en)"/.test(html) &&
          [...html.matchAll(/<h1[ >]/g)].length === 1 &&
          /<title>[^<]{3,}<\/title>/.test(html)
        ),
    )
    expect(wrong.map((page) => page.path)).toEqual([])
  })

  test('shows no untranslated key and nothing unfinished', () => {
    const wrong = visited.filter(({ html }) =>
      /undefined|\[object Object\]|>NaN<|TODO|\{count\}|lorem/i.test(html.replaceAll(/data-[a-z-]+="[^"]*"/g, '')),
    )
    expect(wrong.map((page) => page.path)).toEqual([])
  })

  test('is valid HTML', async () => {
    const wrong: string[] = []
    for (const { path, html } of onePerRoute(visited)) {
      const report = await validator.validateString(html)
      for (const message of report.results.flatMap((result) => result.messages))
        wrong.push(`${path}: ${message.ruleId} ${message.message} ${message.selector ?? ''}`)
    }
    expect(wrong).toEqual([])
  })

  test('is accessible as far as axe can see without style', async () => {
    const wrong: string[] = []
    for (const { path, html } of onePerRoute(visited))
      wrong.push(...(await violationsIn(html)).map((violation) => `${path}: ${violation}`))
    expect(wrong).toEqual([])
  }, 240_000)

  describe('every form', () => {
    const forms: (FoundForm & { readonly login: string | null; readonly route: string })[] = []

    const events = async () => {
      const counted = await house.ctx.db
        .selectFrom('audit_event')
        .select((eb) => eb.fn.countAll().as('n'))
        .execute()
      return Number(counted[0]?.n)
    }

    const post = (form: (typeof forms)[number], entries: readonly (readonly [string, string])[]) => {
      const body = new FormData()
      for (const [name, value] of entries) body.append(name, value)
      return send(
        form.action,
        form.login,
        form.multipart ? body : new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
      )
    }

    beforeAll(() => {
      for (const { html, path, login } of visited)
        for (const form of formsIn(html, path)) {
          const route = changing.find(({ pattern }) => pattern.test(form.action.split('?')[0] ?? ''))?.route
          if (route === undefined) broken.push(`${path} sends to ${form.action}, which takes no form`)
          else if (!forms.some((one) => one.route === route)) forms.push({ ...form, login, route })
        }
    })

    test.each([
      ['a zero byte', ['text'], 'Tekst\u0000'],
      ['another encoding', ['text'], 'Caf\uFFFD'],
      ['a text without end', ['text'], 'a'.repeat(200_001)],
      ['a day that does not exist', ['day'], '2026-02-30'],
    ] as const)(
      'refuses %s with a sentence at the field, and changes nothing',
      async (_, kinds, value) => {
        const wrong: string[] = []
        for (const form of forms) {
          // A whole file can be pasted into `json`: no text is too long for it.
          const asked = form.fields.filter(
            ({ kind, name }) => (kinds as readonly string[]).includes(kind) && name !== 'json',
          )
          if (asked.length === 0) continue
          const before = await events()
          const response = await post(form, filledIn(form, kinds, value))
          const html = await response.text()
          const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '')
          const silent = asked.filter(({ name }) => !links.some((id) => id.endsWith(name)))
          const unnamed = html.includes('>Dit vak: ')
          if (response.status < 400 || response.status >= 500) wrong.push(`${form.route}: ${response.status}`)
          if ((await events()) !== before) wrong.push(`${form.route}: something changed`)
          if (silent.length > 0)
            wrong.push(`${form.route}: says nothing of ${silent.map(({ name }) => name).join(', ')}`)
          if (unnamed) wrong.push(`${form.route}: calls a field by no name`)
        }
        expect(wrong).toEqual([])
      },
      120_000,
    )

    test.each([
      ['a number without end', ['hidden', 'choice'], '1e999'],
      ['an id that is none', ['hidden', 'choice'], `'; DROP TABLE person; --`],
      ['script', ['text'], `"><script>alert('wee')</script>`],
    ] as const)(
      'takes %s for what it is',
      async (_, kinds, value) => {
        const wrong: string[] = []
        for (const form of forms) {
          const response = await post(form, [...filledIn(form, kinds, value), ['__proto__', 'x'], ['constructor', 'x']])
          const next =
            response.status === 303 ? await ask(response.headers.get('location') ?? '/', form.login) : response
          if (response.status >= 500 || next.status >= 500)
            wrong.push(`${form.route}: ${response.status} ${next.status}`)
          if ((await next.text()).includes('<script>alert')) wrong.push(`${form.route}: shows script`)
        }
        expect(wrong).toEqual([])
      },
      120_000,
    )
  })

  test('gives nothing of an organisation to another one', async () => {
    const setUp = { db: house.ctx.db, now: house.ctx.now, today: house.ctx.today, newId: house.ctx.newId }
    const administrator = { loginId: 'other', name: 'Ander', email: 'ander@elders.example', jobTitle: 'beheerder' }
    const other = await setUpOrganisation(
      setUp,
      { kind: 'province', name: 'Provincie Elders', small: false, demo: true, administrator },
      true,
    )
    if (!other.ok) throw new Error(other.refusal)
    await house.ctx.db
      .updateTable('organisation')
      .set({ public_host: otherHost })
      .where('id', '=', other.value.id)
      .execute()
    await inOrganisation(house.ctx.db, other.value.id, async (tx) => {
      const person = await selectOptionalPersonByLogin(tx, 'other')
      for (const role of roles) {
        await insertRoleAssignment(tx, other.value.id, {
          id: house.ctx.newId(),
          personId: person?.id ?? '',
          role,
          scope: { kind: 'organisation' },
          portfolio: null,
          heldBy: null,
          from: '2020-01-01',
          to: null,
        })
      }
    })
    const app = makeApp({ ...house.house, db: house.ctx.db })
    const leaks: string[] = []
    const ofOne = visited.filter(({ route }) => route.includes(':') && !ofEveryOrganisation.has(route))
    for (const path of new Set(ofOne.map((page) => page.path))) {
      const response = await app.request(`http://${otherHost}${path}`, {
        headers: { cookie: 'weegschaal.test-login=other' },
      })
      if (response.status !== 404) leaks.push(`${path}: ${response.status}`)
    }
    expect(leaks).toEqual([])
  })
})

/** Addresses with a name in them that every organisation has, each with what it shows there of its own. */
const ofEveryOrganisation = new Set([
  // Definitions belong to the installation.
  '/werk/instrumenten/:id',
  // The register and the arrangement of the organisation that asks.
  '/werk/mandaten/bestand/:file',
  '/werk/controle/bestand/:file',
  '/rollen-en-mandaten/bestand/:file',
  // The draft of the organisation that asks.
  '/werk/startbesluit/bestand/:file',
  // A kind of text that the organisation that asks can begin.
  '/werk/kader/nieuw/:kind',
])

/** People with different work: politician, secretary, clerk, owner, analyst, advisors, auditor, administrator. */
const walkers = ['noor', 'mirjam', 'pieter', 'marit', 'yara', 'arjan', 'dirk', 'beheerder']
const isWalker = (login: string): boolean => walkers.some((key) => login.startsWith(`${key}@`))

/** Records that the walk passes by, and who opens them. */
async function detours(db: Database) {
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
        from: `/werk/besluiten/${letter.id}`,
        routes: [decision, `${decision}/brief/:letter`],
      },
      {
        login: 'arjan@waterrijk.example',
        from: `/werk/algoritmes/${hidden.id}/openbaar`,
        routes: [preview, `${preview}/voorbeeld`],
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

function onePerRoute(pages: readonly Visited[]): Visited[] {
  const seen = new Set<string>()
  return pages.filter(({ route, login, html }) => {
    const key = `${route} ${login === null ? 'public' : 'signed in'}`
    if (html === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

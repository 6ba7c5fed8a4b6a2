import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#src/domain/person/role.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { insertRoleAssignment } from '#src/storage/people.ts'
import { selectOptionalPersonByLogin } from '#src/storage/views/person-by-login.ts'
import { setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'
import { makeApp } from './app.tsx'
import { routes } from './routes.ts'
import { violationsIn } from './test-browser.ts'
import { filledIn, formsIn, type FoundForm } from './test-forms.ts'
import { origin, routeOfForm, walkHouse, type Visited, type WalkedHouse } from './test-walk.ts'

const otherHost = 'elders.test'

/** Pages that the walk cannot reach, each with the reason; other tests ask for them. */
const unlinked = new Set([
  // For machines, by an address they know.
  '/startbesluit.json',
  '/meerjarenplan/tekst.json',
  '/rollen-en-verantwoordelijkheden.json',
  '/controle-en-advies/tekst.json',
  // After something was sent, begun or uploaded, which the example does not do.
  '/meedenken/:slug/dank/:number',
  '/werk/consultaties/:id/bewerken',
  '/werk/beslishulp/voorbeeld/:id',
  // After a lesson was made a goal, which asks for more than a name.
  '/werk/proefcasus/:id/les/:lesson/doel',
  // Something that one of the walkers contested while the papers were still open.
  '/werk/algoritmes/:id/afweging/betwistingen/:dispute/intrekken',
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
  // A text of a decision that somebody uploaded.
  '/werk/besluiten/:id/bestand',
  // One account, or a record in a state that nobody of the walk may change now.
  '/account',
  '/werk/algoritmes/:id/afweging/groepen/:group/weghalen',
  '/werk/algoritmes/:id/afweging/aanwijzingen/:mark/terugnemen',
  '/werk/algoritmes/:id/afweging/betwistingen/:dispute',
  '/werk/algoritmes/:id/afweging/betwistingen/:dispute/intrekken',
  '/werk/algoritmes/:id/afweging/normen/:norm',
  '/werk/algoritmes/:id/afweging/normen/:norm/intrekken',
  '/werk/algoritmes/:id/afweging/normen/:norm/betwisten',
  '/werk/algoritmes/:id/afweging/keuzes/:option/intrekken',
  '/werk/algoritmes/:id/afweging/open-vragen/:question',
  '/werk/algoritmes/:id/afweging/stappen/:trigger',
])

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
  let walked: WalkedHouse
  beforeAll(async () => {
    walked = await walkHouse()
  }, 480_000)

  test('has no dead link and no fault', () => {
    expect([...new Set(walked.broken)]).toEqual([])
  })

  test('reaches every page, but for those that no link of the example leads to', () => {
    const reached = new Set(walked.visited.map((page) => page.route))
    const pages = routes.filter((route) => route.method === 'GET').map((route) => route.path)
    expect(pages.filter((path) => !reached.has(path) && !unlinked.has(path))).toEqual([])
  })

  test('asks at most five things of the database per page', () => {
    const most = new Map<string, number>()
    for (const { route, queries, html } of walked.visited)
      if (html !== '') most.set(route, Math.max(most.get(route) ?? 0, queries))
    expect([...most].filter(([, queries]) => queries > 5)).toEqual([])
  })

  test('shows of each neighbour its bodies and its decision, and a sitemap of its own', async () => {
    const decisions = walked.visited.filter(
      ({ route, path }) => route === '/besluiten/:number' && path.startsWith('/organ'),
    )
    expect(decisions.map(({ html }) => /gedeputeerde staten|dagelijks bestuur/i.exec(html)?.[0].toLowerCase())).toEqual(
      expect.arrayContaining(['gedeputeerde staten', 'dagelijks bestuur']),
    )
    const own = await (await walked.ask('/sitemap.xml', null)).text()
    for (const path of ['/visie', '/normenkader/versies/1', '/normenkader/1.1', '/meedenken/', '/rollen-en-mandaten'])
      expect(own).toContain(`${origin}${path}`)
    expect(own).not.toContain('/organisaties/')
  })

  test('has one h1, a language and a title on every page', () => {
    const wrong = walked.visited.filter(
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
    const wrong = walked.visited.filter(({ html }) =>
      /undefined|\[object Object\]|>NaN<|TODO|\{count\}|lorem/i.test(html.replaceAll(/data-[a-z-]+="[^"]*"/g, '')),
    )
    expect(wrong.map((page) => page.path)).toEqual([])
  })

  test('is valid HTML', async () => {
    const wrong: string[] = []
    for (const { path, html } of onePerRoute(walked.visited)) {
      const report = await validator.validateString(html)
      for (const message of report.results.flatMap((result) => result.messages))
        wrong.push(`${path}: ${message.ruleId} ${message.message} ${message.selector ?? ''}`)
    }
    expect(wrong).toEqual([])
  })

  test('is accessible as far as axe can see without style', async () => {
    const wrong: string[] = []
    // The frame around a page differs for who signed in; what axe looks at inside is the same.
    for (const { path, html } of onePerRoute(walked.visited, false))
      wrong.push(...(await violationsIn(html)).map((violation) => `${path}: ${violation}`))
    expect(wrong).toEqual([])
  }, 240_000)

  describe('every form', () => {
    const forms: (FoundForm & { readonly login: string | null; readonly route: string })[] = []

    const lost: string[] = []

    const events = async () => {
      const counted = await walked.house.ctx.db
        .selectFrom('audit_event')
        .select((eb) => eb.fn.countAll().as('n'))
        .execute()
      return Number(counted[0]?.n)
    }

    const post = (form: (typeof forms)[number], entries: readonly (readonly [string, string])[]) => {
      const body = new FormData()
      for (const [name, value] of entries) body.append(name, value)
      return walked.send(
        form.action,
        form.login,
        form.multipart ? body : new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
      )
    }

    beforeAll(() => {
      for (const { html, path, login } of walked.visited)
        for (const form of formsIn(html, path)) {
          const route = routeOfForm(form.action)
          if (route === undefined) lost.push(`${path} sends to ${form.action}`)
          else if (!forms.some((one) => one.route === route)) forms.push({ ...form, login, route })
        }
    })

    test('is sent to what takes a form', () => {
      expect(lost).toEqual([])
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
            response.status === 303 ? await walked.ask(response.headers.get('location') ?? '/', form.login) : response
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
    const { house, visited } = walked
    const { db, now, today, newId } = house.ctx
    const setUp = { db, now, today, newId }
    const administrator = { loginId: 'other', name: 'Ander', email: 'ander@elders.example', jobTitle: 'beheerder' }
    const other = await setUpOrganisation(
      setUp,
      { kind: 'province', name: 'Provincie Elders', small: false, demo: true, administrator },
      true,
    )
    if (!other.ok) throw new Error(other.refusal)
    await db.updateTable('organisation').set({ public_host: otherHost }).where('id', '=', other.value.id).execute()
    await inOrganisation(db, other.value.id, async (tx) => {
      const person = await selectOptionalPersonByLogin(tx, 'other')
      for (const role of roles) {
        await insertRoleAssignment(tx, other.value.id, {
          id: newId(),
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
    const app = makeApp({ ...house.house, db })
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

/** The first page of every route, or the first for nobody and the first for somebody who signed in. */
function onePerRoute(pages: readonly Visited[], perReader = true): Visited[] {
  const seen = new Set<string>()
  return pages.filter(({ route, login, html }) => {
    const key = perReader && login !== null ? `${route} signed in` : route
    if (html === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

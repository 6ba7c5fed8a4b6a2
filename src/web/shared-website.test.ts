import { beforeEach, describe, expect, test } from 'vitest'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'
import { makeApp } from './app.tsx'
import { testHouse, type TestHouse } from './test-house.ts'

const province = '/organisaties/provincie-testland'

/** Every address of ours that a page leads to, but for style and browser code. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|action)="(\/[^"#]*)/g)].flatMap(([, link]) =>
    link === undefined || link.startsWith('/assets/') ? [] : [link],
  )

describe('a website that two organisations share', () => {
  let house: TestHouse
  const read = async (path: string, options?: Parameters<TestHouse['request']>[1]) => {
    const response = await house.request(path, options)
    return { status: response.status, location: response.headers.get('location'), body: await response.text() }
  }

  beforeEach(async () => {
    house = await testHouse()
    house.setNow('2026-12-02T09:00:00.000Z')
    const { db, newId } = house.ctx
    const administrator = { loginId: 'gs', name: 'Ans', email: 'ans@testland.example', jobTitle: 'beheerder' }
    const command = { kind: 'province', name: 'Provincie Testland', small: false, demo: false, administrator } as const
    const later = { db, now: '2026-12-01T09:00:00.000Z', today: '2026-12-01', newId }
    expect(await setUpOrganisation(later, command, true)).toMatchObject({ ok: true })
  })

  test('keeps every address of the first, and has a page to choose on', async () => {
    expect((await read('/')).body).toContain('Gemeente Testdam')
    const { body } = await read('/organisaties')
    expect(body).toContain('href="/"')
    expect(body).toContain(`href="${province}/"`)
    expect((await read('/algoritmes')).body).toContain('href="/organisaties"')
  })

  test.each(['', '/', '/algoritmes', '/besluiten', '/raad', '/inloggen', '/visie', '/hulp'])(
    'shows %s of the second under its own address, with links that stay there',
    async (path) => {
      const { status, body } = await read(province + path)
      expect(status).toBe(200)
      expect(body).toContain('Provincie Testland')
      expect(linksIn(body).filter((link) => !link.startsWith(`${province}/`))).toEqual([])
    },
  )

  test('knows nobody by an account of the other organisation', async () => {
    const own = await read(`${province}/beheer/personen`, { as: { login: 'gs' } })
    expect(own.status).toBe(200)
    expect(linksIn(own.body).filter((link) => !link.startsWith(`${province}/`))).toEqual([])
    const there = await read(`${province}/beheer/personen`, { as: 'administrator' })
    expect(there.location).toBe(`${province}/inloggen?terug=${encodeURIComponent(`${province}/beheer/personen`)}`)
    expect((await read('/beheer/personen', { as: { login: 'gs' } })).location).toMatch(/^\/inloggen/)
  })

  test('gives nothing of the one at the address of the other', async () => {
    const made = await registerAlgorithm(house.as('processOwner'), {
      name: 'Parkeerscan',
      purpose: 'Zien wie betaalde.',
      process: 'Parkeren',
      contact: 'parkeren@testdam.example',
      startingPoint: 'idea',
    })
    if (!made.ok) throw new Error('refused')
    const dossier = `/werk/algoritmes/${made.value.id}`
    expect((await read(dossier, { as: 'processOwner' })).status).toBe(200)
    expect((await read(province + dossier, { as: { login: 'gs' } })).status).toBe(404)
  })

  test('has a sitemap for each, and tells robots about both', async () => {
    expect((await read('/robots.txt')).body).toContain(`Sitemap: http://weegschaal.test${province}/sitemap.xml`)
    const { body } = await read(`${province}/sitemap.xml`)
    expect(body).toContain(`http://weegschaal.test${province}/rollen-en-mandaten`)
    expect(body.match(/<loc>(?!http:\/\/weegschaal\.test\/organisaties\/provincie-testland\/)/)).toBeNull()
  })

  test('shows nobody on a host that belongs to nobody, but who to choose', async () => {
    const app = makeApp(house.house)
    for (const path of ['/', '/besluiten', '/inloggen', '/werk']) {
      const page = await app.request(`http://elders.test${path}`)
      const body = await page.text()
      expect([page.status, body.includes('Testdam'), body.includes(`href="${province}/"`)]).toEqual([404, true, true])
      expect(body).not.toContain('href="/besluiten"')
    }
    expect((await app.request('http://elders.test/api/v1/decisions')).status).toBe(404)
    expect((await app.request('http://127.0.0.1:4000/besluiten')).status).toBe(200)
  })

  test('knows no organisation by a code that nobody has, and none beside an organisation on a host of its own', async () => {
    expect((await read('/organisaties/gemeente-elders/')).status).toBe(404)
    await house.ctx.db
      .updateTable('organisation')
      .set({ public_host: 'weegschaal.test' })
      .where('id', '=', house.organisation.id)
      .execute()
    const app = makeApp(house.house)
    const page = await app.request('http://weegschaal.test/organisaties')
    expect(await page.text()).not.toContain('Testland')
    expect((await app.request(`http://weegschaal.test${province}/`)).status).toBe(404)
    expect((await app.request(`http://elders.test${province}/`)).status).toBe(200)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { emptyTestDatabase } from '#src/storage/test-database.ts'
import { makeApp } from './app.tsx'
import { testHouse, type TestHouse } from './test-house.ts'

describe('the website', () => {
  let house: TestHouse

  beforeEach(async () => {
    house = await testHouse()
  })

  test('refuses a form that was sent from somewhere else', async () => {
    const response = await house.post(
      '/inloggen',
      { email: 'a@b.nl', password: 'x' },
      { headers: { origin: 'https://elders.example' } },
    )
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('niet van deze website')
  })

  test('accepts a form over plain HTTP on the name by which it was asked', async () => {
    const headers = { origin: 'http://weegschaal.intranet:3000', host: 'weegschaal.intranet:3000' }
    const response = await house.post('/inloggen', { email: 'login-fg', password: 'right' }, { headers })
    expect(response.status).not.toBe(403)
  })

  test('allows no inline script or style, and nothing from elsewhere', async () => {
    const policy = (await house.request('/inloggen')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('answers an unknown address with a page that helps', async () => {
    const response = await house.request('/bestaat-niet')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Deze pagina is er niet')
  })

  test('says whether it lives and can work, and hides its metrics from strangers', async () => {
    expect((await house.request('/health/live')).status).toBe(200)
    expect((await house.request('/health/ready')).status).toBe(200)
    expect((await house.request('/metrics')).status).toBe(404)
  })

  test('refuses 50 MB with a sentence', async () => {
    const file = new File([new Uint8Array(50 * 1024 * 1024)], 'groot.pdf')
    const response = await house.post('/inloggen', { file })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('10 MB')
  })
})

describe('signing in', () => {
  let house: TestHouse

  beforeEach(async () => {
    house = await testHouse()
  })

  test('locks an account after ten wrong passwords, for a quarter of an hour', async () => {
    const wrong = { email: 'fg@testdam.example', password: 'wrong' }
    for (let n = 0; n < 10; n += 1) {
      house.setNow(`2026-11-23T10:00:${String(n).padStart(2, '0')}.000Z`)
      expect(await (await house.post('/inloggen', wrong)).text()).toContain('klopt niet')
    }
    expect(await (await house.post('/inloggen', wrong)).text()).toContain('te veel pogingen')
    house.setNow('2026-11-23T10:16:00.000Z')
    expect(await (await house.post('/inloggen', wrong)).text()).toContain('klopt niet')
  })

  test('shows a wrong e-mail address beside its field, and keeps what was typed', async () => {
    const response = await house.post('/inloggen', { email: '<b>geen adres', password: '' })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('Vul in: Wachtwoord')
    expect(html).toContain('&lt;b&gt;geen adres')
  })

  test('never goes back to another website', async () => {
    const response = await house.post('/inloggen', { email: 'a@b.nl', password: 'x', back: '//elders.example' })
    expect(response.headers.get('location') ?? '').not.toContain('elders')
  })
})

describe('an installation on which nothing stands', () => {
  test('begins with two doors, and lets nobody set it up from elsewhere without the code', async () => {
    const filled = await testHouse()
    const { db } = await emptyTestDatabase()
    const app = makeApp({ ...filled.house, db, setupCode: '123456', startExample: () => Promise.resolve() })
    const first = await app.request('http://weegschaal.test/')
    expect([first.status, first.headers.get('location')]).toEqual([303, '/aan-de-slag'])
    expect(await (await app.request('http://weegschaal.test/aan-de-slag')).text()).toContain(
      'Bekijk de voorbeeldgemeente',
    )
    const form = {
      kind: 'municipality',
      name: 'Gemeente Aalsmeer',
      adminName: 'Ada',
      email: 'ada@aalsmeer.example',
      password: 'vier losse woorden samen',
    }
    const send = (fields: Record<string, string>) =>
      app.request('http://weegschaal.test/aan-de-slag/organisatie', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: 'http://weegschaal.test' },
      })
    expect(await (await send(form)).text()).toContain('Deze code klopt niet')
    expect(await (await send({ ...form, code: '123456', password: 'kort' })).text()).toContain('minstens 12 tekens')
    expect((await send({ ...form, code: '123456' })).status).toBe(303)
    const organisation = await db.selectFrom('organisation').select(['name', 'tooi_uri']).executeTakeFirst()
    expect(organisation).toEqual({
      name: 'Gemeente Aalsmeer',
      tooi_uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0358',
    })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { decidedExample } from '#src/workflows/decision/test-decision-room.ts'
import { within } from '#src/workflows/context.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
let number: string

/** One dossier with a public, conditional decision in which one advice was not followed. */
beforeAll(async () => {
  house = await testHouse()
  const withoutAdvice = [{ kind: 'citizensPanel', reason: 'Er is nog geen burgerpanel.' }] as const
  number = (await decidedExample(house, { withoutAdvice })).number
})

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await house.request(path, { headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

describe('the public portal', () => {
  test('opens with the core question and what is new', async () => {
    const { status, body } = await read('/')
    expect(status).toBe(200)
    expect(body).toContain('Hoe wegen we, als publieke organisatie of samenleving')
    expect(body).toContain('Gaan we het algoritme Keuze voor heronderzoek bijstand gebruiken?')
  })

  test('lists the algorithm, found by a word of its name', async () => {
    expect((await read('/algoritmes?q=bijstand')).body).toContain('href="/algoritmes/heronderzoek"')
    expect((await read('/algoritmes?q=zwembad')).body).toContain('Wij vonden niets')
  })

  test.each(['/algoritmes', '/besluiten'])('says at %s that words are too long to look for', async (path) => {
    const page = await read(`${path}?q=${'x'.repeat(201)}`)
    expect([page.status, page.body.includes('gebruik minder tekens (niet meer dan 200)')]).toEqual([422, true])
    expect((await read(`${path}?q=${'x'.repeat(200)}`)).status).toBe(200)
    expect((await read(`/api/v1/algorithms?q=${'x'.repeat(201)}`)).status).toBe(422)
  })

  test('says which advice was not there and why the body decided all the same, also to a machine', async () => {
    const { body } = await read(`/besluiten/${number}`)
    expect(body).toContain('Dit advies hoort erbij, maar was er niet.')
    expect(body).toContain('Er is nog geen burgerpanel.')
    const answer = JSON.parse((await read(`/api/v1/decisions/${number}`)).body) as Record<string, unknown>
    expect(answer['absentAdvices']).toEqual([{ kind: 'citizensPanel', reason: 'Er is nog geen burgerpanel.' }])
  })

  test('shows who decides and what was decided', async () => {
    const { status, body } = await read('/algoritmes/heronderzoek')
    expect(status).toBe(200)
    expect(body).toContain('Naam executiveMember, Werk en Inkomen')
    expect(body).toContain(`/besluiten/${number}`)
  })

  test.each([
    ['-voorwaarde-1', 'Meten dat ouders hooguit 10 procent vaker worden gekozen', '#voorwaarde-1'],
    ['-afweging', 'Keuze voor heronderzoek bijstand', '#effecten'],
    ['', 'Gaan we het algoritme Keuze voor heronderzoek bijstand gebruiken?', ''],
  ])('gives the line of sight from what belongs to a decision: %s', async (what, title, anchor) => {
    const decision = await read(`/besluiten/${number}`)
    expect(decision.body).toContain(`href="/zichtlijn/${number}${what}"`)
    if (what === '-voorwaarde-1') expect(decision.body).toContain('id="voorwaarde-1"')
    const line = await read(`/zichtlijn/${number}${what}`)
    expect(line.status).toBe(200)
    expect(line.body).toContain(`<h1>${title}</h1>`)
    expect(line.body).toContain(`href="/besluiten/${number}${anchor}"`)
    expect((await read(`/zichtlijn/${number}-voorwaarde-99`)).status).toBe(404)
  })

  test('shows the answer to the core question before anything else of the decision', async () => {
    const { status, body } = await read(`/besluiten/${number}`)
    expect(status).toBe(200)
    expect(body.indexOf('Minder onderzoeken')).toBeLessThan(body.indexOf('Wat is er besloten?'))
    expect(body).toContain('Niet gevolgd.')
    expect(body).toContain('Er is een grens')
    expect(body).toContain('Het hele advies over ethics.')
    expect(body).toContain('Verantwoordelijk: Hoofd Data. Nagekeken door: Controller.')
    expect(body).toContain('Ethische commissie')
  })

  test('never names an official', async () => {
    const pages = ['/', '/algoritmes', '/algoritmes/heronderzoek', `/besluiten/${number}`, '/raad', '/besluiten.atom']
    for (const path of [...pages, `/besluiten/${number}.json`, '/algoritmes.csv', '/algoritmes/heronderzoek.json']) {
      const { body } = await read(path)
      for (const person of Object.values(house.people)) {
        if (!person.officeHolder) expect(`${path} ${body}`).not.toContain(person.name)
        expect(`${path} ${body}`).not.toContain(person.id)
      }
    }
  })

  test('gives the council advice that was not followed, with the whole reason and a text to ask with', async () => {
    const { body } = await read('/raad?sinds=2026-01-01')
    expect(body).toContain('Nu niet: het treft vooral moeders.')
    expect(body).toContain('Maak hier een vraag van')
    expect(body).toMatch(/besloot het college .* over “/)
    expect(body).toContain(`http://weegschaal.test/besluiten/${number}`)
  })

  test('says that what is not public does not exist', async () => {
    expect((await read('/algoritmes/bestaat-niet')).status).toBe(404)
    expect((await read('/besluiten/2026-9999')).status).toBe(404)
  })

  test.each(['/hulp', '/privacy', '/toegankelijkheid', '/besluiten', '/vraag', '/raad'])('has %s', async (path) => {
    const { status, body } = await read(path)
    expect(status).toBe(200)
    expect(body.match(/<h1/g)).toHaveLength(1)
  })

  test('asks at most five questions of the database, however many records there are', async () => {
    for (const path of ['/', '/algoritmes?q=bijstand', '/algoritmes/heronderzoek', '/raad', `/besluiten/${number}`]) {
      expect([path, (await read(path)).status]).toEqual([path, 200])
    }
  })
})

describe('the interface for machines', () => {
  test('gives the same record at the page and at the API', async () => {
    const page = await read(`/besluiten/${number}.json`)
    const api = await read(`/api/v1/decisions/${number}`)
    expect(page.body).toBe(api.body)
    expect(api.headers.get('api-version')).toMatch(/^1\./)
    expect(JSON.parse(api.body)).toMatchObject({
      number,
      coreAnswer: { tippedTheBalance: 'Minder onderzoeken', wording: 'changedInMeeting' },
    })
  })

  test('answers 304 to whoever has it already', async () => {
    const first = await read('/api/v1/algorithms')
    const tag = first.headers.get('etag') ?? ''
    expect((await read('/api/v1/algorithms', { 'if-none-match': tag })).status).toBe(304)
    expect(first.headers.get('link')).toContain('rel="first"')
  })

  test('says what went wrong as a problem', async () => {
    const { status, headers, body } = await read('/api/v1/decisions/none')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status: 404 })
  })

  test('describes every field that it gives', async () => {
    const { body } = await read('/api/v1/openapi.json')
    const { components } = JSON.parse(body) as {
      components: { schemas: Record<string, { properties: Record<string, unknown> }> }
    }
    const fields = (name: string) => Object.keys(components.schemas[name]?.properties ?? {}).sort()
    const decision = JSON.parse((await read(`/api/v1/decisions/${number}`)).body) as object
    const algorithm = JSON.parse((await read('/api/v1/algorithms/heronderzoek')).body) as object
    expect(fields('Decision')).toEqual(Object.keys(decision).sort())
    expect(fields('Algorithm')).toEqual(Object.keys(algorithm).sort())
    const list = JSON.parse((await read('/api/v1/algorithms')).body) as { items: object[] }
    expect(fields('AlgorithmSummary').every((field) => field in (list.items[0] ?? {}))).toBe(true)
  })

  test('has a feed, lists as CSV, a sitemap and rules for robots', async () => {
    expect((await read('/besluiten.atom')).body).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
    expect((await read('/besluiten.csv')).body).toContain(number)
    expect((await read('/sitemap.xml')).body).toContain(`http://weegschaal.test/besluiten/${number}`)
    expect((await read('/robots.txt')).body).toContain('Disallow: /werk')
    expect((await read('/.well-known/security.txt')).status).toBe(404)
  })
})

describe('asking a question', () => {
  test('works without an account and without JavaScript', async () => {
    const form = await read('/vraag?algoritme=heronderzoek&soort=signal')
    expect(form.body).toContain('Over: Keuze voor heronderzoek bijstand')
    const sent = await house.post('/vraag', {
      ...{ kind: 'question', text: 'Kijkt er een mens mee?', name: '', email: '', algoritme: 'heronderzoek' },
    })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toBe('/vraag/dank/1')
    expect((await read('/vraag/dank/1')).body).toContain('nummer 1')
  })

  test('says what is missing beside the field', async () => {
    const sent = await house.post('/vraag', { text: '' })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Uw vraag of signaal')
  })

  test('keeps nothing of a machine that fills in everything', async () => {
    const sent = await house.post('/vraag', { kind: 'question', text: 'koop nu', website: 'https://spam.example' })
    expect(sent.status).toBe(303)
    const rows = await within(house.ctx, (tx) => tx.selectFrom('public_reaction').select('text').execute())
    expect(rows.map((row) => row.text)).not.toContain('koop nu')
  })
})

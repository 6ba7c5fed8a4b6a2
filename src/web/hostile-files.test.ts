import { beforeAll, describe, expect, test } from 'vitest'
import { importBeslishulpVerb } from '#src/cli/verbs/import-beslishulp.ts'
import { importDossierVerb } from '#src/cli/verbs/dossier.ts'
import { importInstrumentVerb } from '#src/cli/verbs/import-instrument.ts'
import { importRegisterVerb } from '#src/cli/verbs/import-register.ts'
import type { HouseVerb } from '#src/cli/desk.ts'
import type { Role } from '#src/domain/person/role.ts'
import { hostileFiles } from '#src/exchange/json/test-hostile.ts'
import { translator } from '#src/i18n/text.ts'
import type { OpenHouse } from '#src/open-house.ts'
import { exampleAlgorithm } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse, type TestHouse } from './test-house.ts'

/** Where a file can be sent to: the name of its field, what else is asked, and who may. */
interface Place {
  readonly path: string
  readonly field: string
  readonly role: Role
  readonly also?: Readonly<Record<string, string>>
}

const places: readonly Place[] = [
  { path: '/werk/import', field: 'file', role: 'processOwner' },
  { path: '/werk/instrumenten/inlezen', field: 'file', role: 'administrator' },
  { path: '/werk/beslishulp', field: 'files', role: 'administrator' },
  { path: '/werk/overgenomen', field: 'file', role: 'administrator' },
  { path: '/werk/mandaten/inlezen', field: 'file', role: 'legalCounsel' },
  { path: '/werk/controle/codes', field: 'file', role: 'internalAuditor' },
  { path: '/beheer/sjablonen', field: 'file', role: 'administrator', also: { document: 'decision' } },
  { path: '/werk/algoritmes/overnemen', field: 'file', role: 'processOwner', also: { from: 'Gemeente Elders' } },
  { path: '/werk/algoritmes/:id/instrumenten/inlezen', field: 'file', role: 'processOwner' },
]

const verbs: readonly (readonly [string, HouseVerb])[] = [
  ['import register', importRegisterVerb],
  ['import instrument', importInstrumentVerb],
  ['import beslishulp', importBeslishulpVerb],
  ['import dossier', importDossierVerb],
]

describe('a file that no import may swallow', () => {
  let house: TestHouse
  let algorithmId: string

  beforeAll(async () => {
    house = await testHouse()
    algorithmId = await exampleAlgorithm(house, { riskClass: 'B', status: 'inDevelopment' })
  })

  const events = async () => {
    const counted = await house.ctx.db
      .selectFrom('audit_event')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst()
    return Number(counted?.n)
  }

  test.each(places)('is refused at $path with a sentence, and nothing changed', async ({ path, field, role, also }) => {
    const before = await events()
    const wrong: string[] = []
    for (const [what, bytes] of hostileFiles) {
      const sent = { ...also, [field]: new File([bytes], 'bestand.json') }
      const response = await house.post(path.replace(':id', algorithmId), sent, { as: role })
      const said = /class="ws-error-summary".*?<a href="#[^"]*">([^<]{15,})</.exec(await response.text())?.[1]
      if (response.status !== 422 || said === undefined) wrong.push(`${what}: ${response.status} ${said ?? 'nothing'}`)
    }
    expect(wrong).toEqual([])
    expect(await events()).toBe(before)
  })

  test.each(verbs)('is refused by `%s` with one line, and nothing changed', async (name, verb) => {
    const before = await events()
    const wrong: string[] = []
    const { db } = house.ctx
    const open = { database: { db }, house: house.house } as unknown as OpenHouse
    for (const [what, bytes] of hostileFiles) {
      const files = [{ name: 'bestand.json', base64: Buffer.from(bytes).toString('base64') }]
      const request = { verb: name, values: {}, switches: [], operands: [], files }
      const outcome = await verb({ open, t: translator('nl'), progress: () => undefined }, request)
      const line = outcome.problem ?? ''
      if (outcome.exit !== 1 || line.length < 15 || line.includes('\n')) wrong.push(`${what}: ${outcome.exit} ${line}`)
    }
    expect(wrong).toEqual([])
    expect(await events()).toBe(before)
  })

  test('of 50 MB is refused before anyone reads it, on every page that takes one', async () => {
    const file = new File([new Uint8Array(50 * 1024 * 1024)], 'groot.json')
    for (const { path, field, role } of places) {
      const response = await house.post(path.replace(':id', algorithmId), { [field]: file }, { as: role })
      expect([path, response.status, (await response.text()).includes('10 MB')]).toEqual([path, 413, true])
    }
  })
})

describe('a form that did not arrive whole', () => {
  let house: TestHouse
  const path = '/werk/algoritmes/nieuw'

  beforeAll(async () => {
    house = await testHouse()
  })

  const send = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
    house.app.request(`http://weegschaal.test${path}`, {
      method: 'POST',
      body,
      headers: {
        origin: 'http://weegschaal.test',
        'content-type': type,
        cookie: 'weegschaal.test-login=login-processOwner',
      },
    })

  const form = 'application/x-www-form-urlencoded'

  test.each([
    ['cut off in the middle', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="na'],
    ['without its boundary', 'multipart/form-data', '--x--'],
    ['as JSON', 'application/json', '{"name":"x"}'],
    ['in latin-1', form, 'name=Caf%E9&purpose=x'],
    ['with half an emoji', form, 'name=%ED%A0%BD&purpose=x'],
    ['with a zero byte', form, 'name=a%00b&purpose=x'],
    ['with keys of the program', form, '__proto__=x&constructor=x&prototype[a]=x&toString=x'],
    ['with a thousand names', form, Array.from({ length: 1000 }, (_, n) => `name=${n}`).join('&')],
  ])('%s gives a sentence, never a fault', async (_, type, body) => {
    const response = await send(body, type)
    expect([response.status >= 400 && response.status < 500, (await response.text()).includes('<h1')]).toEqual([
      true,
      true,
    ])
    expect(house.logged.filter(({ event }) => event === 'unexpected')).toEqual([])
  })

  test.each(['/algoritmes?woorden=a%00b', '/algoritmes/%00', '/werk/algoritmes?words=%00', '/%E0%A4%A'])(
    'an address such as %s gives a page, never a fault',
    async (address) => {
      const response = await house.request(address, { as: 'processOwner' })
      expect(response.status).toBeLessThan(500)
    },
  )
})

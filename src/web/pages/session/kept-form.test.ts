import { beforeEach, expect, test } from 'vitest'
import { inInstallation } from '#src/storage/database.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
/** The cookies of one browser. */
let jar: Map<string, string>

beforeEach(async () => {
  house = await testHouse()
  jar = new Map()
})

async function ask(path: string, fields?: Record<string, string>): Promise<Response> {
  const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }
  const response = await (fields === undefined
    ? house.request(path, { headers })
    : house.post(path, fields, { headers }))
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    if (value === '') jar.delete(name)
    else jar.set(name, value)
  }
  return response
}

const locationOf = async (asked: Promise<Response>): Promise<string | null> => (await asked).headers.get('location')

const signIn = (login: string, back = '/inloggen/bewaard') =>
  locationOf(ask('/inloggen', { email: `${login}@test.nl`, password: 'right', back }))

const loginOf = (role: 'processOwner' | 'fg'): string => house.people[role].loginId ?? ''
const words = 'Een lang verhaal over wat er aan de hand is.'
const meaning = { name: 'Chatbot', purpose: words, process: 'Contact', contact: 'KCC', startingPoint: 'idea' }
const place = '/werk/algoritmes/nieuw'

/** The session ends while somebody writes; what is sent then is kept. */
async function sendTooLate(): Promise<void> {
  await signIn(loginOf('processOwner'), '/werk')
  jar.delete('weegschaal.test-login')
  const location = await locationOf(ask(place, meaning))
  expect(location).toBe('/inloggen?terug=%2Finloggen%2Fbewaard&bewaard=1')
}

test('what was kept is there again after every reload, until its hour is over', async () => {
  await sendTooLate()
  expect(await locationOf(ask('/inloggen/bewaard'))).toBe('/inloggen?terug=%2Finloggen%2Fbewaard&bewaard=1')
  expect(await signIn(loginOf('processOwner'))).toBe('/inloggen/bewaard')
  for (const _ of [1, 2, 3]) expect(await (await ask('/inloggen/bewaard')).text()).toContain(words)
  house.setNow(new Date(Date.parse(house.ctx.now) + 61 * 60_000).toISOString())
  expect(await locationOf(ask('/inloggen/bewaard'))).toBe('/werk')
})

test('what was kept is forgotten once it is sent, not when it comes back with a mistake', async () => {
  await sendTooLate()
  await signIn(loginOf('processOwner'))
  expect((await ask(place, { name: '' })).status).toBe(422)
  expect(await (await ask('/inloggen/bewaard')).text()).toContain(words)
  expect((await ask('/taal', { lang: 'nl', path: '/' })).status).toBe(303)
  expect(await (await ask('/inloggen/bewaard')).text()).toContain(words)
  const page = await (await ask('/inloggen/bewaard')).text()
  expect(page).toContain(`action="${place}"`)
  expect((await ask(place, meaning)).status).toBeLessThan(400)
  expect(await locationOf(ask('/inloggen/bewaard'))).toBe('/werk')
})

test('what was kept is forgotten when it is given up', async () => {
  await sendTooLate()
  await signIn(loginOf('processOwner'))
  expect(await (await ask('/inloggen/bewaard')).text()).toContain('Niet versturen')
  expect(await locationOf(ask('/inloggen/bewaard', {}))).toBe('/werk')
  expect(await locationOf(ask('/inloggen/bewaard'))).toBe('/werk')
})

test('somebody else is not offered it and cannot throw it away; its owner is offered it later', async () => {
  await sendTooLate()
  expect(await signIn(loginOf('fg'))).toBe('/inloggen/bewaard')
  expect(await locationOf(ask('/inloggen/bewaard'))).toBe('/werk')
  expect(await locationOf(ask('/inloggen/bewaard', {}))).toBe('/werk')
  jar.delete('weegschaal.test-login')
  expect(await signIn(loginOf('processOwner'), '')).toBe('/inloggen/bewaard')
  expect(await (await ask('/inloggen/bewaard')).text()).toContain(words)
})

test('what was kept longer than an hour ago goes when something else is kept', async () => {
  await sendTooLate()
  house.setNow(new Date(Date.parse(house.ctx.now) + 61 * 60_000).toISOString())
  await sendTooLate()
  const rows = await inInstallation(house.house.db, (tx) => tx.selectFrom('parked_form').select('id').execute())
  expect(rows.map(({ id }) => id)).toEqual([jar.get('weegschaal.kept')])
})

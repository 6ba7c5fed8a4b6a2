import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command, reported } from './command.ts'
import { takePrepared } from './prepared.ts'
import { startTestServer, type TestServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'weegschaal-crash-'))
const data = join(folder, 'data')
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Sends a form as a browser does, and does not follow where it leads. */
const send = (server: TestServer, path: string, fields: Record<string, string>, cookie = '') =>
  fetch(server.address + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: server.address, cookie },
    redirect: 'manual',
  })

async function signedIn(server: TestServer): Promise<string> {
  const answer = await send(server, '/inloggen', {
    email: 'ada@waterrijk.example',
    password: 'vier losse woorden samen',
  })
  expect(answer.status).toBe(303)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

/** Saves people one after another, and remembers whose save was acknowledged. */
async function saveUntilItBreaks(server: TestServer, cookie: string, saved: string[], first: number): Promise<void> {
  for (let number = first; number < 200; number += 4) {
    const name = `Medewerker ${number}`
    const fields = { name, email: `m${number}@waterrijk.example`, jobTitle: 'tester', externalOf: '' }
    const answer = await send(server, '/beheer/personen/nieuw', fields, cookie)
    expect(answer.status).toBe(303)
    saved.push(name)
  }
}

test('a server that is killed during 200 saves has lost none that it acknowledged, and its log is whole', async () => {
  takePrepared(data)
  const server = await startTestServer({ folder })
  const cookie = await signedIn(server)
  const saved: string[] = []
  const lanes = [0, 1, 2, 3].map((first) => saveUntilItBreaks(server, cookie, saved, first).catch(() => undefined))
  while (saved.length < 90) await new Promise((resolve) => setTimeout(resolve, 5))
  const gone = once(server.process, 'exit')
  server.process.kill('SIGKILL')
  await Promise.all([gone, ...lanes])
  expect(saved.length).toBeLessThan(200)

  const listed = reported(await command(['user', 'list', '--data', data, '--json']))['users'] as { name: string }[]
  const names = new Set(listed.map(({ name }) => name))
  expect(saved.filter((name) => !names.has(name))).toEqual([])

  const checked = await command(['audit', 'verify', '--data', data, '--json'])
  expect([checked.code, checked.err]).toEqual([0, ''])
  expect(reported(checked)).toMatchObject({ valid: true, firstInvalid: null })

  const again = await startTestServer({ folder })
  expect((await fetch(`${again.address}/health/ready`)).status).toBe(200)
  await again.stop()
})

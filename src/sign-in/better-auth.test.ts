import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { rootPath } from '#src/root.ts'
import { openPglite } from '#src/storage/engines.ts'
import { emptyTestDatabase } from '#src/storage/test-database.ts'
import { makeSignIn, missingSignInTables } from './better-auth.ts'
import type { SignIn } from './sign-in.ts'

const settings = {
  secret: 'a-secret-of-more-than-thirty-two-characters-9f8e7d',
  publicOrigin: 'http://localhost:3000',
  sessionMinutes: 15,
  log: () => undefined,
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits that an authenticator app shows now (RFC 6238). */
function codeOf(secret: string): string {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const cookieOf = (cookies: readonly string[]) => new Headers({ cookie: cookies.map((c) => c.split(';')[0]).join('; ') })

describe('signing in', () => {
  let signIn: SignIn

  beforeEach(async () => {
    signIn = makeSignIn((await emptyTestDatabase()).db, settings)
  })

  test('gives a session that knows the login, until signing out', async () => {
    const login = await signIn.createLogin({
      email: 'Noor@waterrijk.example',
      name: 'Noor',
      password: 'correct horse battery',
    })
    const result = await signIn.signIn('noor@Waterrijk.example', 'correct horse battery', new Headers())
    if (!login.ok || !result.ok) throw new Error('expected a login')
    const headers = cookieOf(result.value.cookies)
    expect((await signIn.session(headers))?.loginId).toBe(login.value)
    await signIn.signOut(headers)
    expect(await signIn.session(headers)).toBeNull()
  })

  test('refuses a wrong password and an unknown address in the same way', async () => {
    await signIn.createLogin({ email: 'noor@waterrijk.example', name: 'Noor', password: 'correct horse battery' })
    expect(await signIn.signIn('noor@waterrijk.example', 'not the password', new Headers())).toEqual({
      ok: false,
      refusal: 'wrong',
    })
    expect(await signIn.signIn('nobody@waterrijk.example', 'not the password', new Headers())).toEqual({
      ok: false,
      refusal: 'wrong',
    })
  })

  test('refuses a second account on one address', async () => {
    await signIn.createLogin({ email: 'noor@waterrijk.example', name: 'Noor', password: 'correct horse battery' })
    expect(
      await signIn.createLogin({ email: 'NOOR@waterrijk.example', name: 'N', password: 'correct horse battery' }),
    ).toEqual({ ok: false, refusal: 'email-taken' })
  })

  test('asks a code until an administrator takes the second step away, which ends every session', async () => {
    const words = { email: 'noor@waterrijk.example', password: 'correct horse battery' }
    const login = await signIn.createLogin({ ...words, name: 'Noor' })
    const first = await signIn.signIn(words.email, words.password, new Headers())
    if (!login.ok || !first.ok) throw new Error('expected a login')
    const headers = cookieOf(first.value.cookies)
    const enrolled = await signIn.enrolTotp(words.password, headers)
    if (!enrolled.ok) throw new Error(enrolled.refusal)
    const secret = new URL(enrolled.value.uri).searchParams.get('secret') ?? ''
    expect((await signIn.verifyCode(codeOf(secret), headers)).ok).toBe(true)
    expect(await signIn.hasTotp(login.value)).toBe(true)
    expect(await signIn.signIn(words.email, words.password, new Headers())).toMatchObject({
      value: { codeNeeded: true },
    })
    await signIn.dropTotp(login.value)
    expect(await signIn.hasTotp(login.value)).toBe(false)
    expect(await signIn.session(headers)).toBeNull()
    expect(await signIn.signIn(words.email, words.password, new Headers())).toMatchObject({
      value: { codeNeeded: false },
    })
  })

  test('over HTTPS its cookies are tied to this host', async () => {
    const secure = makeSignIn((await emptyTestDatabase()).db, {
      ...settings,
      publicOrigin: 'https://weegschaal.example',
    })
    const words = { email: 'noor@waterrijk.example', password: 'correct horse battery' }
    const login = await secure.createLogin({ ...words, name: 'Noor' })
    const result = await secure.signIn(words.email, words.password, new Headers())
    if (!login.ok || !result.ok) throw new Error('expected a login')
    for (const cookie of result.value.cookies) {
      expect(cookie).toMatch(/^__Host-weegschaal\./)
      expect(cookie).toMatch(/; Secure/i)
      expect(cookie).toMatch(/Path=\/(;|$)/)
      expect(cookie).not.toMatch(/Domain=/i)
    }
    expect((await secure.session(cookieOf(result.value.cookies)))?.loginId).toBe(login.value)
  })

  test('has all its tables in our own migration', async () => {
    const wanted = (await missingSignInTables((await openPglite()).db, settings))
      .split(';')
      .map((statement) => statement.trim())
    const ours = await readFile(rootPath('src', 'storage', 'migrations', '0002_sign_in.sql'), 'utf8')
    expect(wanted.filter((statement) => !ours.includes(statement))).toEqual([])
    expect(wanted.length).toBeGreaterThan(5)
  })
})

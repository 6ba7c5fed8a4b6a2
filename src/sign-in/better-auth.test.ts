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

  test('has all its tables in our own migration', async () => {
    const wanted = (await missingSignInTables((await openPglite()).db, settings))
      .split(';')
      .map((statement) => statement.trim())
    const ours = await readFile(rootPath('src', 'storage', 'migrations', '0002_sign_in.sql'), 'utf8')
    expect(wanted.filter((statement) => !ours.includes(statement))).toEqual([])
    expect(wanted.length).toBeGreaterThan(5)
  })
})

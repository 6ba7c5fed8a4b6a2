import type { Hono } from 'hono'
import { accept } from '#src/domain/shared/result.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { SignIn } from '#src/sign-in/sign-in.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { makeApp } from './app.tsx'
import type { House, LogEntry } from './house.ts'

const cookieName = 'weegschaal.test-login'

/** Signing in without passwords: the cookie names the login. Identity is one of the few things that tests may fake. */
const fakeSignIn = (secondSteps: Set<string>): SignIn => ({
  signIn: (email, password) =>
    Promise.resolve(
      password === 'wrong'
        ? { ok: false, refusal: 'wrong' }
        : accept({ cookies: [`${cookieName}=${email.split('@')[0]}; Path=/`], codeNeeded: false }),
    ),
  verifyCode: () => Promise.resolve({ ok: false, refusal: 'wrong' }),
  verifyRecoveryCode: () => Promise.resolve({ ok: false, refusal: 'wrong' }),
  session: (headers) => {
    const loginId = new RegExp(`${cookieName}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1]
    return Promise.resolve(loginId === undefined ? null : { loginId, cookies: [] })
  },
  signOut: () => Promise.resolve([`${cookieName}=; Max-Age=0; Path=/`]),
  createLogin: ({ email }) => Promise.resolve(accept(email)),
  createSharedLogins: (logins) => Promise.resolve(accept(logins.map(({ email }) => email))),
  resetPassword: () => Promise.resolve(),
  changePassword: () => Promise.resolve(accept({ cookies: [], codeNeeded: false })),
  enrolTotp: () =>
    Promise.resolve(accept({ uri: 'otpauth://totp/Weegschaal?secret=ABC', recoveryCodes: ['aaaa-bbbb'] })),
  removeTotp: () => Promise.resolve(accept({ cookies: [], codeNeeded: false })),
  hasTotp: (loginId) => Promise.resolve(secondSteps.has(loginId)),
  dropTotp: (loginId) => {
    secondSteps.delete(loginId)
    return Promise.resolve()
  },
})

/** Who asks: a role of the test organisation, a login, or nobody. */
export interface As {
  readonly as?: Role | { readonly login: string }
}

/** A value of a form field, several for a repeated field. */
export type Fields = Readonly<Record<string, string | readonly string[] | File>>

/** The whole website on a fresh test organisation, asked without a socket. */
export interface TestHouse extends TestContext {
  readonly app: Hono
  readonly house: House
  readonly logged: LogEntry[]
  /** Logins that ask a code after the password. */
  readonly secondSteps: Set<string>
  /** Puts the clock at another moment. */
  readonly setNow: (moment: string) => void
  readonly request: (path: string, options?: As & { readonly headers?: Record<string, string> }) => Promise<Response>
  readonly post: (
    path: string,
    fields: Fields,
    options?: As & { readonly headers?: Record<string, string> },
  ) => Promise<Response>
}

const origin = 'http://weegschaal.test'

function cookieOf(test: TestContext, { as }: As): Record<string, string> {
  if (as === undefined) return {}
  const login = typeof as === 'string' ? test.people[as].loginId : as.login
  return { cookie: `${cookieName}=${login ?? ''}` }
}

function bodyOf(fields: Fields): FormData | URLSearchParams {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one: string) => [name, one] as const) : [[name, value as string | File] as const],
  )
  const hasFile = entries.some(([, value]) => value instanceof File)
  const body = hasFile ? new FormData() : new URLSearchParams()
  for (const [name, value] of entries) (body as FormData).append(name, value as string)
  return body
}

/** A website with one municipality: bodies of its kind, and one person per role. */
export async function testHouse(options: { readonly demo?: boolean } = {}): Promise<TestHouse> {
  const test = await testContext()
  let now = test.ctx.now
  const logged: LogEntry[] = []
  const secondSteps = new Set<string>()
  const house: House = {
    db: test.ctx.db,
    signIn: fakeSignIn(secondSteps),
    clock: () => new Date(now),
    newId: () => crypto.randomUUID(),
    publicOrigin: origin,
    setupCode: '',
    sealKey: new Uint8Array(32).fill(7),
    demo: options.demo ?? false,
    startExample: null,
    assets: { folder: 'dist/assets', of: (theme) => ({ css: `/assets/test/${theme}.css`, fonts: [], scripts: [] }) },
    trustProxy: false,
    metricsToken: null,
    log: (entry) => logged.push(entry),
  }
  const app = makeApp(house)
  return {
    ...test,
    app,
    house,
    logged,
    secondSteps,
    setNow: (moment) => {
      now = moment
    },
    request: async (path, asked = {}) =>
      app.request(origin + path, { headers: { ...cookieOf(test, asked), ...asked.headers } }),
    post: async (path, fields, asked = {}) =>
      app.request(origin + path, {
        method: 'POST',
        body: bodyOf(fields),
        headers: { origin, ...cookieOf(test, asked), ...asked.headers },
      }),
  }
}

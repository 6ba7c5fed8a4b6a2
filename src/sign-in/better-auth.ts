import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { twoFactor } from 'better-auth/plugins'
import { CamelCasePlugin } from 'kysely'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Database } from '#src/storage/database.ts'
import { minimumPasswordLength } from '#src/domain/person/password.ts'
import type { SignedIn, SignIn } from './sign-in.ts'

export interface SignInSettings {
  readonly secret: string
  readonly publicOrigin: string
  /** Minutes without any request after which a session ends. */
  readonly sessionMinutes: number
  readonly log: (level: string, message: string) => void
}

/** Over HTTPS a browser only takes these cookies from this very host: `__Host-`, in place of better-auth's `__Secure-`. */
const cookiesOn = (publicOrigin: string) =>
  publicOrigin.startsWith('https:')
    ? {
        cookiePrefix: '__Host-weegschaal',
        useSecureCookies: false,
        defaultCookieAttributes: { secure: true, path: '/' },
      }
    : { cookiePrefix: 'weegschaal' }

function makeAuth(db: Database, settings: SignInSettings) {
  const seconds = settings.sessionMinutes * 60
  return betterAuth({
    secret: settings.secret,
    baseURL: settings.publicOrigin,
    telemetry: { enabled: false },
    logger: { log: (level, message) => settings.log(level, message) },
    database: {
      db: db.withPlugin(new CamelCasePlugin()).withSchema('auth') as never,
      type: 'postgres',
      transaction: false,
    },
    user: { modelName: 'login' },
    session: { expiresIn: seconds, updateAge: Math.min(60, seconds / 2) },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: minimumPasswordLength,
      maxPasswordLength: 200,
      disableSignUp: true,
    },
    advanced: { ...cookiesOn(settings.publicOrigin), database: { generateId: () => crypto.randomUUID() } },
    plugins: [twoFactor({ issuer: 'Weegschaal' })],
  })
}

type Auth = ReturnType<typeof makeAuth>

/** A refusal of better-auth (wrong password, wrong code) is an expected outcome; anything else is a fault. */
function expected(error: unknown): { ok: false; refusal: 'wrong' } {
  const status = (error as { statusCode?: unknown }).statusCode
  if (typeof status === 'number' && status < 500) return refuse('wrong')
  throw error
}

const attempt = async (
  call: () => Promise<{ headers: Headers; response: unknown }>,
): Promise<Result<SignedIn, 'wrong'>> => {
  try {
    const { headers, response } = await call()
    const codeNeeded = typeof response === 'object' && response !== null && 'twoFactorRedirect' in response
    return accept({ cookies: headers.getSetCookie(), codeNeeded })
  } catch (error) {
    return expected(error)
  }
}

/** Makes one account with a password that was hashed before. */
async function keepLogin(
  auth: Auth,
  login: { email: string; name: string; hash: () => Promise<string> },
): Promise<Result<string, 'email-taken'>> {
  const { internalAdapter } = await auth.$context
  const email = login.email.toLowerCase()
  if ((await internalAdapter.findUserByEmail(email)) !== null) return refuse('email-taken')
  const user = await internalAdapter.createUser({ email, name: login.name, emailVerified: true }, { method: 'admin' })
  const hash = await login.hash()
  await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
  return accept(user.id)
}

async function createLogin(
  auth: Auth,
  { email, name, password }: { email: string; name: string; password: string },
): Promise<Result<string, 'email-taken'>> {
  const context = await auth.$context
  return keepLogin(auth, { email, name, hash: () => context.password.hash(password) })
}

async function createSharedLogins(
  auth: Auth,
  logins: readonly { email: string; name: string }[],
  password: string,
): Promise<Result<readonly string[], 'email-taken'>> {
  const context = await auth.$context
  const hash = await context.password.hash(password)
  const made: string[] = []
  for (const login of logins) {
    const one = await keepLogin(auth, { ...login, hash: () => Promise.resolve(hash) })
    if (!one.ok) return one
    made.push(one.value)
  }
  return accept(made)
}

async function resetPassword(auth: Auth, loginId: string, next: string): Promise<void> {
  const { internalAdapter, password } = await auth.$context
  await internalAdapter.updatePassword(loginId, await password.hash(next))
  await internalAdapter.deleteUserSessions(loginId)
}

async function dropTotp(auth: Auth, loginId: string): Promise<void> {
  const { adapter, internalAdapter } = await auth.$context
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: loginId }] })
  await internalAdapter.updateUser(loginId, { twoFactorEnabled: false })
  await internalAdapter.deleteUserSessions(loginId)
}

/** Signing in by better-auth, behind our own pages: it has no route of its own. */
export function makeSignIn(db: Database, settings: SignInSettings): SignIn {
  const auth = makeAuth(db, settings)
  const answer = { returnHeaders: true } as const
  return {
    signIn: (email, password, headers) =>
      attempt(() => auth.api.signInEmail({ body: { email: email.toLowerCase(), password }, headers, ...answer })),
    verifyCode: (code, headers) => attempt(() => auth.api.verifyTOTP({ body: { code }, headers, ...answer })),
    verifyRecoveryCode: (code, headers) =>
      attempt(() => auth.api.verifyBackupCode({ body: { code }, headers, ...answer })),
    session: async (headers) => {
      if (!(headers.get('cookie') ?? '').includes('weegschaal.session_token')) return null
      const { headers: out, response } = await auth.api.getSession({ headers, ...answer })
      return response === null ? null : { loginId: response.user.id, cookies: out.getSetCookie() }
    },
    signOut: async (headers) => (await auth.api.signOut({ headers, ...answer })).headers.getSetCookie(),
    createLogin: (login) => createLogin(auth, login),
    createSharedLogins: (logins, password) => createSharedLogins(auth, logins, password),
    resetPassword: (loginId, password) => resetPassword(auth, loginId, password),
    changePassword: (currentPassword, newPassword, headers) =>
      attempt(() =>
        auth.api.changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers,
          ...answer,
        }),
      ),
    enrolTotp: async (password, headers) => {
      try {
        const { totpURI, backupCodes } = (await auth.api.enableTwoFactor({ body: { password }, headers })) as {
          totpURI: string
          backupCodes: string[]
        }
        return accept({ uri: totpURI, recoveryCodes: backupCodes })
      } catch (error) {
        return expected(error)
      }
    },
    removeTotp: (password, headers) =>
      attempt(() => auth.api.disableTwoFactor({ body: { password }, headers, ...answer })),
    dropTotp: (loginId) => dropTotp(auth, loginId),
    hasTotp: async (loginId) => {
      const user = await (await auth.$context).internalAdapter.findUserById(loginId)
      return (user as { twoFactorEnabled?: boolean | null } | null)?.twoFactorEnabled === true
    },
  }
}

/** The tables that this version of better-auth would still want; empty when our migration is complete. */
export async function missingSignInTables(db: Database, settings: SignInSettings): Promise<string> {
  const { compileMigrations } = await getMigrations(makeAuth(db, settings).options)
  return compileMigrations()
}

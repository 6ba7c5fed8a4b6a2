import type { Result } from '#src/domain/shared/result.ts'

/** Cookies to send along with the answer. */
export interface SignedIn {
  readonly cookies: readonly string[]
  /** The password was right, and a code from the authenticator app is asked next. */
  readonly codeNeeded: boolean
}

/** A new secret for an authenticator app: its address for the QR code, and codes for when the phone is lost. */
export interface TotpEnrolment {
  readonly uri: string
  readonly recoveryCodes: readonly string[]
}

/** Everything Weegschaal needs to know about signing in; who does it stays behind this. */
export interface SignIn {
  readonly signIn: (email: string, password: string, headers: Headers) => Promise<Result<SignedIn, 'wrong'>>
  readonly verifyCode: (code: string, headers: Headers) => Promise<Result<SignedIn, 'wrong'>>
  readonly verifyRecoveryCode: (code: string, headers: Headers) => Promise<Result<SignedIn, 'wrong'>>
  /** Who holds the session of this request, with cookies when the session was prolonged. */
  readonly session: (
    headers: Headers,
  ) => Promise<{ readonly loginId: string; readonly cookies: readonly string[] } | null>
  readonly signOut: (headers: Headers) => Promise<readonly string[]>
  /** Makes an account, or says that the address is taken. Returns the id of the login. */
  readonly createLogin: (login: {
    email: string
    name: string
    password: string
  }) => Promise<Result<string, 'email-taken'>>
  /** Makes accounts that share one password, hashed once: those of the example, whose password everyone may know. */
  readonly createSharedLogins: (
    logins: readonly { readonly email: string; readonly name: string }[],
    password: string,
  ) => Promise<Result<readonly string[], 'email-taken'>>
  readonly resetPassword: (loginId: string, password: string) => Promise<void>
  readonly changePassword: (current: string, next: string, headers: Headers) => Promise<Result<SignedIn, 'wrong'>>
  readonly enrolTotp: (password: string, headers: Headers) => Promise<Result<TotpEnrolment, 'wrong'>>
  readonly removeTotp: (password: string, headers: Headers) => Promise<Result<SignedIn, 'wrong'>>
  /** Takes the second step away without the password of its owner, and ends every session of that login. */
  readonly dropTotp: (loginId: string) => Promise<void>
  readonly hasTotp: (loginId: string) => Promise<boolean>
}

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalPerson } from '#src/storage/people.ts'
import { updatePersonLogin } from '#src/storage/person-changes.ts'
import { insertTemporaryPassword } from '#src/storage/temporary-passwords.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What is needed of whoever signs people in. */
export interface Accounts {
  readonly createLogin: (login: {
    email: string
    name: string
    password: string
  }) => Promise<Result<string, 'email-taken'>>
  readonly resetPassword: (loginId: string, password: string) => Promise<void>
}

export interface OpenAccount {
  readonly personId: string
  /** Shown once to the administrator, who hands it over; the person must replace it. */
  readonly temporaryPassword: string
}

export type OpenAccountRefusal = 'not-found' | 'no-email' | 'email-taken' | 'not-active'

/** Gives a person an account with a password to be replaced, or a new such password when there is an account. */
export async function openAccount(
  ctx: Context,
  accounts: Accounts,
  command: OpenAccount,
): Promise<Result<'opened' | 'reset', OpenAccountRefusal>> {
  const person = await within(ctx, (tx) => selectOptionalPerson(tx, command.personId))
  if (person === undefined) return refuse('not-found')
  if (!person.active) return refuse('not-active')
  if (person.email === null) return refuse('no-email')
  const { email, name } = person
  const password = command.temporaryPassword
  // Hashing a password takes long: outside any transaction.
  const login = person.loginId === null ? await accounts.createLogin({ email, name, password }) : accept(person.loginId)
  if (!login.ok) return login
  if (person.loginId !== null) await accounts.resetPassword(person.loginId, password)
  const outcome = person.loginId === null ? 'opened' : 'reset'
  await within(ctx, async (tx) => {
    if (person.loginId === null) await updatePersonLogin(tx, person.id, login.value)
    await insertTemporaryPassword(tx, {
      id: ctx.newId(),
      organisationId: ctx.organisationId,
      personId: person.id,
      setAt: ctx.now,
    })
    await recordEvent(tx, ctx, { action: `account.${outcome}`, subject: { kind: 'person', id: person.id } })
  })
  return accept(outcome)
}

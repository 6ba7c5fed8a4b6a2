import type { Person } from './person.ts'

/** The password of the first administrator. */
export const password = 'vier losse woorden samen'
const own = 'een eigen lange zin voor mij'

/** Someone who works for the organisation: the roles held, for the whole organisation or for the body of that name. */
export interface Colleague {
  readonly name: string
  readonly jobTitle: string
  readonly roles: readonly (readonly [role: string, scope: 'organisation' | RegExp])[]
}

export const signIn = (person: Person, email: string, words: string) =>
  person.send('/inloggen', { email, password: words })

const emailOf = (name: string): string => `${name.split(' ')[0]?.toLowerCase() ?? ''}@organisatie.example`

export const signInAdministrator = (admin: Person) => signIn(admin, emailOf('Ada'), password)

/** Somebody who chose an own password before. */
export const signInAgain = (person: Person, name: string) => signIn(person, emailOf(name), own)

/** An empty installation becomes an organisation; its first administrator is signed in. */
export async function setUp(admin: Person, kind: string, name: string): Promise<void> {
  const email = emailOf('Ada')
  await admin.send('/aan-de-slag/organisatie', { kind, name, adminName: 'Ada de Beheerder', email, password })
  await signInAdministrator(admin)
}

/** Adds somebody with these roles; the id of the person. */
export async function addColleague(admin: Person, colleague: Colleague): Promise<string> {
  const { name, jobTitle, roles } = colleague
  await admin.send('/beheer/personen/nieuw', { name, jobTitle, email: emailOf(name) })
  const path = admin.path()
  for (const [role, scope] of roles) {
    const where = scope === 'organisation' ? scope : await bodyNamed(admin, scope)
    await admin.send(path, { role, scope: where, from: '2026-01-01' }, { action: `${path}/rollen` })
  }
  return path.split('/').at(-1) ?? ''
}

/** Gives somebody an account, who then signs in and chooses an own password. */
export async function openAccount(
  admin: Person,
  newcomer: Person,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const path = `/beheer/personen/${id}`
  await admin.send(path, {}, { action: `${path}/account` })
  const temporary = (await admin.sees()).querySelector('.ws-password-once')?.textContent ?? ''
  await signIn(newcomer, emailOf(name), temporary)
  await newcomer.send('/account', { current: temporary, next: own, again: own })
}

/** The id of the body whose name has this in it. */
export async function bodyNamed(admin: Person, name: RegExp): Promise<string> {
  const links = [...(await admin.look('/beheer/organen')).querySelectorAll('main a')]
  return (
    links
      .find(({ textContent }) => name.test(textContent))
      ?.getAttribute('href')
      ?.split('/')
      .at(-1) ?? ''
  )
}

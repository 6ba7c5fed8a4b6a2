import { randomBytes } from 'node:crypto'

import { passwordWeakness } from '#src/domain/person/password.ts'
import { roles, type Role } from '#src/domain/person/role.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import { addPerson } from '#src/workflows/person/add-person.ts'
import { giveRole } from '#src/workflows/person/give-role.ts'
import { openAccount } from '#src/workflows/account/open-account.ts'
import { readPeople } from '#src/workflows/person/read-people.ts'

import { chooseOrganisation, type Chosen, type Desk, type HouseVerb } from '../desk.ts'
import { done, failed, type Outcome, type VerbRequest } from '../outcome.ts'

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

/** A password that nobody chose: shown once, and to be replaced. */
const madeUp = (): string => randomBytes(15).toString('base64url')

/** Who can sign in, and in which roles. */
export const listUsersVerb: HouseVerb = async (desk, { values }) => {
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const { context } = chosen.value
  const { people } = await readPeople(context)
  const users = people.map(({ person, assignments }) => ({
    email: person.email,
    name: person.name,
    jobTitle: person.jobTitle,
    active: person.active,
    account: person.loginId !== null,
    roles: assignments.filter((held) => holdsOn(held, context.today)).map(({ role }) => role),
  }))
  const lines = users.map(({ email, name, roles: held }) => [email ?? '-', name, held.join(' ')].join('\t'))
  return done(lines, { users })
}

/** Adds a person with a role and an account. */
export const addUserVerb: HouseVerb = async (desk, request) => {
  const { t } = desk
  const { values } = request
  const chosen = await chooseOrganisation(desk, values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const role = values['role']
  if (role !== undefined && !isRole(role))
    return failed(t('cli.refusal.unknown-role', { given: role, roles: roles.join(', ') }))
  const { context } = chosen.value
  const email = values['email'] ?? ''
  const name = values['name'] ?? email
  const jobTitle = values['job-title'] ?? name
  const added = await addPerson(context, { name, email, jobTitle, officeHolder: false, externalOf: null })
  if (!added.ok) return failed(t('setup.refusal.email-taken'))
  if (role !== undefined) {
    const wanted = {
      role,
      scope: { kind: 'organisation' },
      portfolio: null,
      heldBy: null,
      from: context.today,
      to: null,
    } as const
    const given = await giveRole(context, { ...wanted, personId: added.value, reason: '' })
    if (!given.ok) return failed(t('cli.refusal.role', { given: role }))
  }
  return account(desk, chosen.value, { request, personId: added.value })
}

/** Gives somebody a new password, to be replaced at the next sign-in. */
export const resetUserVerb: HouseVerb = async (desk, request) => {
  const chosen = await chooseOrganisation(desk, request.values['organisation'])
  if (!chosen.ok) return failed(chosen.refusal)
  const email = (request.values['email'] ?? '').toLowerCase()
  const { people } = await readPeople(chosen.value.context)
  const found = people.find(({ person }) => person.email?.toLowerCase() === email)
  if (found === undefined) return failed(desk.t('cli.refusal.user-unknown', { email }))
  return account(desk, chosen.value, { request, personId: found.person.id })
}

async function account(
  { open, t }: Desk,
  { context }: Chosen,
  { request, personId }: { request: VerbRequest; personId: string },
): Promise<Outcome> {
  const password = request.values['password'] ?? madeUp()
  const weakness = passwordWeakness(password, [])
  if (weakness !== null) return failed(t(`password.weak.${weakness}`))
  const opened = await openAccount(context, open.signIn, { personId, temporaryPassword: password })
  if (!opened.ok) return failed(t('cli.refusal.account'))
  const shown = request.values['password'] === undefined ? { password } : {}
  const lines = 'password' in shown ? [t('cli.user.password', { password })] : [t('cli.user.done')]
  return done(lines, { personId, outcome: opened.value, ...shown })
}

import type { ExampleOrganisation } from '#src/content/example/example.ts'
import type { SignIn } from '#src/sign-in/sign-in.ts'
import { assignRole } from '#src/domain/person/assign-role.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { inOrganisation, type Tx } from '#src/storage/database.ts'
import { insertBodyMember, insertPerson, insertRoleAssignment, selectBodies } from '#src/storage/people.ts'
import { appendRoleWaiver } from '#src/storage/role-waivers.ts'
import { examplePassword } from '#src/web/house.ts'
import type { Context } from '#src/workflows/context.ts'
import { must, type Known } from './scenario.ts'

/** The address of someone of the example. */
export const emailOf = (key: string, { domain }: Pick<ExampleOrganisation, 'domain'>): string => `${key}@${domain}`

/** Accounts for everyone in every organisation, by their address. */
export async function openAccounts(
  signIn: SignIn,
  organisations: readonly ExampleOrganisation[],
): Promise<ReadonlyMap<string, string>> {
  const logins = organisations.flatMap((organisation) =>
    organisation.people.map(({ key, name }) => ({ email: emailOf(key, organisation), name })),
  )
  const made = must(await signIn.createSharedLogins(logins, examplePassword), 'accounts')
  return new Map(logins.map(({ email }, index) => [email, made[index] ?? '']))
}

interface Place {
  readonly ctx: Context
  readonly person: ExampleOrganisation['people'][number]
  readonly id: string
  readonly known: Known
  readonly from: Day
}

/** The roles that someone holds and the bodies that someone sits in. */
async function keepPlaces(tx: Tx, { ctx, person, id, known, from }: Place): Promise<void> {
  const period = { from, to: null }
  const held: RoleAssignment[] = []
  for (const { body, together, ...given } of person.roles) {
    const scope =
      body === undefined
        ? ({ kind: 'organisation' } as const)
        : ({ kind: 'body', id: known.id(`body:${body}`) } as const)
    const wanted: RoleAssignment = { id: ctx.newId(), personId: id, scope, ...given, ...period }
    const checked = assignRole(held, wanted, together)
    if (!checked.ok) throw new Error(`${person.key} cannot be ${given.role}: ${checked.refusal}`)
    await insertRoleAssignment(tx, ctx.organisationId, wanted)
    held.push(wanted)
    for (const waiver of checked.value)
      await appendRoleWaiver(tx, ctx.organisationId, {
        ...{ id: ctx.newId(), assignmentId: wanted.id, on: from, by: null },
        ...{ separation: waiver.separation, with: waiver.with, reason: waiver.reason },
      })
  }
  for (const { body, title, group } of person.member)
    await insertBodyMember(tx, ctx.organisationId, {
      id: ctx.newId(),
      bodyId: known.id(`body:${body}`),
      personId: id,
      title,
      politicalGroup: group,
      ...period,
    })
}

/** The people, the roles they hold and the bodies they sit in, all from the first day of the example. */
export async function keepPeople(
  ctx: Context,
  example: ExampleOrganisation,
  logins: ReadonlyMap<string, string>,
  known: Known,
): Promise<void> {
  await inOrganisation(ctx.db, ctx.organisationId, async (tx) => {
    const bodies = new Map((await selectBodies(tx)).map((body) => [body.code, body.id]))
    for (const [code, id] of bodies) known.keep(`body:${code}`, id)
    for (const person of example.people) {
      // The founder was made, with the first role, when the organisation was set up.
      if (known.has(`person:${person.key}`)) continue
      const id = ctx.newId()
      known.keep(`person:${person.key}`, id)
      const { name, jobTitle, officeHolder, externalOf } = person
      const email = emailOf(person.key, example)
      const loginId = logins.get(email) ?? null
      await insertPerson(tx, ctx.organisationId, {
        id,
        loginId,
        name,
        email,
        jobTitle,
        officeHolder,
        externalOf,
        active: true,
        revision: 1,
      })
      await keepPlaces(tx, { ctx, person, id, known, from: example.from })
    }
  })
}

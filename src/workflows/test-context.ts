import { bodiesOfKind } from '#src/content/bodies/bodies.ts'
import type { BodyRole, GoverningBody } from '#src/domain/body/body.ts'
import { roles, type Role, type RoleAssignment } from '#src/domain/person/role.ts'
import { inOrganisation } from '#src/storage/database.ts'
import type { OpenDatabase } from '#src/storage/engines.ts'
import { insertInstallation, insertOrganisation, type Organisation } from '#src/storage/organisations.ts'
import { insertBody, insertBodyMember, insertPerson, insertRoleAssignment, type Person } from '#src/storage/people.ts'
import { emptyTestDatabase } from '#src/storage/test-database.ts'
import type { Actor, Context } from './context.ts'

/** A fresh organisation to try workflows on. */
export interface TestContext {
  readonly database: OpenDatabase
  readonly organisation: Organisation
  /** Nobody signed in. */
  readonly ctx: Context
  readonly people: Readonly<Record<Role, Person>>
  readonly bodies: Readonly<Record<string, GoverningBody>>
  /** The context of the person who holds a role. */
  readonly as: (role: Role) => Context
}

/** Which roles belong to one body instead of the whole organisation. */
const bodyOfRole: Partial<Record<Role, BodyRole>> = {
  clerk: 'representative',
  representative: 'representative',
  executiveMember: 'executive',
  bodySecretary: 'executive',
}

/** Where everyone reads the decision with a number. */
export const publicAddress = (number: string): string => `https://testdam.example/besluiten/${number}`

const today = '2026-11-23'
let counter = 0

/** An id that shows in a failing test where it came from. */
const testId = (): string => {
  counter += 1
  return `00000000-0000-4000-8000-${String(counter).padStart(12, '0')}`
}

const organisationOf = (kind: Organisation['kind'], name: string): Organisation => ({
  id: testId(),
  code: `test-${counter}`,
  kind,
  name,
  tooiUri: null,
  publicHost: null,
  contact: 'algoritmes@testdam.example',
  theme: 'weegschaal',
  small: false,
  revision: 1,
})

/** An empty database with one municipality: the bodies of its kind and one person per role, who holds only that role. */
export async function testContext(kind: Organisation['kind'] = 'municipality'): Promise<TestContext> {
  const database = await emptyTestDatabase()
  const organisation = organisationOf(kind, 'Gemeente Testdam')
  const people: Partial<Record<Role, Person>> = {}
  const bodies: Record<string, GoverningBody> = {}
  const assignments = new Map<Role, RoleAssignment>()
  await inOrganisation(database.db, organisation.id, async (tx) => {
    await insertInstallation(tx, false, '2026-01-01T00:00:00.000Z')
    await insertOrganisation(tx, organisation, '2026-01-01T00:00:00.000Z')
    for (const { name, optional: _, ...body } of bodiesOfKind(kind)) {
      const made: GoverningBody = { ...body, id: testId(), name: name.nl, from: '2000-01-01', to: null }
      bodies[body.code] = made
      await insertBody(tx, organisation.id, made)
    }
    for (const role of roles) {
      const person: Person = {
        id: testId(),
        loginId: `login-${role}`,
        name: `Naam ${role}`,
        email: `${role}@testdam.example`,
        jobTitle: `functie ${role}`,
        officeHolder: role === 'executiveMember' || role === 'representative',
        externalOf: null,
        active: true,
        revision: 1,
      }
      people[role] = person
      await insertPerson(tx, organisation.id, person)
      const body = Object.values(bodies).find((one) => one.role === bodyOfRole[role])
      const held: RoleAssignment = {
        id: testId(),
        personId: person.id,
        role,
        scope: body === undefined ? { kind: 'organisation' } : { kind: 'body', id: body.id },
        portfolio: role === 'executiveMember' ? 'Werk en Inkomen' : null,
        heldBy: null,
        from: '2020-01-01',
        to: null,
      }
      assignments.set(role, held)
      await insertRoleAssignment(tx, organisation.id, held)
      if (body !== undefined && person.officeHolder) {
        await insertBodyMember(tx, organisation.id, {
          id: testId(),
          bodyId: body.id,
          personId: person.id,
          title: role === 'executiveMember' ? 'wethouder' : 'raadslid',
          politicalGroup: null,
          from: '2020-01-01',
          to: null,
        })
      }
    }
  })
  const ctx: Context = {
    db: database.db,
    organisationId: organisation.id,
    actor: null,
    now: '2026-11-23T10:00:00.000Z',
    today,
    newId: () => crypto.randomUUID(),
  }
  const complete = people as Record<Role, Person>
  const actorOf = (role: Role): Actor => {
    const held = assignments.get(role)
    return {
      personId: complete[role].id,
      name: complete[role].name,
      jobTitle: complete[role].jobTitle,
      assignments: held === undefined ? [] : [held],
    }
  }
  return { database, organisation, ctx, people: complete, bodies, as: (role) => ({ ...ctx, actor: actorOf(role) }) }
}

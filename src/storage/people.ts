import type { GoverningBody, BodyRole } from '#src/domain/body/body.ts'
import type { BodyMember } from '#src/domain/body/membership.ts'
import type { Person } from '#src/domain/person/person.ts'
import type { Role, RoleAssignment, Scope } from '#src/domain/person/role.ts'
import type { Selectable } from 'kysely'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

export type { BodyMember, Person }

/** Everything of a person. */
export const personColumns = [
  'id',
  'login_id as loginId',
  'name',
  'email',
  'job_title as jobTitle',
  'office_holder as officeHolder',
  'external_of as externalOf',
  'active',
  'revision',
] as const

export async function insertPerson(tx: Tx, organisationId: string, person: Person): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      id: person.id,
      organisation_id: organisationId,
      login_id: person.loginId,
      name: person.name,
      email: person.email,
      job_title: person.jobTitle,
      office_holder: person.officeHolder,
      external_of: person.externalOf,
      active: person.active,
    })
    .execute()
}

export async function selectPeople(tx: Tx): Promise<Person[]> {
  return tx.selectFrom('person').select(personColumns).orderBy('name').orderBy('id').execute()
}

export async function selectOptionalPerson(tx: Tx, id: string): Promise<Person | undefined> {
  return tx.selectFrom('person').select(personColumns).where('id', '=', id).executeTakeFirst()
}

export async function insertBody(tx: Tx, organisationId: string, body: GoverningBody): Promise<void> {
  await tx
    .insertInto('body')
    .values({
      id: body.id,
      organisation_id: organisationId,
      code: body.code,
      role: body.role,
      name: body.name,
      legal_basis: body.legalBasis,
      collegial: body.collegial,
      valid_from: body.from,
      valid_to: body.to,
    })
    .execute()
}

export async function selectBodies(tx: Tx): Promise<GoverningBody[]> {
  const rows = await tx.selectFrom('body').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    role: row.role as BodyRole,
    name: row.name,
    legalBasis: row.legal_basis,
    collegial: row.collegial,
    from: row.valid_from,
    to: row.valid_to,
  }))
}

export async function insertBodyMember(tx: Tx, organisationId: string, member: BodyMember): Promise<void> {
  await tx
    .insertInto('body_member')
    .values({
      id: member.id,
      organisation_id: organisationId,
      body_id: member.bodyId,
      person_id: member.personId,
      title: member.title,
      political_group: member.politicalGroup,
      valid_from: member.from,
      valid_to: member.to,
    })
    .execute()
}

export async function selectBodyMembers(tx: Tx): Promise<BodyMember[]> {
  return tx
    .selectFrom('body_member')
    .select([
      'id',
      'body_id as bodyId',
      'person_id as personId',
      'title',
      'political_group as politicalGroup',
      'valid_from as from',
      'valid_to as to',
    ])
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
}

export async function insertRoleAssignment(tx: Tx, organisationId: string, held: RoleAssignment): Promise<void> {
  await tx
    .insertInto('role_assignment')
    .values({
      id: held.id,
      organisation_id: organisationId,
      person_id: held.personId,
      role: held.role,
      scope_kind: held.scope.kind,
      scope_id: held.scope.kind === 'organisation' ? null : held.scope.id,
      portfolio: held.portfolio,
      held_by: held.heldBy,
      deputy: held.deputy === true,
      valid_from: held.from,
      valid_to: held.to,
    })
    .execute()
}

/** The scope of a role as it is kept. */
export const scopeOf = (kind: string, id: string | null): Scope =>
  (kind === 'body' || kind === 'algorithm') && id !== null ? { kind, id } : { kind: 'organisation' }

/** A role that somebody holds, as it is kept. */
export const assignmentOf = (row: Selectable<Tables['role_assignment']>): RoleAssignment => ({
  id: row.id,
  personId: row.person_id,
  role: row.role as Role,
  scope: scopeOf(row.scope_kind, row.scope_id),
  portfolio: row.portfolio,
  heldBy: row.held_by,
  deputy: row.deputy,
  from: row.valid_from,
  to: row.valid_to,
})

/** Roles held now, before or later; of one person when given. */
export async function selectRoleAssignments(tx: Tx, personId?: string): Promise<RoleAssignment[]> {
  let query = tx.selectFrom('role_assignment').selectAll()
  if (personId !== undefined) query = query.where('person_id', '=', personId)
  return (await query.orderBy('valid_from').orderBy('id').execute()).map(assignmentOf)
}

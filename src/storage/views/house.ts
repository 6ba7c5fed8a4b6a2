import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { BodyMember, Term } from '#src/domain/body/membership.ts'
import type { HeldRole } from '#src/domain/person/separation.ts'
import type { Tx } from '../database.ts'
import { personColumns, scopeOf, type Person } from '../people.ts'
import type { Tables } from '../tables.ts'

/** A role with the name of who holds it. */
export interface NamedRole extends HeldRole {
  readonly id: string
  readonly personId: string
  readonly personName: string
}

/** Bodies, members, roles and terms at any time. */
export interface HouseOfPeople {
  readonly bodies: readonly GoverningBody[]
  readonly members: readonly BodyMember[]
  readonly roles: readonly NamedRole[]
  readonly terms: readonly Term[]
}

/** Inside a query that begins with no table. */
type OfNothing = ExpressionBuilder<Tables, never>

export const bodies = (eb: OfNothing) =>
  jsonArrayFrom(
    eb
      .selectFrom('body as b')
      .select(['b.id', 'b.code', 'b.role', 'b.name', 'b.legal_basis as legalBasis', 'b.collegial'])
      .select(['b.valid_from as from', 'b.valid_to as to'])
      .orderBy('b.name')
      .orderBy('b.id'),
  ).as('bodies')

export const members = (eb: OfNothing) =>
  jsonArrayFrom(
    eb
      .selectFrom('body_member as m')
      .select(['m.id', 'm.body_id as bodyId', 'm.person_id as personId', 'm.title'])
      .select(['m.political_group as politicalGroup', 'm.valid_from as from', 'm.valid_to as to'])
      .orderBy('m.valid_from')
      .orderBy('m.id'),
  ).as('members')

/** Everyone, by name. */
export const people = (tx: Tx) =>
  jsonArrayFrom(tx.selectFrom('person').select(personColumns).orderBy('name').orderBy('id')).as('people')

/** A body from its row. */
export const asBody = <Row extends { readonly role: string }>(row: Row) => ({
  ...row,
  role: row.role as GoverningBody['role'],
})

/** All bodies with who was a member when, and everyone, in one query. */
export async function selectBodiesAndPeople(
  tx: Tx,
): Promise<Pick<HouseOfPeople, 'bodies' | 'members'> & { readonly people: readonly Person[] }> {
  const row = await tx.selectNoFrom((eb) => [bodies(eb), members(eb), people(tx)]).executeTakeFirstOrThrow()
  return { ...row, bodies: row.bodies.map(asBody) }
}

/** Who is where in the organisation, in one query. */
export async function selectHouse(tx: Tx): Promise<HouseOfPeople> {
  const row = await tx
    .selectNoFrom((eb) => [
      bodies(eb),
      members(eb),
      jsonArrayFrom(
        eb
          .selectFrom('role_assignment as r')
          .innerJoin('person as p', 'p.id', 'r.person_id')
          .select(['r.id', 'r.person_id as personId', 'p.name as personName', 'r.role'])
          .select('r.deputy')
          .select(['r.scope_kind as scopeKind', 'r.scope_id as scopeId', 'r.valid_from as from', 'r.valid_to as to'])
          .orderBy('r.valid_from')
          .orderBy('r.id'),
      ).as('roles'),
      jsonArrayFrom(
        eb
          .selectFrom('body_term as t')
          .select(['t.id', 't.body_id as bodyId', 't.name', 't.election_on as electionOn'])
          .select(['t.agreement_url as agreementUrl', 't.valid_from as from', 't.valid_to as to'])
          .orderBy('t.valid_from')
          .orderBy('t.id'),
      ).as('terms'),
    ])
    .executeTakeFirstOrThrow()
  return {
    ...row,
    bodies: row.bodies.map(asBody),
    roles: row.roles.map(({ scopeKind, scopeId, ...role }) => ({
      ...role,
      role: role.role as HeldRole['role'],
      scope: scopeOf(scopeKind, scopeId),
    })),
  }
}

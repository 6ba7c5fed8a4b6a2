import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import type { Period } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { assignmentOf, personColumns, type Person } from '../people.ts'

/** Somebody who signed in. */
export interface PersonByLogin extends Person {
  /** The password is still the one that an administrator made. */
  readonly mustChoosePassword: boolean
  /** Something was done to the account that its owner did not read yet. */
  readonly mustBeTold: boolean
  /** Bodies that consist of one person, and when this person is that. */
  readonly offices: readonly (Period & { readonly bodyId: string })[]
  /** Roles held now, before or later. */
  readonly assignments: readonly RoleAssignment[]
}

/** The person behind a login with every role, in one query: every page of somebody who is signed in asks it. */
export async function selectOptionalPersonByLogin(tx: Tx, loginId: string): Promise<PersonByLogin | undefined> {
  const found = await tx
    .selectFrom('person')
    .select(personColumns)
    .select((eb) => [
      eb
        .exists(eb.selectFrom('temporary_password as t').select('t.id').whereRef('t.person_id', '=', 'person.id'))
        .as('mustChoosePassword'),
      eb
        .exists(
          eb
            .selectFrom('second_step_removal as s')
            .leftJoin('second_step_removal_read as r', 'r.removal_id', 's.id')
            .select('s.id')
            .whereRef('s.person_id', '=', 'person.id')
            .where('r.id', 'is', null),
        )
        .as('mustBeTold'),
      jsonArrayFrom(
        eb
          .selectFrom('body_member as m')
          .innerJoin('body as b', 'b.id', 'm.body_id')
          .select(['m.body_id as bodyId', 'm.valid_from as from', 'm.valid_to as to'])
          .whereRef('m.person_id', '=', 'person.id')
          .where('b.collegial', '=', false),
      ).as('offices'),
      jsonArrayFrom(
        eb
          .selectFrom('role_assignment as a')
          .selectAll('a')
          .whereRef('a.person_id', '=', 'person.id')
          .orderBy('a.valid_from')
          .orderBy('a.id'),
      ).as('assignments'),
    ])
    .where('login_id', '=', loginId)
    .where('active', '=', true)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const { mustChoosePassword, mustBeTold, assignments, ...person } = found
  return {
    ...person,
    mustChoosePassword: mustChoosePassword === true,
    mustBeTold: mustBeTold === true,
    assignments: assignments.map(assignmentOf),
  }
}

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Role, RoleAssignment } from '#src/domain/person/role.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { personColumns, scopeOf, type Person } from '../people.ts'

/** What stands around a startbesluit on a day. */
export interface StartingSurroundings {
  readonly people: readonly Person[]
  /** Roles held on that day. */
  readonly held: readonly RoleAssignment[]
  /** Algorithms that are in use, by name. */
  readonly inUse: readonly { readonly id: string; readonly name: string }[]
}

/** People, roles and algorithms in use, in one query. */
export async function selectStartingSurroundings(tx: Tx, day: Day): Promise<StartingSurroundings> {
  const row = await tx
    .selectNoFrom((eb) => [
      jsonArrayFrom(eb.selectFrom('person').select(personColumns).orderBy('name').orderBy('id')).as('people'),
      jsonArrayFrom(
        eb
          .selectFrom('role_assignment as r')
          .select(['r.id', 'r.person_id as personId', 'r.role', 'r.scope_kind as scopeKind', 'r.scope_id as scopeId'])
          .select(['r.portfolio', 'r.held_by as heldBy', 'r.valid_from as from', 'r.valid_to as to'])
          .where('r.valid_from', '<=', day)
          .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>=', day)]))
          .orderBy('r.valid_from')
          .orderBy('r.id'),
      ).as('held'),
      jsonArrayFrom(
        eb.selectFrom('algorithm').select(['id', 'name']).where('status', '=', 'inUse').orderBy('name').orderBy('id'),
      ).as('inUse'),
    ])
    .executeTakeFirstOrThrow()
  return {
    ...row,
    held: row.held.map(({ scopeKind, scopeId, ...held }) => ({
      ...held,
      role: held.role as Role,
      scope: scopeOf(scopeKind, scopeId),
    })),
  }
}

import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '../database.ts'

/** What the page of one person shows besides the people themselves. */
export interface AroundPerson {
  /** The temporary password was not replaced yet. */
  readonly waiting: boolean
  /** Algorithms that a role can be held for, at most 500. */
  readonly algorithms: readonly { readonly id: string; readonly name: string }[]
}

/** All of it in one query. */
export async function selectAroundPerson(tx: Tx, personId: string): Promise<AroundPerson> {
  const { passwords, algorithms } = await tx
    .selectNoFrom((eb) => [
      jsonArrayFrom(eb.selectFrom('temporary_password').select('id').where('person_id', '=', personId)).as('passwords'),
      jsonArrayFrom(eb.selectFrom('algorithm').select(['id', 'name']).orderBy('name').orderBy('id').limit(500)).as(
        'algorithms',
      ),
    ])
    .executeTakeFirstOrThrow()
  return { waiting: passwords.length > 0, algorithms }
}

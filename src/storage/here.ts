import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** True for somebody who works here and holds a role or a seat in a body on that day. */
export const isHere = (column: string, day: Day): RawBuilder<boolean> => {
  const id = sql.ref(column)
  return sql<boolean>`EXISTS (SELECT FROM person p WHERE p.id = ${id} AND p.active AND (
    EXISTS (SELECT FROM role_assignment h WHERE h.person_id = p.id
      AND h.valid_from <= ${day} AND (h.valid_to IS NULL OR h.valid_to >= ${day}))
    OR EXISTS (SELECT FROM body_member h WHERE h.person_id = p.id
      AND h.valid_from <= ${day} AND (h.valid_to IS NULL OR h.valid_to >= ${day}))))`
}

/** Which of these people are here on that day. */
export async function selectHere(tx: Tx, ids: readonly string[], day: Day): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectFrom('person as one')
    .select('one.id')
    .where('one.id', 'in', [...ids])
    .where(isHere('one.id', day))
    .orderBy('one.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

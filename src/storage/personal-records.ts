import { sql } from 'kysely'
import type { ErasureGrounds } from '#src/domain/audit/erasure-grounds.ts'
import type { PersonalKind, PersonalRecord } from '#src/domain/audit/personal-erasure.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

const personalRecords = sql<PersonalRecord>`
    SELECT 'contribution' AS kind, c.id, c.number, k.title AS about, (c.received_at AT TIME ZONE 'Europe/Amsterdam')::date AS "receivedOn",
           k.accounted_on AS "answeredOn"
      FROM consultation_contribution c JOIN consultation k ON k.id = c.consultation_id
     WHERE c.email IS NOT NULL OR (c.kind = 'resident' AND c.name IS NOT NULL)
    UNION ALL
    SELECT 'reaction', r.id, r.number, NULL, (r.received_at AT TIME ZONE 'Europe/Amsterdam')::date, t.treated_on
      FROM public_reaction r LEFT JOIN reaction_treatment t ON t.reaction_id = r.id
     WHERE r.email IS NOT NULL OR r.name IS NOT NULL
     ORDER BY 5, 1, 3, 2`

/** Every record of a resident in which a name or address still stands, the oldest first. */
export async function selectPersonalRecords(tx: Tx): Promise<PersonalRecord[]> {
  const { rows } = await personalRecords.execute(tx)
  return rows
}

/** The same as a part of a larger question. */
export const personalRecordsInJson = sql<PersonalRecord[]>`
  (SELECT coalesce(jsonb_agg(to_jsonb(found)), '[]') FROM (${personalRecords}) AS found)`

/** Takes name and address away and keeps in their place when, by which law and why. Says how many. */
export async function erasePersonalRecords(
  tx: Tx,
  kind: PersonalKind,
  { ids, on, law, reason }: ErasureGrounds & { readonly ids: readonly string[]; readonly on: Day },
): Promise<void> {
  if (ids.length === 0) return
  const stone = { email: null, erased_on: on, erased_law: law, erased_reason: reason }
  if (kind === 'reaction')
    await tx
      .updateTable('public_reaction')
      .set({ ...stone, name: null })
      .where('id', 'in', ids)
      .execute()
  else
    await tx
      .updateTable('consultation_contribution')
      .set((row) => ({
        ...stone,
        name: row.case().when('kind', '=', 'resident').then(null).else(row.ref('name')).end(),
      }))
      .where('id', 'in', ids)
      .execute()
}

import { sql } from 'kysely'
import type { Consultation } from '#src/domain/guiding-text/guiding-text.ts'
import type { Tx } from '../database.ts'

/** Algorithms by name; those with a weighing can be put before society. */
export async function selectConsultableAlgorithms(tx: Tx): Promise<readonly { id: string; name: string }[]> {
  return tx
    .selectFrom('algorithm as a')
    .innerJoin('weighing as w', 'w.algorithm_id', 'a.id')
    .select(['a.id', 'a.name'])
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
}

/** Texts that are being written or consulted, which can be put before society. */
export async function selectConsultableTexts(
  tx: Tx,
): Promise<readonly { id: string; name: string; consultation: Consultation | null }[]> {
  return tx
    .selectFrom('guiding_version')
    .select(['id', 'title as name', 'consultation'])
    .where('status', 'in', ['draft', 'consultation'])
    .orderBy('title')
    .orderBy('id')
    .execute()
}

/** What each consultation is about, by its name of today, also when that can be put before society no more. */
export async function selectSubjectNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('consultation as c')
    .leftJoin('algorithm as a', 'a.id', 'c.algorithm_id')
    .leftJoin('guiding_version as v', 'v.id', 'c.guiding_text_id')
    .select(['c.id', sql<string | null>`coalesce(a.name, v.title)`.as('name')])
    .execute()
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])))
}

/** Per consultation how many contributions nobody judged or answered yet. */
export async function selectWaitingCounts(
  tx: Tx,
): Promise<ReadonlyMap<string, { readonly unread: number; readonly unanswered: number }>> {
  const { rows } = await sql<{ id: string; unread: number; unanswered: number }>`
    SELECT c.consultation_id AS id,
           count(*) FILTER (WHERE NOT EXISTS (SELECT FROM contribution_moderation m WHERE m.contribution_id = c.id))::int AS unread,
           count(*) FILTER (WHERE NOT EXISTS (SELECT FROM contribution_answer a WHERE a.contribution_id = c.id))::int AS unanswered
      FROM consultation_contribution c GROUP BY c.consultation_id`.execute(tx)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

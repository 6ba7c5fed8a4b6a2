import { sql } from 'kysely'
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
export async function selectConsultableTexts(tx: Tx): Promise<readonly { id: string; name: string }[]> {
  return tx
    .selectFrom('guiding_version')
    .select(['id', 'title as name'])
    .where('status', 'in', ['draft', 'consultation'])
    .orderBy('title')
    .orderBy('id')
    .execute()
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

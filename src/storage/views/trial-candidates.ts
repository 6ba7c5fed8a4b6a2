import { sql } from 'kysely'
import type { CandidateFacts } from '#src/domain/trial-case/candidates.ts'
import type { Tx } from '../database.ts'

/** What is known of every algorithm, as far as choosing a trial case looks at it. */
export async function selectCandidateFacts(tx: Tx): Promise<readonly CandidateFacts[]> {
  const rows = await tx
    .selectFrom('algorithm as a')
    .select(['a.id', 'a.name', 'a.status', 'a.risk_class as riskClass'])
    .select([
      sql<string | null>`a.facts ->> 'summary'`.as('summary'),
      sql<boolean>`a.process_owner_id IS NOT NULL`.as('ownerKnown'),
      sql<boolean>`a.competent_body_id IS NOT NULL`.as('bodyKnown'),
      sql<boolean>`EXISTS (SELECT FROM decision d WHERE d.algorithm_id = a.id)`.as('decided'),
      sql<boolean>`EXISTS (SELECT FROM screening r, jsonb_array_elements(r.answers) one
        WHERE r.algorithm_id = a.id AND one ->> 'answer' IN ('yes', 'unknown'))`.as('governed'),
    ])
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
  return rows as CandidateFacts[]
}

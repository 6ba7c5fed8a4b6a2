import { sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Counts anew what is in the tables that grow, so that the database knows which index to use. A PostgreSQL server does
 * this by itself; the engine inside this process does not, and then looks through everything.
 */
export async function refreshStatistics(tx: Tx): Promise<void> {
  await sql`ANALYZE algorithm, audit_event, search_entry`.execute(tx)
}

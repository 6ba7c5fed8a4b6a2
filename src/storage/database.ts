import { AsyncLocalStorage } from 'node:async_hooks'
import { sql, type Kysely, type Transaction } from 'kysely'
import { installationChain } from './installation-tables.ts'
import type { Tables } from './tables.ts'

/** The database as a whole. Storage functions never take it: they take a `Tx`. */
export type Database = Kysely<Tables>

/** One open transaction, for one organisation. */
export type Tx = Transaction<Tables>

const inside = new AsyncLocalStorage<true>()

function alone<R>(db: Database, work: (tx: Tx) => Promise<R>): Promise<R> {
  if (inside.getStore()) return Promise.reject(new Error('A transaction is open: pass its tx on.'))
  return inside.run(true, () => db.transaction().execute(work))
}

/** The only way to the tables of an organisation: one transaction, one organisation. */
export function inOrganisation<R>(db: Database, organisationId: string, work: (tx: Tx) => Promise<R>): Promise<R> {
  return alone(db, async (tx) => {
    await sql`SELECT set_config('role', 'weegschaal_app', true), set_config('app.organisation', ${organisationId}, true)`.execute(
      tx,
    )
    return work(tx)
  })
}

/** A transaction on the tables of the installation: organisations, set-up, rate limits. Sees no row of an organisation. */
export function inInstallation<R>(db: Database, work: (tx: Tx) => Promise<R>): Promise<R> {
  return alone(db, async (tx) => {
    await sql`SELECT set_config('app.organisation', ${installationChain}, true)`.execute(tx)
    return work(tx)
  })
}

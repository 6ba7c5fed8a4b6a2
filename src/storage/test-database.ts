import { inject } from 'vitest'
import { sql } from 'kysely'
import { openPglite, openPostgres, type OpenDatabase } from './engines.ts'
import { migrate } from './migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server to test on; empty means PGlite in memory. */
    postgresUrl: string
  }
}

let shared: Promise<OpenDatabase> | undefined

async function open(): Promise<OpenDatabase> {
  const server = inject('postgresUrl')
  if (server === '') {
    const database = await openPglite()
    await migrate(database)
    return database
  }
  const name = `w${process.pid}_${process.env['VITEST_POOL_ID'] ?? '0'}_${Date.now().toString(36)}`
  const admin = openPostgres(server)
  await admin.script(`CREATE DATABASE ${name}`)
  await admin.close()
  const database = openPostgres(server.replace(/\/[^/]*$/, `/${name}`))
  await migrate(database)
  return database
}

async function empty({ db, script }: OpenDatabase): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'auth') AND tablename <> 'migration' ORDER BY 1`.execute(db)
  const deletes = rows.map((row) => `DELETE FROM ${row.name};`).join('')
  await script(`BEGIN; SET LOCAL session_replication_role = replica; ${deletes} COMMIT;`)
}

/** One database per test worker, emptied before each test: opening one costs seconds, emptying one milliseconds. */
export async function emptyTestDatabase(): Promise<OpenDatabase> {
  shared ??= open()
  const database = await shared
  await empty(database)
  return database
}

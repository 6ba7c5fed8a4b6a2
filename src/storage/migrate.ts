import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { rootPath } from '#src/root.ts'
import type { OpenDatabase } from './engines.ts'
import { sha256 } from './sha256.ts'

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

interface Migration {
  readonly name: string
  readonly script: string
  readonly checksum: string
}

const ownFolder = rootPath('src', 'storage', 'migrations')

/** The migrations in their order. */
export async function readMigrations(folder = ownFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const script = await readFile(join(folder, name), 'utf8')
      return { name, script, checksum: sha256(script) }
    }),
  )
}

async function applied(open: OpenDatabase): Promise<Map<string, string>> {
  const { rows } = await sql<{
    name: string
    checksum: string
  }>`SELECT name, checksum FROM migration ORDER BY name`.execute(open.db)
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

/**
 * Brings the tables up to date, forward only, each file in one transaction. A file that changed after it ran, or a
 * file that fails, stops the start: half a schema must never serve. Returns the names of the files that ran.
 */
export async function migrate(open: OpenDatabase, folder = ownFolder): Promise<readonly string[]> {
  await open.script(
    'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, checksum text NOT NULL, ran_at timestamptz NOT NULL DEFAULT now())',
  )
  const done = await applied(open)
  const ran: string[] = []
  for (const migration of await readMigrations(folder)) {
    const before = done.get(migration.name)
    if (before === migration.checksum) continue
    if (before !== undefined) throw new Error(`Migration ${migration.name} was changed after it ran.`)
    await open
      .script(
        `BEGIN; SELECT pg_advisory_xact_lock(7294001); ${migration.script}\n;` +
          `INSERT INTO migration (name, checksum) VALUES (${literal(migration.name)}, ${literal(migration.checksum)}); COMMIT;`,
      )
      .catch((cause: unknown) => {
        throw new Error(`Migration ${migration.name} failed.`, { cause })
      })
    ran.push(migration.name)
  }
  return ran
}

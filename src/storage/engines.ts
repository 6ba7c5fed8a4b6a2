import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import { PgliteWire } from './pglite-wire.ts'
import { preparing } from './prepared-statements.ts'
import type { Tables } from './tables.ts'

/** A database that is open: queries, whole scripts, and a way to close it. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>
  readonly engine: 'pglite' | 'postgres'
  /** Runs a script of several statements, outside any transaction of `db`. */
  readonly script: (sql: string) => Promise<void>
  /** The whole database as one archive; only of the database in this process. */
  readonly dump: (() => Promise<Uint8Array>) | null
  readonly close: () => Promise<void>
}

/** The driver's own parsers, by the number of a type. */
const builtin = pg.types as unknown as { getTypeParser: (oid: number, format?: string) => unknown }

const dateType = 1082
const momentType = 1184
const bigintType = 20

/** A moment comes back as ISO 8601 in UTC, whatever the time zone of the server. */
const moment = (text: string): string => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()

/** A bigint that JavaScript can hold; a larger one is a fault, not a rounding. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${text}`)
  return value
}

const parsers: Record<number, (text: string) => unknown> = {
  [dateType]: (text) => text,
  [momentType]: moment,
  [bigintType]: wholeNumber,
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? builtin.getTypeParser(oid, format),
}

/** The same client for both engines: what differs is only where its bytes go. */
function overPool(pool: pg.Pool, asked: PostgresPool): Pick<OpenDatabase, 'db' | 'script'> {
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: asked }) }),
    script: async (sql) => {
      const client = await pool.connect()
      try {
        await client.query(sql)
      } catch (cause) {
        await client.query('ROLLBACK')
        throw cause
      } finally {
        client.release()
      }
    },
  }
}

/** Opens PostgreSQL inside this process, in a folder or (for tests) in memory; with a dump, as it was then. */
export async function openPglite(directory?: string, dump?: Uint8Array): Promise<OpenDatabase> {
  const engine = await PGlite.create({
    dataDir: directory ?? 'memory://',
    extensions: { pg_trgm, unaccent, btree_gin },
    ...(dump === undefined ? {} : { loadDataDir: new Blob([Buffer.from(dump)]) }),
  })
  const pool = new pg.Pool({
    stream: () => new PgliteWire(engine),
    types,
    max: 1,
    idleTimeoutMillis: 0,
  })
  const { db, script } = overPool(pool, preparing(pool))
  return {
    db,
    engine: 'pglite',
    script,
    dump: async () => {
      const client = await pool.connect()
      try {
        return new Uint8Array(await (await engine.dumpDataDir('gzip')).arrayBuffer())
      } finally {
        client.release()
      }
    },
    close: async () => {
      await db.destroy()
      if (!engine.closed) await engine.close()
    },
  }
}

/** Opens a pool to a PostgreSQL server. */
export function openPostgres(url: string): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, types, max: 10 })
  return { ...overPool(pool, pool), engine: 'postgres', dump: null, close: () => pool.end() }
}

import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** How many statements the database keeps; each costs some of its memory. */
const kept = 1000

/** How many statements are remembered as asked once. */
const remembered = 5000

/** Names for the statements that come back: from the second time on, the same text has the same name. */
function statementNames(): (sql: string) => string | undefined {
  const once = new Set<string>()
  const names = new Map<string, string>()
  return (sql) => {
    const known = names.get(sql)
    if (known !== undefined || names.size === kept) return known
    if (once.delete(sql)) {
      const name = `asked_${names.size}`
      names.set(sql, name)
      return name
    }
    if (once.size === remembered) once.clear()
    once.add(sql)
    return undefined
  }
}

/**
 * A pool of one connection that has the database keep the statements which come back: reading and planning a statement
 * takes longer than most answers. Not for a server: between us and it may stand a pooler that does not know them.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const nameOf = statementNames()
  return {
    connect: async () => {
      const client = await pool.connect()
      const query = (text: string, values: readonly unknown[]) => {
        const name = nameOf(text)
        return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })
      }
      return {
        query: query as unknown as PostgresPoolClient['query'],
        release: (destroy) => {
          client.release(destroy)
        },
      }
    },
    end: () => pool.end(),
    options: {},
  }
}

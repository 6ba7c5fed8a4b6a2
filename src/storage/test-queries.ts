import type { KyselyPlugin, RootOperationNode } from 'kysely'
import type { Database } from './database.ts'
import { installationChain } from './installation-tables.ts'

/** Whose transaction this opens: each one begins by saying so. */
function ownerIn(node: RootOperationNode): 'organisation' | 'installation' | null {
  if (node.kind !== 'RawNode' || !node.sqlFragments.some((text) => text.includes('set_config('))) return null
  return JSON.stringify(node.parameters).includes(installationChain) ? 'installation' : 'organisation'
}

/**
 * For tests: the same database, which counts what is asked of it in organisations. Which organisations there are, the
 * installation remembers: that is no question of a page. Counts one request at a time.
 */
export function countingQueries(db: Database): { readonly db: Database; readonly take: () => number } {
  let count = 0
  let inOrganisation = false
  const openings = new WeakSet<object>()
  const counter: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const owner = ownerIn(node)
      if (owner !== null) {
        inOrganisation = owner === 'organisation'
        openings.add(queryId)
      }
      return node
    },
    // Once per statement that was asked: a query inside another one is no question of its own.
    transformResult: ({ result, queryId }) => {
      if (inOrganisation && !openings.has(queryId)) count += 1
      return Promise.resolve(result)
    },
  }
  return {
    db: db.withPlugin(counter),
    take: () => {
      const taken = count
      count = 0
      return taken
    },
  }
}

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
  const note = (node: RootOperationNode): void => {
    const owner = ownerIn(node)
    if (owner !== null) inOrganisation = owner === 'organisation'
    else if (inOrganisation) count += 1
  }
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      note(node)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
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

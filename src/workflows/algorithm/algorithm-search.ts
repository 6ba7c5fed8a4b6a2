import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import { searchText } from '#src/domain/algorithm/search-text.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateSearchEntry } from '#src/storage/search.ts'
import type { Context } from '#src/workflows/context.ts'

/** Puts the words of a record in the index for signed-in people. Part of a workflow: that workflow records the event. */
export const indexAlgorithm = (tx: Tx, ctx: Context, id: string, facts: AlgorithmFacts): Promise<void> =>
  updateSearchEntry(tx, ctx.organisationId, { kind: 'algorithm', id, isPublic: false, text: searchText(facts) })

import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import type { Tx } from '#src/storage/database.ts'
import { updateSearchEntry } from '#src/storage/search.ts'
import type { Context } from './context.ts'

/** Puts the words of a record in the index for signed-in people. Part of a workflow: that workflow records the event. */
export function indexAlgorithm(tx: Tx, ctx: Context, id: string, facts: AlgorithmFacts): Promise<void> {
  const words = [
    facts.name,
    facts.summary,
    facts.purpose,
    facts.problem,
    facts.process,
    facts.peopleAffected,
    facts.workings,
    facts.supplier,
    facts.operator,
    facts.caseNumber,
    ...facts.legalBases.map((basis) => basis.title),
  ]
  return updateSearchEntry(tx, ctx.organisationId, {
    kind: 'algorithm',
    id,
    isPublic: false,
    text: words.filter((word) => word !== null).join('\n'),
  })
}

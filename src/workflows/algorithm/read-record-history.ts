import { changedFacts } from '#src/domain/algorithm/compare-facts.ts'
import type { AlgorithmFacts, FactKey } from '#src/domain/algorithm/facts.ts'
import { selectAlgorithmVersions, type AlgorithmVersion } from '#src/storage/algorithms.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** One version of the record, and what it says differently from the version before. */
export interface RecordChange extends AlgorithmVersion {
  readonly before: AlgorithmFacts
  readonly changed: readonly FactKey[]
}

/** What changed in the record, the newest first. The first version changed nothing: with it the record began. */
export async function readRecordHistory(ctx: Context, algorithmId: string): Promise<readonly RecordChange[]> {
  const versions = await within(ctx, (tx) => selectAlgorithmVersions(tx, algorithmId))
  return versions
    .map((version, index) => {
      const before = (versions[index - 1] ?? version).facts
      return { ...version, before, changed: changedFacts(before, version.facts) }
    })
    .toReversed()
}

import { noAiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import type { Classification } from '#src/domain/algorithm/classification.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { InstrumentRecords } from '#src/domain/instrument-trigger/needed-here.ts'
import type { Tx } from '../database.ts'
import { classifications, papers, runs, screenings } from './dossier-records.ts'

/** A dossier with what says which instruments it needs. */
export interface NeedyDossier {
  readonly id: string
  readonly name: string
  readonly records: InstrumentRecords
}

/** More dossiers than this nobody reads in one list. */
const most = 500

/** The dossiers in these states, by name, with their records in one query. */
export async function selectNeedyDossiers(
  tx: Tx,
  statuses: readonly AlgorithmStatus[],
): Promise<readonly NeedyDossier[]> {
  const rows = await tx
    .selectFrom('algorithm')
    .selectAll()
    .select((eb) => [screenings(eb), classifications(eb), papers(eb), runs(eb)])
    .where('algorithm.status', 'in', [...statuses])
    .orderBy('algorithm.name')
    .orderBy('algorithm.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    records: {
      flags: row.facts.flags,
      screenings: row.screenings as InstrumentRecords['screenings'],
      classifications: row.classifications.map((one) => ({
        ...one,
        aiAct: one.aiAct ?? noAiActFacts,
      })) as Classification[],
      papers: row.papers as InstrumentRecords['papers'],
      runs: row.runs as InstrumentRecords['runs'],
    },
  }))
}

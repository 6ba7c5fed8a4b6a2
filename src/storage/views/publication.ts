import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '../database.ts'
import { oldAddressesOf, type OldAddress } from '../old-addresses.ts'

/** A decision or advice of which a part can be withheld. */
export interface WithholdableRecord {
  readonly kind: 'decision' | 'advice'
  readonly id: string
  /** The number of the decision, or who advised. */
  readonly name: string
}

/** What can be withheld of an algorithm, and where it was found before. */
export interface PublishedBefore {
  /** Its decisions and its advice, the newest first. */
  readonly records: readonly WithholdableRecord[]
  readonly oldAddresses: readonly OldAddress[]
}

/** All of it in one query. */
export async function selectPublishedBefore(tx: Tx, algorithmId: string): Promise<PublishedBefore> {
  const { decisions, advices, oldAddresses } = await tx
    .selectNoFrom([
      jsonArrayFrom(
        tx
          .selectFrom('decision')
          .select(['id', 'number as name'])
          .where('algorithm_id', '=', algorithmId)
          .orderBy('decided_on', 'desc')
          .orderBy('number', 'desc'),
      ).as('decisions'),
      jsonArrayFrom(
        tx
          .selectFrom('advice')
          .select(['id', 'advisor_name as name'])
          .where('algorithm_id', '=', algorithmId)
          .orderBy('delivered_on', 'desc')
          .orderBy('id'),
      ).as('advices'),
      jsonArrayFrom(oldAddressesOf(tx, algorithmId)).as('oldAddresses'),
    ])
    .executeTakeFirstOrThrow()
  const records = [
    ...decisions.map((each) => ({ kind: 'decision' as const, ...each })),
    ...advices.map((each) => ({ kind: 'advice' as const, ...each })),
  ]
  return { records, oldAddresses }
}

/** Names and addresses of records that reactions are about. */
export async function selectReactionSubjects(
  tx: Tx,
): Promise<{ algorithms: Map<string, string>; decisions: Map<string, string> }> {
  const algorithms = await tx
    .selectFrom('algorithm')
    .innerJoin('public_reaction as r', 'r.algorithm_id', 'algorithm.id')
    .select(['algorithm.id', 'algorithm.name'])
    .distinct()
    .orderBy('algorithm.id')
    .execute()
  const decisions = await tx
    .selectFrom('decision')
    .innerJoin('public_reaction as r', 'r.decision_id', 'decision.id')
    .select(['decision.id', 'decision.number'])
    .distinct()
    .orderBy('decision.id')
    .execute()
  return {
    algorithms: new Map(algorithms.map((row) => [row.id, row.name])),
    decisions: new Map(decisions.map((row) => [row.id, row.number])),
  }
}

import type { Tx } from '../database.ts'

/** A decision or advice of which a part can be withheld. */
export interface WithholdableRecord {
  readonly kind: 'decision' | 'advice'
  readonly id: string
  /** The number of the decision, or who advised. */
  readonly name: string
}

/** The decisions and the advice about one algorithm, the newest first. */
export async function selectWithholdableRecords(tx: Tx, algorithmId: string): Promise<WithholdableRecord[]> {
  const decisions = await tx
    .selectFrom('decision')
    .select(['id', 'number as name'])
    .where('algorithm_id', '=', algorithmId)
    .orderBy('decided_on', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const advices = await tx
    .selectFrom('advice')
    .select(['id', 'advisor_name as name'])
    .where('algorithm_id', '=', algorithmId)
    .orderBy('delivered_on', 'desc')
    .orderBy('id')
    .execute()
  return [
    ...decisions.map((each) => ({ kind: 'decision' as const, ...each })),
    ...advices.map((each) => ({ kind: 'advice' as const, ...each })),
  ]
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

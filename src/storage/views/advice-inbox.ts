import type { Advisor } from '#src/domain/advice/advice.ts'
import type { AdviceKind, AdviceVerdict } from '#src/domain/advice/advice-kind.ts'
import { sql } from 'kysely'
import type { Tx } from '../database.ts'

/** A request that nobody has answered yet. */
export interface OpenRequest {
  readonly id: string
  readonly algorithmId: string
  readonly algorithmName: string
  readonly kind: AdviceKind
  readonly advisor: Advisor
  readonly question: string
  readonly dueOn: string
  readonly takenUp: boolean
}

/** Every request that is still to be answered, the first due first. */
export async function selectOpenRequests(tx: Tx): Promise<OpenRequest[]> {
  const rows = await tx
    .selectFrom('advice_request as r')
    .innerJoin('algorithm', 'algorithm.id', 'r.algorithm_id')
    .selectAll('r')
    .select('algorithm.name as algorithm_name')
    .select(
      sql<boolean>`EXISTS (SELECT FROM advice_event e WHERE e.request_id = r.id AND e.kind = 'takenUp')`.as('taken_up'),
    )
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('advice').select('advice.id').whereRef('advice.request_id', '=', 'r.id')),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('advice_event')
            .select('advice_event.id')
            .whereRef('advice_event.request_id', '=', 'r.id')
            .where('advice_event.kind', '=', 'notDelivered'),
        ),
      ),
    )
    .orderBy('r.due_on')
    .orderBy('r.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    algorithmName: row.algorithm_name,
    kind: row.kind,
    advisor: {
      name: row.advisor_name,
      role: row.advisor_role,
      personId: row.advisor_person_id,
      bodyId: row.advisor_body_id,
      independent: row.independent,
      line: row.line,
    },
    question: row.question,
    dueOn: row.due_on,
    takenUp: row.taken_up,
  }))
}

/** An advice that was delivered, in a list. */
export interface DeliveredLine {
  readonly id: string
  readonly algorithmId: string
  readonly algorithmName: string
  readonly kind: AdviceKind
  readonly advisorName: string
  readonly deliveredOn: string
  readonly deliveredBy: string
  readonly verdict: AdviceVerdict
  /** The advice in one sentence, in the words of the advisor. */
  readonly conclusion: string
}

/** The newest advices that stand. */
export async function selectNewestAdvices(tx: Tx, limit: number): Promise<DeliveredLine[]> {
  return tx
    .selectFrom('advice as a')
    .innerJoin('algorithm', 'algorithm.id', 'a.algorithm_id')
    .select([
      'a.id as id',
      'a.algorithm_id as algorithmId',
      'algorithm.name as algorithmName',
      'a.kind as kind',
      'a.advisor_name as advisorName',
      'a.delivered_on as deliveredOn',
      'a.delivered_by as deliveredBy',
      'a.verdict as verdict',
      'a.conclusion as conclusion',
    ])
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('advice as later').select('later.id').whereRef('later.supersedes', '=', 'a.id')),
      ),
    )
    .orderBy('a.delivered_on', 'desc')
    .orderBy('a.id')
    .limit(limit)
    .execute()
}

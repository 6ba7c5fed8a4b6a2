import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { ApprovalLabel } from '#src/domain/decision/decision.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'

/** The name of an algorithm, if it exists. */
export async function selectOptionalAlgorithmName(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.selectFrom('algorithm').select('name').where('id', '=', id).executeTakeFirst())?.name
}

/** The names of algorithms to choose from, at most as many as a list on a page can hold. */
export async function selectAlgorithmNames(tx: Tx): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx.selectFrom('algorithm').select(['id', 'name']).orderBy('name').orderBy('id').limit(500).execute()
}

/** An algorithm on the page of somebody who is answerable for it. */
export interface PortfolioAlgorithm {
  readonly id: string
  readonly name: string
  readonly status: AlgorithmStatus
  /** Version of the facts. */
  readonly number: number
  readonly lastDecision: { readonly title: string; readonly on: Day; readonly label: ApprovalLabel | null } | null
  /** The last version that this person recorded as read. */
  readonly acknowledged: { readonly number: number; readonly on: Day } | null
}

const most = 100

interface Whose {
  readonly personId: string
  readonly bodyIds: readonly string[]
  readonly algorithmIds: readonly string[]
}

interface Row {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly number: number
  readonly title: string | null
  readonly on: Day | null
  readonly label: ApprovalLabel | null
  readonly readNumber: number | null
  readonly readOn: Day | null
}

const asPortfolio = ({ id, name, status, number, title, on, label, readNumber, readOn }: Row): PortfolioAlgorithm => ({
  id,
  name,
  number,
  status: status as AlgorithmStatus,
  lastDecision: title === null || on === null ? null : { title, on, label },
  acknowledged: readNumber === null || readOn === null ? null : { number: readNumber, on: readOn },
})

/** The algorithms that somebody holds, owns, leads or watches, or that were given by role. */
export async function selectPortfolio(
  tx: Tx,
  { personId, bodyIds, algorithmIds }: Whose,
): Promise<PortfolioAlgorithm[]> {
  const rows = await tx
    .selectFrom('algorithm as al')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('decision as d')
          .leftJoin('decision_question as q', 'q.decision_id', 'd.id')
          .select(['d.title', 'd.decided_on as on', 'q.label'])
          .whereRef('d.algorithm_id', '=', 'al.id')
          .orderBy('d.decided_on', 'desc')
          .orderBy('q.sequence', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('acknowledgement as k')
          .select(['k.number as readNumber', 'k.acknowledged_on as readOn'])
          .whereRef('k.subject_id', '=', 'al.id')
          .where('k.person_id', '=', personId)
          .orderBy('k.number', 'desc')
          .limit(1)
          .as('k'),
      (join) => join.onTrue(),
    )
    .select(['al.id', 'al.name', 'al.status', 'al.number', 'last.title', 'last.on', 'last.label'])
    .select(['k.readNumber', 'k.readOn'])
    .where((q) =>
      q.or([
        q('al.portfolio_holder_id', '=', personId),
        q('al.process_owner_id', '=', personId),
        q('al.project_lead_id', '=', personId),
        q('al.overseer_id', '=', personId),
        ...(bodyIds.length === 0 ? [] : [q('al.competent_body_id', 'in', [...bodyIds])]),
        ...(algorithmIds.length === 0 ? [] : [q('al.id', 'in', [...algorithmIds])]),
      ]),
    )
    .orderBy('al.name')
    .orderBy('al.id')
    .limit(most)
    .execute()
  return rows.map(asPortfolio)
}

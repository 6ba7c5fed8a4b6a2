import type { ProposalStatus } from '#src/domain/proposal/proposal.ts'
import type { Tx } from '../database.ts'

/** A proposal in a list, with what it is about and who decides. */
export interface ListedProposal {
  readonly id: string
  readonly title: string
  readonly status: ProposalStatus
  readonly meetingOn: string | null
  readonly agendaItem: string
  readonly algorithmId: string
  readonly algorithmName: string
  readonly bodyId: string
  readonly bodyName: string
  readonly decisionId: string | null
}

/** Proposals, of one algorithm when given: those on an agenda first by day, then the newest. */
export async function selectProposals(tx: Tx, algorithmId?: string): Promise<ListedProposal[]> {
  let query = tx
    .selectFrom('proposal as p')
    .innerJoin('algorithm', 'algorithm.id', 'p.algorithm_id')
    .innerJoin('body', 'body.id', 'p.body_id')
    .leftJoin('decision', 'decision.proposal_id', 'p.id')
    .select([
      'p.id as id',
      'p.title as title',
      'p.status as status',
      'p.meeting_on as meetingOn',
      'p.agenda_item as agendaItem',
      'p.algorithm_id as algorithmId',
      'algorithm.name as algorithmName',
      'p.body_id as bodyId',
      'body.name as bodyName',
      'decision.id as decisionId',
    ])
  if (algorithmId !== undefined) query = query.where('p.algorithm_id', '=', algorithmId)
  return query
    .orderBy('p.meeting_on', (order) => order.asc().nullsLast())
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .execute()
}

/** A decision in a list. */
export interface ListedDecision {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly decidedOn: string
  readonly bodyName: string
  readonly origin: 'taken' | 'historic'
  readonly superseded: boolean
}

/** Decisions about one algorithm, newest first. */
export async function selectDecisionsOf(tx: Tx, algorithmId: string): Promise<ListedDecision[]> {
  const rows = await tx
    .selectFrom('decision as d')
    .innerJoin('body', 'body.id', 'd.body_id')
    .leftJoin('decision as later', 'later.supersedes', 'd.id')
    .select([
      'd.id as id',
      'd.number as number',
      'd.title as title',
      'd.decided_on as decidedOn',
      'body.name as bodyName',
      'd.origin as origin',
      'later.id as laterId',
    ])
    .where('d.algorithm_id', '=', algorithmId)
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.number', 'desc')
    .execute()
  return rows.map(({ laterId, ...row }) => ({ ...row, superseded: laterId !== null }))
}

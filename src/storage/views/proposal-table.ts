import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { followed, followedRows } from '../conditions.ts'
import type { Tx } from '../database.ts'
import { decisionLines, type DecisionLine } from '../decisions.ts'
import { origins, type Origin } from '../instrument-runs.ts'
import type { Person } from '../people.ts'
import { proposalOf, questions } from '../proposals.ts'
import type { RecordDraft } from '../record-drafts.ts'
import { people } from './house.ts'

/** A proposal with what was kept about it. */
export interface ProposalOnTable {
  readonly proposal: Proposal
  /** The weighing that was frozen for it, as canonical JSON. */
  readonly frozenWeighing: string | null
  readonly frozenOn: Day | null
  readonly drafts: readonly Pick<RecordDraft, 'id' | 'content' | 'revision'>[]
  /** The decision that was taken on it. */
  readonly decisionId: string | null
  /** Decisions about its algorithm, newest first, and their conditions. */
  readonly decisions: readonly DecisionLine[]
  readonly conditions: readonly FollowedCondition[]
  /** The instruments from which something about its algorithm was taken over. */
  readonly origins: readonly Origin[]
  readonly people: readonly Person[]
}

/** Everything that pages about a proposal show of it, in one query. */
export async function selectOptionalProposalOnTable(tx: Tx, id: string): Promise<ProposalOnTable | undefined> {
  const algorithmId = sql.ref<string>('proposal.algorithm_id')
  const row = await tx
    .selectFrom('proposal')
    .selectAll()
    .select(questions)
    .select((eb) => [
      eb
        .selectFrom('snapshot as s')
        .select('s.text')
        .whereRef('s.id', '=', 'proposal.weighing_snapshot_id')
        .as('frozenWeighing'),
      eb
        .selectFrom('snapshot as s')
        .select('s.frozen_at')
        .whereRef('s.id', '=', 'proposal.weighing_snapshot_id')
        .as('frozenAt'),
      jsonArrayFrom(
        eb
          .selectFrom('record_draft as r')
          .select(['r.id', 'r.content', 'r.revision'])
          .whereRef('r.proposal_id', '=', 'proposal.id')
          .orderBy('r.id'),
      ).as('drafts'),
      eb.selectFrom('decision as d').select('d.id').whereRef('d.proposal_id', '=', 'proposal.id').as('decisionId'),
      jsonArrayFrom(decisionLines(tx, algorithmId)).as('decisions'),
      jsonArrayFrom(followedRows(tx, algorithmId)).as('conditions'),
      jsonArrayFrom(origins(tx, algorithmId)).as('origins'),
      people(tx),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    proposal: proposalOf(row),
    frozenWeighing: row.frozenWeighing,
    frozenOn: row.frozenAt?.slice(0, 10) ?? null,
    drafts: row.drafts,
    decisionId: row.decisionId,
    decisions: row.decisions,
    conditions: row.conditions.map(followed),
    origins: row.origins,
    people: row.people,
  }
}

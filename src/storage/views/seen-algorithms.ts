import type { SeenDecision } from '#src/domain/administrative-choice/seen-choices.ts'
import type { ApprovalLabel } from '#src/domain/decision/decision.ts'
import type { Tx } from '../database.ts'

const approving: readonly ApprovalLabel[] = ['approved', 'approvedWithConditions', 'reaffirmed', 'otherwise']

/** A question that a body approved, with the algorithm it was about. */
export interface ApprovedQuestion extends SeenDecision {
  readonly algorithmId: string
}

/** Every question that a body approved and that no later decision replaced. */
export async function selectApprovedQuestions(tx: Tx): Promise<ApprovedQuestion[]> {
  return tx
    .selectFrom('decision_question as q')
    .innerJoin('decision as d', 'd.id', 'q.decision_id')
    .select(['d.algorithm_id as algorithmId', 'q.kind as question', 'd.decided_on as on'])
    .where('q.label', 'in', approving)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('decision as later').select('later.id').whereRef('later.supersedes', '=', 'd.id')),
      ),
    )
    .orderBy('d.decided_on')
    .orderBy('q.id')
    .execute()
}

/** Algorithms of which a portfolio holder let the study go on at G1. */
export async function selectDirectedAlgorithms(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('gate_passage')
    .select('algorithm_id')
    .where('gate', '=', 'G1')
    .where('kind', '=', 'direction')
    .orderBy('algorithm_id')
    .execute()
  return rows.map((row) => row.algorithm_id)
}

import { choicesSeenIn, type SeenAlgorithm, type SeenChoice } from '#src/domain/administrative-choice/seen-choices.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { selectAlgorithms, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  selectApprovedQuestions,
  selectDirectedAlgorithms,
  type ApprovedQuestion,
} from '#src/storage/views/seen-algorithms.ts'

function asSeen(
  algorithm: StoredAlgorithm,
  approved: readonly ApprovedQuestion[],
  directed: readonly string[],
): SeenAlgorithm {
  const { id, facts, status, phase, riskClass } = algorithm
  return {
    id,
    name: facts.name,
    status,
    phase,
    riskClass,
    usedFrom: facts.usedFrom,
    pointOfNoReturnOn: facts.pointOfNoReturnOn,
    pointOfNoReturn: facts.pointOfNoReturn,
    decisions: approved.filter(({ algorithmId }) => algorithmId === id),
    directed: directed.includes(id),
    withheldSince: null,
  }
}

/** What the system sees today: choices about algorithms that no decision of a body covers. Inside a workflow. */
export async function choicesSeen(
  tx: Tx,
  today: Day,
): Promise<{ readonly algorithms: readonly StoredAlgorithm[]; readonly seen: readonly SeenChoice[] }> {
  const algorithms = await selectAlgorithms(tx)
  const approved = await selectApprovedQuestions(tx)
  const directed = await selectDirectedAlgorithms(tx)
  const seen = algorithms.flatMap((algorithm) => choicesSeenIn(asSeen(algorithm, approved, directed), today))
  return { algorithms, seen }
}

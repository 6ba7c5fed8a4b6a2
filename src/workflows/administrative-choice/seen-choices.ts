import { choicesSeenIn, type SeenAlgorithm, type SeenChoice } from '#src/domain/administrative-choice/seen-choices.ts'
import { confirmationsOn, inventoryStanding, type InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { selectAlgorithms, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import { isWithheldOn, type Withholding } from '#src/domain/publication/withholding.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectSeenFacts, type DecisionOnAlgorithm } from '#src/storage/views/seen-algorithms.ts'

interface WithheldAlgorithm {
  readonly algorithmId: string
  readonly since: Day
}

/** Whole algorithms that are kept from the public today, without a body that decided it. */
function withheldByOfficials(
  all: readonly { readonly algorithmId: string; readonly withholding: Withholding }[],
  today: Day,
): readonly WithheldAlgorithm[] {
  return all
    .filter(({ withholding: { subject, part } }) => subject.kind === 'algorithm' && part === 'everything')
    .filter(({ withholding }) => !withholding.decidedByBody && isWithheldOn(withholding, today))
    .map(({ algorithmId, withholding }) => ({ algorithmId, since: withholding.decidedOn }))
}

interface Known {
  readonly decisions: readonly DecisionOnAlgorithm[]
  readonly directed: readonly string[]
  readonly withheld: readonly WithheldAlgorithm[]
}

function asSeen(algorithm: StoredAlgorithm, { decisions, directed, withheld }: Known): SeenAlgorithm {
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
    decisions: decisions.filter(({ algorithmId }) => algorithmId === id),
    directed: directed.includes(id),
    withheldSince: withheld.find(({ algorithmId }) => algorithmId === id)?.since ?? null,
  }
}

/** What the system sees, out of which algorithms, and whether those are known to be all. */
export interface SeenNow {
  readonly algorithms: readonly StoredAlgorithm[]
  readonly seen: readonly SeenChoice[]
  readonly standing: InventoryStanding
}

/** What the system sees today: choices about algorithms that no decision of a body covers. Inside a workflow. */
export async function choicesSeen(tx: Tx, today: Day): Promise<SeenNow> {
  const algorithms = await selectAlgorithms(tx)
  const { decisions, directed, withholdings, asked } = await selectSeenFacts(tx)
  const known: Known = { decisions, directed, withheld: withheldByOfficials(withholdings, today) }
  const seen = algorithms.flatMap((algorithm) => choicesSeenIn(asSeen(algorithm, known), today))
  return { algorithms, seen, standing: inventoryStanding(confirmationsOn(asked, today)) }
}

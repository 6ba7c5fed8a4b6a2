import type { Duty } from '#src/domain/algorithm/algorithm.ts'
import { classInForce, type Classification } from '#src/domain/algorithm/classification.ts'
import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { GateId } from '#src/domain/route/gate.ts'
import { flagFactsOf } from '#src/domain/routing/algorithm-flags.ts'
import { flagsInDoubt, flagsThatCount, routingFlags, type RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import type { RoutingSituation } from '#src/domain/routing/routing.ts'
import { outcomeOf } from '#src/domain/screening/screening.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { selectAlgorithmVersions, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import type { DutyRow } from '#src/storage/duties.ts'
import { selectOptionalKnownAlgorithm, type KnownAlgorithm } from '#src/storage/views/known-algorithm.ts'

/** What is asked about an algorithm, at which gate, on which day, and what was established for this question. */
export interface AskedAboutAlgorithm {
  readonly question: QuestionKind
  readonly gate?: GateId | null
  /** Circumstances of the question, such as a deviation from the framework or a broken condition. */
  readonly circumstances?: readonly RoutingFlag[]
}

/** An algorithm as it was known on a day, as far as routing looks at it. */
export interface AlgorithmOnDay {
  readonly algorithm: StoredAlgorithm
  readonly competentBodyId: string | null
  readonly competenceBasis: string | null
  readonly situation: Omit<RoutingSituation, 'question' | 'gate'>
}

/** Classes as they stood on a day: what was proposed or confirmed later does not count yet. */
const classesOn = (classifications: readonly Classification[], day: Day): readonly Classification[] =>
  classifications
    .filter(({ proposedOn }) => proposedOn <= day)
    .map((one) =>
      one.confirmedOn !== null && one.confirmedOn > day ? { ...one, confirmedBy: null, confirmedOn: null } : one,
    )

const dutyOn = (duties: readonly DutyRow[], duty: Duty, day: Day): DutyRow | undefined =>
  duties.findLast((row) => row.duty === duty && row.from <= day)

/** The facts as they were on a past day; the first version when that day was earlier. */
async function factsOn(tx: Tx, algorithm: StoredAlgorithm, { day, today }: { day: Day; today: Day }) {
  if (day >= today) return algorithm.facts
  const versions = await selectAlgorithmVersions(tx, algorithm.id)
  const known = versions.findLast(({ savedAt }) => savedAt.slice(0, 10) <= day) ?? versions[0]
  return known?.facts ?? algorithm.facts
}

function flagsOn({ algorithm, screenings }: KnownAlgorithm, facts: AlgorithmFacts, classes: readonly Classification[]) {
  const inForce = classInForce(classes)
  const screening = screenings.find(({ answers }) => answers.length > 0)
  const known = flagFactsOf({
    facts,
    criteria: inForce?.by.criteria ?? null,
    doubt: inForce?.by.doubt ?? false,
    screening: screening === undefined ? null : outcomeOf(screening),
    legacy: algorithm.legacy,
  })
  const riskClass = inForce?.riskClass ?? null
  return { riskClass, flags: flagsThatCount(known, riskClass), doubts: flagsInDoubt(known, riskClass) }
}

/** The algorithm as it was known on a day: class, flags and competent body of that day. For use inside a workflow. */
export async function algorithmOnDay(
  tx: Tx,
  algorithmId: string,
  { day, today }: { readonly day: Day; readonly today: Day },
): Promise<AlgorithmOnDay | undefined> {
  const found = await selectOptionalKnownAlgorithm(tx, algorithmId)
  return found === undefined ? undefined : onDay(tx, found, { day, today })
}

/** The same, of an algorithm that was read already. For use inside a workflow. */
export async function onDay(
  tx: Tx,
  found: KnownAlgorithm,
  { day, today }: { readonly day: Day; readonly today: Day },
): Promise<AlgorithmOnDay> {
  const { algorithm } = found
  const facts = await factsOn(tx, algorithm, { day, today })
  const classes = classesOn(found.classifications, day)
  const known = flagsOn(found, facts, classes)
  const duty = dutyOn(found.duties, 'competentBody', day)
  const current = day >= today
  const competentBodyId = duty?.holderId ?? (current ? algorithm.responsibility.competentBodyId : null)
  return {
    algorithm,
    competentBodyId,
    competenceBasis: duty?.basis ?? (current ? algorithm.responsibility.competenceBasis : null),
    situation: { ...known, domains: facts.domainsOfLife, competentBodyId, day },
  }
}

/** The situation of one question about an algorithm on a day. */
export function situationOf(
  { situation }: AlgorithmOnDay,
  { question, gate = null, circumstances = [] }: AskedAboutAlgorithm,
): RoutingSituation {
  const flags = routingFlags.filter((flag) => situation.flags.includes(flag) || circumstances.includes(flag))
  return { ...situation, flags, question, gate }
}
